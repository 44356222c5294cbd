import type { ReactNode } from 'react';
import { Button } from '#app/ui/button.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { Section } from '#app/ui/section.tsx';

interface FileFormProps {
  action: string;
  error?: string;
  /** The answer about the file that was just posted. */
  children?: ReactNode;
}

/** Compares a file with the one that was issued, byte by byte. */
export function FileForm({ action, error, children }: FileFormProps) {
  return (
    <Section title="Bandingkan berkasnya" id="berkas">
      <p>
        Salinan kertas dapat diubah. Unggah berkas PDF yang Anda terima: kami memeriksa apakah isinya sama
        persis dengan yang diterbitkan, lalu membuangnya.
      </p>
      <form method="post" action={`${action}#berkas`} encType="multipart/form-data" className="form gap">
        <FileField
          label="Periksa berkas PDF"
          name="berkas"
          accept="application/pdf,.pdf"
          hint="Paling besar 5 MB."
          error={error}
        />
        <div className="form__actions">
          <Button>Bandingkan berkas</Button>
        </div>
      </form>
      {children && <div className="gap">{children}</div>}
    </Section>
  );
}
