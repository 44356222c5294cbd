import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps } from '#app/ui/field-props.ts';

interface SignatoryFormProps {
  signatory?: { name: string; position: string; nip: string | null; isActive: number };
  result?: FormResult;
}

export function SignatoryForm({ signatory, result }: SignatoryFormProps) {
  return (
    <form method="post" className="form">
      <Field
        {...fieldProps(result, 'name', signatory?.name)}
        label="Nama dan gelar"
        maxLength={200}
        required
        hint="Seperti tercetak di sertifikat."
      />
      <Field
        {...fieldProps(result, 'position', signatory?.position)}
        label="Jabatan"
        maxLength={200}
        required
      />
      <Field
        {...fieldProps(result, 'nip', signatory?.nip ?? '')}
        label="NIP"
        className="number"
        inputMode="numeric"
        maxLength={30}
        isOptional
      />
      {signatory && (
        <Checkbox
          name="isActive"
          defaultChecked={signatory.isActive === 1}
          label="Masih menjabat dan dapat dipilih"
        />
      )}
      <div className="form__actions">
        <Button variant="primary">Simpan penanda tangan</Button>
      </div>
    </form>
  );
}
