import { BODY_LIMIT, LABEL_LIMIT } from '#app/domain/review/phrase-form.ts';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps } from '#app/ui/field-props.ts';
import { TextArea } from '#app/ui/text-area.tsx';

interface PhraseFieldsProps {
  phrase?: { label: string; body: string };
  result: FormResult | undefined;
}

export function PhraseFields({ phrase, result }: PhraseFieldsProps) {
  return (
    <>
      <Field
        {...fieldProps(result, 'label', phrase?.label)}
        label="Nama singkat"
        required
        maxLength={LABEL_LIMIT}
        hint="Untuk mencarinya, misalnya “Sumber data?”."
      />
      <TextArea
        {...fieldProps(result, 'body', phrase?.body)}
        label="Kalimat"
        required
        rows={3}
        maxLength={BODY_LIMIT}
        hint="Masuk ke tulisan Anda persis seperti ini, lalu dapat Anda ubah."
      />
    </>
  );
}
