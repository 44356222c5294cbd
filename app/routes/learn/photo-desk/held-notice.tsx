import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { SendingHeld } from './use-sending.ts';

interface HeldNoticeProps {
  held: SendingHeld;
  /** Pictures that are not on the desk yet. */
  underWay: number;
  onDrop: () => void;
}

/** Why the desk has not been sent, said right above the button that was pressed. */
export function HeldNotice({ held, underWay, onDrop }: HeldNoticeProps) {
  if (held === 'line')
    return (
      <Notice tone="warning" icon="wifi-off" isLive title="Menunggu koneksi.">
        Karya ini dikirim sendiri begitu koneksi kembali. Biarkan halaman ini terbuka.{' '}
        <Button type="button" size="small" variant="ghost" onClick={onDrop}>
          Jangan kirim dahulu
        </Button>
      </Notice>
    );
  return (
    <Notice tone="warning" isLive title="Belum terkirim.">
      {held === 'uploads'
        ? `${underWay} foto belum selesai diunggah. Tunggu sebentar, lalu kirim lagi.`
        : 'Isian berubah sesudah Anda menekan “Kirim ke mentor”. Tekan sekali lagi bila sudah selesai.'}
    </Notice>
  );
}
