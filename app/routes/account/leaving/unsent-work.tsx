import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { LastSync } from './use-last-sync.ts';

/** Where the last sync stands, in words. */
export function UnsentWork({ sync: { phase, unsent, retry }, hasOwn }: { sync: LastSync; hasOwn: boolean }) {
  switch (phase) {
    case 'waiting':
      return hasOwn ? (
        <Notice title="Ada tulisan di perangkat ini yang mungkin belum sampai ke server.">
          Buka kembali naskahnya lebih dahulu bila Anda ragu.
        </Notice>
      ) : null;
    case 'running':
      return (
        <Notice icon="refresh-cw" isLive title="Mengirim tulisan terakhir dari perangkat ini…">
          Setelah itu Anda keluar, dan perangkat ini tidak lagi menyimpan tulisan Anda.
        </Notice>
      );
    case 'done':
      return (
        <Notice tone="success" isLive title="Semua tulisan sudah di server.">
          Anda sedang keluar.
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="warning" isLive title="Belum semua tulisan sampai ke server.">
          <ul className="bulleted">
            {unsent.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p>Bila Anda tetap keluar sekarang, bagian yang belum terkirim itu hilang dari perangkat ini.</p>
          <Button type="button" size="small" icon="refresh-cw" onClick={retry}>
            Coba kirim lagi
          </Button>
        </Notice>
      );
  }
}

/** On a shared computer somebody else may have been cut off in the middle of their work. */
export function OthersStay() {
  return (
    <p className="meta">
      Pekerjaan orang lain yang belum sampai ke server tetap di perangkat ini untuk pemiliknya, dan tidak
      dapat dibaca orang lain lewat Pewarta.
    </p>
  );
}
