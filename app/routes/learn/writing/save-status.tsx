import type { DraftSync } from '#app/desk/writing/draft-sync.ts';
import { type SavePlace, savePlace } from '#app/desk/writing/draft-sync.ts';
import { formatTime } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import { QUEUED_UNTIL } from './desk-bar.tsx';
import { focusNotice, NOTICE_HREF } from './notice-title.tsx';

/** Where the text is, always in words, and never more than has been acknowledged. */
export function SaveStatus({ state, zone }: { state: DraftSync; zone: string }) {
  const place = savePlace(state);
  const alarm = alarmOf(state);
  // Told by voice only when it is news: not at every pause in writing.
  const isNews =
    alarm !== null || place.kind === 'offline' || place.kind === 'queued' || place.kind === 'sending';
  return (
    <span role="status" aria-live={isNews ? 'polite' : 'off'} className="desk-top__status">
      {alarm ? <Alarm words={alarm} place={place} /> : <Words place={place} zone={zone} />}
    </span>
  );
}

/** What waits for the writer, whose notice may be out of view. */
function alarmOf({ conflict, trouble }: DraftSync): string | null {
  if (conflict) return 'Ada versi lain';
  if (trouble?.kind === 'signed_out') return 'Sesi berakhir';
  if (trouble?.kind === 'refused') return 'Belum menjadi draf';
  return trouble?.kind === 'other_account' ? 'Akun lain masuk' : null;
}

function Alarm({ words, place }: { words: string; place: SavePlace }) {
  return (
    <a
      href={NOTICE_HREF}
      onClick={(event) => {
        event.preventDefault();
        focusNotice();
      }}
    >
      <Status tone="waiting" icon="triangle-alert">
        <span>
          {words}
          <span className="wide-only">{whereWords(place)}</span>
        </span>
      </Status>
    </a>
  );
}

function whereWords(place: SavePlace): string {
  switch (place.kind) {
    case 'queued':
      return `, dikirim ${QUEUED_UNTIL[place.until]}`;
    case 'device':
      return ', tersimpan di perangkat';
    case 'offline':
      return place.isOnDevice ? ', tersimpan di perangkat' : ', belum tersimpan';
    case 'page':
      return ', belum tersimpan';
    default:
      return '';
  }
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
          <span>Akan dikirim {QUEUED_UNTIL[place.until]}</span>
        </Status>
      );
    case 'sending':
      return <Status icon="refresh-cw">Mengirim…</Status>;
    case 'page':
      return <Status icon="refresh-cw">Menyimpan…</Status>;
  }
}
