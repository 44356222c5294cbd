import { LIMITS } from '#app/domain/portal/limits.ts';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Field } from '#app/ui/field.tsx';
import { Notice } from '#app/ui/notice.tsx';

interface PublicationProps {
  action: string;
  isPublished: boolean;
  reason: string;
  /** "halaman", "berita", "dokumen". */
  what: string;
}

/** Taking something away from visitors, with the reason that they read in its place; and putting it back. */
export function Publication({ action, isPublished, reason, what }: PublicationProps) {
  if (!isPublished)
    return (
      <form method="post" action={action} className="stack gap">
        <Notice tone="warning" title={`Warga tidak melihat ${what} ini.`}>
          Alasan yang mereka baca: {reason}
        </Notice>
        <Button name="intent" value="tayangkan" size="small" icon="undo-2">
          Tayangkan kembali
        </Button>
      </form>
    );
  return (
    <div className="gap">
      <Disclosure summary={`Turunkan ${what} ini`}>
        <form method="post" action={action} className="form">
          <Field
            label="Alasan"
            name="reason"
            hint={`Dibaca warga di tempat ${what} ini, misalnya “Tarif berubah; halaman diperbarui”.`}
            maxLength={LIMITS.reason}
            required
          />
          <Button name="intent" value="turunkan" variant="return" size="small">
            Turunkan {what}
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}
