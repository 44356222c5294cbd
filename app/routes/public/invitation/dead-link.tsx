import { INVITATION_DAYS, RESET_MINUTES } from '#app/domain/accounts/link-lifetimes.ts';
import { PanelMessage } from '../panel-page.tsx';

/** Used, expired and invented links look the same. */
export function DeadLink() {
  return (
    <PanelMessage title="Tautan ini tidak berlaku lagi">
      <p>
        Setiap tautan hanya dapat dipakai sekali. Undangan berlaku {INVITATION_DAYS} hari, tautan atur ulang
        berlaku {RESET_MINUTES} menit, dan tautan baru menggantikan yang lama.
      </p>
      <p>
        Sudah punya kata sandi? <a href="/masuk">Masuk</a>. Punya surel terdaftar?{' '}
        <a href="/lupa-sandi">Minta tautan baru</a>. Selain itu, minta tautan kepada panitia Anda.
      </p>
    </PanelMessage>
  );
}
