import type { UploadView } from '#app/desk/photo-upload/upload-queue.ts';
import { Button } from '#app/ui/button.tsx';
import { formatBytes } from '#app/ui/format.ts';
import { Progress } from '#app/ui/progress.tsx';
import type { Uploads } from './use-uploads.ts';

/** Pictures on their way, each with how far it is in words and as a bar. */
export function UploadList({ views, pause, resume, cancel }: Uploads) {
  return (
    <ul className="uploads" aria-label="Foto yang sedang diunggah">
      {views.map((view) => {
        const { key, name, phase, sent, bytes, originalBytes } = view;
        return (
          <li key={key}>
            <div className="uploads__head">
              <b className="uploads__name">
                <bdi>{name}</bdi>
              </b>
              {bytes > 0 && bytes < originalBytes && (
                <span className="meta">
                  dikecilkan dari {formatBytes(originalBytes)} menjadi {formatBytes(bytes)}
                </span>
              )}
            </div>
            {phase !== 'refused' && (
              <Progress value={sent} max={bytes || 1} label={`${name}: ${phaseWords(view)}`} />
            )}
            <div className="row row--between">
              <p className={phase === 'refused' ? 'uploads__refusal' : 'meta'} role={ROLES[phase]}>
                {phaseWords(view)}
              </p>
              <span className="row row--tight">
                {phase === 'sending' && (
                  <Button type="button" size="small" onClick={() => pause(key)}>
                    Jeda<span className="visually-hidden"> {name}</span>
                  </Button>
                )}
                {(phase === 'paused' || phase === 'broken') && (
                  <Button type="button" size="small" onClick={() => resume(key)}>
                    Lanjutkan<span className="visually-hidden"> {name}</span>
                  </Button>
                )}
                <Button type="button" size="small" variant="ghost" onClick={() => cancel(key)}>
                  {phase === 'refused' ? 'Tutup' : 'Batalkan'}
                  <span className="visually-hidden"> {name}</span>
                </Button>
              </span>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Told by voice only when it is news: not at every piece that has arrived. */
const ROLES: Partial<Record<UploadView['phase'], 'status' | 'alert'>> = {
  broken: 'status',
  refused: 'alert',
};

function phaseWords({ phase, sent, bytes, message }: UploadView): string {
  switch (phase) {
    case 'reducing':
      return 'Mengecilkan foto…';
    case 'queued':
      return 'Menunggu giliran';
    case 'sending':
      return sent < bytes ? `${Math.floor((sent / (bytes || 1)) * 100)} persen terkirim` : 'Menyiapkan foto…';
    case 'paused':
      return 'Dijeda. Yang sudah terkirim tetap tersimpan.';
    case 'broken':
      return 'Koneksi terputus. Foto aman di perangkat ini dan dilanjutkan sendiri saat koneksi kembali.';
    case 'signed_out':
      return 'Sesi berakhir. Masuk lagi di tab lain; unggahan dilanjutkan dengan sendirinya.';
    case 'refused':
      return message ?? '';
  }
}
