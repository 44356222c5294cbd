import type { DraftSync } from '#app/desk/writing/draft-sync.ts';
import { type SavePlace, savePlace } from '#app/desk/writing/draft-sync.ts';
import { formatTime } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';

/** Where the text is, always in words, and never more than has been acknowledged. */
export function SaveStatus({ state, zone }: { state: DraftSync; zone: string }) {
  const place = savePlace(state);
  // Told by voice only when it is news: not at every pause in writing.
  const isNews = place.kind === 'offline' || place.kind === 'queued' || place.kind === 'sending';
  return (
    <span role="status" aria-live={isNews ? 'polite' : 'off'} className="desk-top__status">
      <Words place={place} zone={zone} />
    </span>
  );
}

function Words({ place, zone }: { place: SavePlace; zone: string }) {
  switch (place.kind) {
    case 'nothing':
      return <Status>Belum ada tulisan</Status>;
    case 'server':
      return (
        <Status tone="passed" icon="cloud-check">
          <span>Tersimpan pukul {formatTime(place.at, zone)}</span>
        </Status>
      );
    case 'device':
      return (
        <Status tone="progress" icon="save">
          <span>Tersimpan di perangkat</span>
        </Status>
      );
    case 'offline':
      return (
        <Status tone="waiting" icon="cloud-off">
          <span>
            Luring
            <span className="wide-only">
              {place.isOnDevice ? ', tersimpan di perangkat' : ', belum tersimpan'}
            </span>
          </span>
        </Status>
      );
    case 'queued':
      return (
        <Status tone="waiting" icon="cloud-off">
          <span>Akan dikirim saat daring</span>
        </Status>
      );
    case 'sending':
      return <Status icon="refresh-cw">Mengirim…</Status>;
    case 'page':
      return <Status icon="refresh-cw">Menyimpan…</Status>;
  }
}
