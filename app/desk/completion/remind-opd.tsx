import type { ProgressRow } from '#app/domain/reports/progress.ts';
import { Button } from '#app/ui/button.tsx';

/** Reminds the late people of one OPD; nothing where nobody is late. */
export function RemindOpd({
  action,
  row,
}: {
  action: string;
  row: Pick<ProgressRow, 'opdId' | 'name' | 'latePeople'>;
}) {
  if (row.latePeople === 0) return null;
  return (
    <form method="post" action={action}>
      <input type="hidden" name="opd" value={row.opdId} />
      <Button variant="ghost" size="tiny">
        Ingatkan<span className="visually-hidden"> {row.name}</span>
      </Button>
    </form>
  );
}
