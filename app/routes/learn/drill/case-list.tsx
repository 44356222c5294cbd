import type { CaseLine } from '#app/domain/practice/overview.server.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { formatDateWithoutYear } from '#app/ui/format.ts';
import type { IconName } from '#app/ui/icons/names.ts';
import { Status, type StatusTone } from '#app/ui/status.tsx';

/** More would push what matters off the page. */
const SHOWN = 7;

/** Every case by its question, with when it may be examined; what it turned out to be is not told here. */
export function CaseList({ cases, here }: { cases: CaseLine[]; here: string }) {
  const rest = cases.slice(SHOWN);
  return (
    <>
      <Lines cases={cases.slice(0, SHOWN)} here={here} />
      {rest.length > 0 && (
        <Disclosure summary={`Lihat ${rest.length} kasus lainnya`}>
          <Lines cases={rest} here={here} />
        </Disclosure>
      )}
    </>
  );
}

function Lines({ cases, here }: { cases: CaseLine[]; here: string }) {
  return (
    <ul className="list case-list">
      {cases.map((line) => (
        <li key={line.slug}>
          <span>
            {line.ord}. <a href={`${here}/${line.slug}`}>{line.title}</a>
          </span>
          <Status {...statusOf(line)} />
        </li>
      ))}
    </ul>
  );
}

function statusOf({ standing, dueOn }: CaseLine): { tone: StatusTone; icon?: IconName; children: string } {
  switch (standing) {
    case 'new':
      return { tone: 'neutral', children: 'Belum diperiksa' };
    case 'due':
      return { tone: 'progress', icon: 'history', children: 'Kembali hari ini' };
    case 'waiting':
      return { tone: 'waiting', children: `Kembali ${formatDateWithoutYear(dueOn ?? '')}` };
    case 'mastered':
      return { tone: 'passed', children: 'Dikuasai' };
  }
}
