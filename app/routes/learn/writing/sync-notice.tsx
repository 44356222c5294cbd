import { type DraftSync, savePlace } from '#app/desk/writing/draft-sync.ts';
import { formatLongDateTime } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { NoticeTitle } from './notice-title.tsx';

interface SyncNoticeProps {
  state: DraftSync;
  here: string;
  zone: string;
  dueAt: Date;
}

/** What keeps the text from the server, what is safe, and what happens by itself. */
export function SyncNotice({ state, here, zone, dueAt }: SyncNoticeProps) {
  const { trouble, isDeviceFull } = state;
  const place = savePlace(state);
  const where = isDeviceFull ? 'di halaman ini; jangan tutup dahulu' : 'di perangkat ini';
  if (trouble?.kind === 'signed_out')
    return (
      <Notice
        tone="warning"
        isLive
        title={<NoticeTitle>Sesi Anda sudah berakhir. Tulisan Anda aman.</NoticeTitle>}
      >
        <a href={`/masuk?ke=${encodeURIComponent(here)}`} target="_blank" rel="noreferrer">
          Masuk lagi di tab lain
        </a>
        .{' '}
        {place.kind === 'queued'
          ? `Setelah itu naskah terkirim sekali dengan sendirinya. Yang dihitung adalah waktu server menerimanya; tenggatnya ${formatLongDateTime(dueAt, zone)}.`
          : `Setelah itu tulisan ${where} tersimpan dengan sendirinya.`}
      </Notice>
    );
  if (trouble?.kind === 'other_account')
    return (
      <Notice tone="error" isLive title={<NoticeTitle>Orang lain sudah masuk di peramban ini.</NoticeTitle>}>
        Tulisan di halaman ini tidak dikirim atas namanya. Keluar dari akun itu, masuk lagi sebagai Anda, lalu
        muat ulang halaman ini.
      </Notice>
    );
  if (trouble?.kind === 'refused')
    return (
      <Notice tone="error" isLive title={<NoticeTitle>Tulisan ini belum menjadi draf.</NoticeTitle>}>
        {trouble.message}{' '}
        {state.onServer === state.change ? (
          <>
            Tulisan di halaman ini tersimpan di <a href={`${here}/riwayat`}>Riwayat</a>.
          </>
        ) : (
          `Tulisan Anda tersimpan ${where}.`
        )}
      </Notice>
    );
  if (place.kind === 'queued')
    return (
      <Notice tone="warning" icon="wifi-off" isLive title="Akan dikirim saat daring.">
        Naskah siap di perangkat ini dan terkirim sekali begitu koneksi kembali. Yang dihitung adalah waktu
        server menerimanya; tenggatnya {formatLongDateTime(dueAt, zone)}. Untuk menyunting lagi, batalkan
        pengirimannya.
      </Notice>
    );
  if (trouble?.kind === 'offline')
    return (
      <Notice tone="warning" icon="wifi-off" isLive title="Koneksi terputus. Tulisan Anda aman.">
        Naskah tersimpan {where} dan terkirim sendiri saat koneksi kembali. Anda dapat terus menulis.
      </Notice>
    );
  return null;
}
