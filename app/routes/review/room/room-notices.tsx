import { Notice } from '#app/ui/notice.tsx';
import type { SaveState } from './save-state.ts';
import { SAID_ID } from './show-said.ts';

/** What the line, the session or the server says about the work on the page, and what the room has to say. */
export function RoomNotices({ messages, state }: { messages: string[]; state: SaveState }) {
  return (
    <>
      {state.kind === 'offline' && (
        <Notice tone="warning" icon="wifi-off" isLive title="Koneksi terputus.">
          {state.isOnDevice
            ? 'Tanda dan suntingan Anda aman di perangkat ini, dan dikirim begitu daring.'
            : 'Tanda yang belum tersimpan masih ada di halaman ini. Biarkan halaman ini terbuka.'}
        </Notice>
      )}
      {state.kind === 'signed_out' && (
        <Notice tone="warning" isLive title="Sesi Anda berakhir.">
          Tanda dan suntingan Anda aman di perangkat ini.{' '}
          <a href="/masuk" target="_blank" rel="noreferrer">
            Masuk lagi
          </a>
          , lalu kembali ke jendela ini.
        </Notice>
      )}
      {state.kind === 'refused' && (
        <Notice tone="error" isLive>
          {state.message}
        </Notice>
      )}
      {messages.length > 0 && (
        <div id={SAID_ID} className="room__said">
          <Notice tone="warning" isLive>
            {messages.join(' ')}
          </Notice>
        </div>
      )}
    </>
  );
}
