import { formatTime } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import type { DeskState } from './desk-keeper.ts';

/** Where the words are, always in words, and never more than has been acknowledged. */
export function DeskStatus({ state: { place, savedAt, trouble }, zone }: { state: DeskState; zone: string }) {
  return (
    <span role="status" aria-live={trouble ? 'polite' : 'off'}>
      {trouble ? (
        <Status tone="waiting" icon={trouble.kind === 'offline' ? 'cloud-off' : 'triangle-alert'}>
          {TROUBLES[trouble.kind]}
        </Status>
      ) : place === 'saved' && savedAt ? (
        <Status tone="passed" icon="cloud-check">
          Tersimpan pukul {formatTime(savedAt, zone)}
        </Status>
      ) : place === 'nothing' || place === 'saved' ? (
        <Status>Belum ada tulisan</Status>
      ) : (
        <Status icon="refresh-cw">Menyimpan…</Status>
      )}
    </span>
  );
}

const TROUBLES: Record<NonNullable<DeskState['trouble']>['kind'], string> = {
  offline: 'Luring, tersimpan di perangkat',
  signed_out: 'Sesi berakhir, tersimpan di perangkat',
  other_account: 'Akun lain masuk, belum tersimpan',
  refused: 'Belum tersimpan',
  conflict: 'Ada versi lain',
};
