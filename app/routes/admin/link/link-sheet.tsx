import { Field } from '#app/ui/field.tsx';
import { formatLongDateTime } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { ZONES } from '../zones.ts';

interface LinkSheetProps {
  name: string;
  identifier: string;
  url: string;
  expiresAt: string;
}

/** To be copied, or printed and handed over: the sheet says whose it is, until when, and what to do. */
export function LinkSheet({ name, identifier, url, expiresAt }: LinkSheetProps) {
  return (
    <div className="stack">
      <Notice tone="warning" title="Salin atau cetak sekarang.">
        Tautan ini tidak dapat ditampilkan lagi; yang baru akan menggantikannya.
      </Notice>
      <p>
        Untuk <b>{name}</b>, yang masuk dengan <b className="number">{identifier}</b>. Berlaku sampai{' '}
        {formatLongDateTime(expiresAt, ZONES[0]?.value ?? '')}.
      </p>
      <Field label="Tautan" name="tautan" className="number" value={url} readOnly />
      <p className="print-only">
        Buka tautan ini di peramban ponsel atau komputer, lalu buat kata sandi Anda sendiri: {url}
      </p>
    </div>
  );
}
