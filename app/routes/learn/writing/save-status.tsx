import { formatTime } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import type { SaveState } from './use-autosave.ts';

/** Where the text is, always in words. */
export function SaveStatus({ state, zone }: { state: SaveState; zone: string }) {
  switch (state.kind) {
    case 'untouched':
      return <Status isLive>Belum ada tulisan</Status>;
    case 'changed':
      return (
        <Status tone="progress" isLive>
          Perubahan belum tersimpan
        </Status>
      );
    case 'saving':
      return (
        <Status icon="refresh-cw" isLive>
          Menyimpan…
        </Status>
      );
    case 'saved':
      return (
        <Status tone="passed" icon="cloud-check" isLive>
          Tersimpan pukul {formatTime(state.at, zone)}
        </Status>
      );
    case 'offline':
      return (
        <Status tone="waiting" icon="cloud-off" isLive>
          Luring
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
