import { displayName } from '#app/domain/accounts/person-name.ts';
import type { OpdPeople } from '#app/domain/reports/people.server.ts';
import { formatWaiting } from '#app/ui/format.ts';
import { type MatrixView, viewHref } from './matrix-view.ts';
import { standingWords } from './standing-words.ts';

interface OpdPeopleListProps {
  people: OpdPeople;
  view: MatrixView;
  page: number;
  at: string;
}

const PER_PAGE = 50;

/** The people behind a row: who, what holds them up, when they were last here. */
export function OpdPeopleList({ people, view, page, at }: OpdPeopleListProps) {
  const { opdId, opdName, total } = people;
  const pages = Math.ceil(total / PER_PAGE);
  return (
    <>
      <ul className="people-lines" aria-label={`Peserta ${opdName}`}>
        {people.people.map((person) => (
          <li key={person.enrolmentId}>
            <b>{displayName(person)}</b>
            <span className="muted">{person.position}</span>
            <span>{standingWords(person.standing)}</span>
            <span className="muted">
              {person.lastActiveAt
                ? `Terakhir aktif ${agoOf(formatWaiting(person.lastActiveAt, new Date(at)))}`
                : ''}
            </span>
          </li>
        ))}
      </ul>
      {pages > 1 && (
        <p className="row meta gap-small">
          {page > 1 && <a href={viewHref(view, opdId, page - 1)}>Sebelumnya</a>}
          <span className="number">
            Halaman {page} dari {pages}, {total} peserta
          </span>
          {page < pages && <a href={viewHref(view, opdId, page + 1)}>Berikutnya</a>}
        </p>
      )}
    </>
  );
}

const agoOf = (waiting: string): string => (waiting === 'baru saja' ? waiting : `${waiting} lalu`);
