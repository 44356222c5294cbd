import { displayName } from '#app/domain/accounts/person-name.ts';
import type { listAttendance } from '#app/domain/batches/queries.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';

/** Id of the form, for the button that stands outside of it. */
const TICK_FORM = 'daftar-hadir';

type People = Awaited<ReturnType<typeof listAttendance>>;

/** Everybody with a check mark. A list never kept before starts with all present: absence is the exception. */
export function TickList({ people }: { people: People }) {
  const isFresh = isFreshList(people);
  const byOpd = [...Map.groupBy(people, ({ opdName }) => opdName)];
  return (
    <form method="post" id={TICK_FORM}>
      {byOpd.map(([opdName, members]) => (
        <fieldset key={opdName} className="gap">
          <legend className="h4">{opdName}</legend>
          <div className="tick-list">
            {members.map((person) => (
              <div key={person.enrolmentId}>
                <input type="hidden" name="shown" value={person.enrolmentId} />
                <Checkbox
                  label={displayName(person)}
                  name="present"
                  value={person.enrolmentId}
                  defaultChecked={isFresh || person.isPresent === 1}
                />
              </div>
            ))}
          </div>
        </fieldset>
      ))}
    </form>
  );
}

/** The button of the list, always in sight. */
export function TickBar({ people }: { people: People }) {
  return (
    <section className="bottom-bar" aria-label="Simpan daftar hadir">
      <div className="bottom-bar__inner">
        <p className="meta">
          {isFreshList(people)
            ? 'Semua ditandai hadir; hapus centang yang tidak hadir.'
            : `${people.length} peserta aktif.`}
        </p>
        <div className="push">
          <Button form={TICK_FORM} variant="primary" icon="check">
            Simpan daftar hadir
          </Button>
        </div>
      </div>
    </section>
  );
}

const isFreshList = (people: People): boolean => people.every(({ isPresent }) => isPresent === null);
