import { Status } from '#app/ui/status.tsx';

/** What the checks say of one story or document, in a line. */
export function Found({ isWithdrawn, faults }: { isWithdrawn: boolean; faults: string[] }) {
  if (isWithdrawn) return <Status>Ditarik</Status>;
  const [first, ...more] = faults;
  if (first === undefined) return <Status tone="passed">Lengkap</Status>;
  return (
    <Status tone="waiting" icon="triangle-alert">
      {first}
      {more.length > 0 && ` dan ${more.length} hal lain`}
    </Status>
  );
}
