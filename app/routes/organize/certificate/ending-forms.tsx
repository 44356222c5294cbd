import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import type { FormResult } from '#app/ui/field-props.ts';
import { Notice } from '#app/ui/notice.tsx';
import { TextArea } from '#app/ui/text-area.tsx';

const ENDINGS = {
  replace: {
    summary: 'Ganti dengan sertifikat baru',
    text: 'Untuk data yang keliru: perbaiki dahulu datanya pada peserta, lalu ganti. Sertifikat baru mendapat nomor berikutnya dan memuat data yang berlaku sekarang; yang lama tetap sah sampai penggantinya terbit.',
    button: 'Ganti sertifikat',
    variant: 'plain',
  },
  revoke: {
    summary: 'Cabut sertifikat ini',
    text: 'Untuk sertifikat yang seharusnya tidak terbit. Pencabutan tidak dapat dibatalkan; nomornya tidak dipakai lagi.',
    button: 'Cabut sertifikat',
    variant: 'danger',
  },
} as const;

const MESSAGES: Record<string, string> = {
  required: 'Tuliskan alasannya.',
  too_short: 'Tuliskan alasannya dengan sedikitnya lima huruf.',
  too_long: 'Ringkas alasannya menjadi paling banyak 200 huruf.',
};

interface EndingFormProps {
  intent: keyof typeof ENDINGS;
  result?: FormResult;
  /** Why this press was refused. */
  message?: string;
}

/** The second step of ending a certificate: a reason and one button, opened on demand. */
export function EndingForm({ intent, result, message }: EndingFormProps) {
  const { summary, text, button, variant } = ENDINGS[intent];
  const isOpen = Boolean(message) || Boolean(result);
  const typed = result?.initialValue?.reason;
  return (
    <Disclosure summary={summary} isOpen={isOpen}>
      <form method="post" className="form" noValidate>
        {message && (
          <Notice tone="error" isLive>
            {message}
          </Notice>
        )}
        <p>{text}</p>
        <input type="hidden" name="intent" value={intent} />
        <TextArea
          id={`${intent}-reason`}
          name="reason"
          label="Alasan"
          hint="Tampil bagi siapa saja yang memeriksa kode sertifikat ini."
          rows={2}
          maxLength={200}
          required
          defaultValue={typeof typed === 'string' ? typed : ''}
          error={result?.error?.reason?.map((code) => MESSAGES[code] ?? code)}
        />
        <div className="form__actions">
          <Button variant={variant}>{button}</Button>
        </div>
      </form>
    </Disclosure>
  );
}
