import { formatTime } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import type { Saving } from './use-block-saving.ts';

/** Where the words are, and never more than the server has said. */
export function SavingWords({ saving, zone }: { saving: Saving; zone: string }) {
  switch (saving.kind) {
    case 'idle':
      return null;
    case 'saving':
      return <Status icon="refresh-cw">Menyimpan…</Status>;
    case 'saved':
      return (
        <Status tone="passed" icon="cloud-check">
          Tersimpan {formatTime(saving.at, zone)}
        </Status>
      );
    case 'offline':
      return (
        <Status tone="waiting" icon="cloud-off" isLive>
          Belum tersimpan. Tulisan Anda tetap di halaman ini.
        </Status>
      );
    default:
      return (
        <Status tone="error" isLive>
          Belum tersimpan
        </Status>
      );
  }
}
