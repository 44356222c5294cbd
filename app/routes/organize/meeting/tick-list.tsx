import { displayName } from '#app/domain/accounts/person-name.ts';
import type { listAttendance } from '#app/domain/batches/queries.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';

/** Everybody with a check mark. A list never kept before starts with all present: absence is the exception. */
export function TickList({ people }: { people: Awaited<ReturnType<typeof listAttendance>> }) {
  const isFresh = people.every(({ isPresent }) => isPresent === null);
  const byOpd = [...Map.groupBy(people, ({ opdName }) => opdName)];
  return (
    <form method="post">
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
      <div className="bottom-bar">
        <div className="bottom-bar__inner">
          <p className="meta">
            {isFresh
              ? 'Semua ditandai hadir; hapus centang yang tidak hadir.'
              : `${people.length} peserta aktif.`}
          </p>
          <div className="push">
            <Button variant="primary" icon="check">
              Simpan daftar hadir
            </Button>
          </div>
        </div>
      </div>
    </form>
  );
}
