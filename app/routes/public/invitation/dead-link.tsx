import { Link } from '@remix-run/react';
import { PanelMessage } from '../panel-page.tsx';

/** Used, expired and invented links look the same. */
export function DeadLink() {
  return (
    <PanelMessage title="Tautan ini tidak berlaku lagi">
      <p>
        Setiap tautan hanya dapat dipakai sekali. Undangan berlaku 7 hari, tautan atur ulang berlaku 60 menit,
        dan tautan baru menggantikan yang lama.
      </p>
      <p>
        Sudah punya kata sandi? <Link to="/masuk">Masuk</Link>. Punya surel terdaftar?{' '}
        <Link to="/lupa-sandi">Minta tautan baru</Link>. Selain itu, minta tautan kepada panitia Anda.
      </p>
    </PanelMessage>
  );
}
