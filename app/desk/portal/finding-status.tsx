import type { Finding } from '#app/domain/portal/check-portal.ts';
import { Status } from '#app/ui/status.tsx';

/** What stands in the column "Pemeriksaan": "Lengkap", or the two heaviest things in few words. */
export function FindingStatus({ findings }: { findings: Pick<Finding, 'checkId' | 'short'>[] }) {
  if (findings.length === 0) return <Status tone="passed">Lengkap</Status>;
  const isGrave = findings.some(({ checkId }) => GRAVE.has(checkId));
  const graveFirst = findings.toSorted((a, b) => Number(GRAVE.has(b.checkId)) - Number(GRAVE.has(a.checkId)));
  const words = graveFirst
    .slice(0, 2)
    .map(({ short }, index) => (index === 0 ? short : `${short.slice(0, 1).toLowerCase()}${short.slice(1)}`))
    .join(', ');
  const more = findings.length > 2 ? ` dan ${findings.length - 2} lagi` : '';
  return isGrave ? (
    <Status tone="error">
      {words}
      {more}
    </Status>
  ) : (
    <Status tone="waiting" icon="triangle-alert">
      {words}
      {more}
    </Status>
  );
}

/** What shuts readers out or does somebody harm. */
const GRAVE = new Set([
  'data-pribadi-dokumen',
  'data-pribadi-halaman',
  'dokumen-pindaian',
  'dokumen-terbuka',
  'dokumen-ukuran',
]);
