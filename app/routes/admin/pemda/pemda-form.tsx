import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps } from '#app/ui/field-props.ts';
import { Section } from '#app/ui/section.tsx';
import { Select } from '#app/ui/select.tsx';
import { ZONES } from '../zones.ts';

interface PemdaFormProps {
  pemda: { name: string; zone: string };
  isNew: boolean;
  result?: FormResult;
}

export function PemdaForm({ pemda, isNew, result }: PemdaFormProps) {
  const form = (
    <form method="post" className="form">
      <Field
        {...fieldProps(result, 'name', pemda.name)}
        label="Nama"
        maxLength={150}
        required
        hint="Misalnya Kabupaten Sei Rantau, Kota Sei Rantau, atau Provinsi Rantau Utara."
      />
      <Select
        {...fieldProps(result, 'zone', pemda.zone)}
        label="Zona waktu"
        options={ZONES}
        required
        hint="Tenggat berakhir pukul 23.59 waktu setempat."
      />
      <div className="form__actions">
        <Button variant={isNew ? 'primary' : 'plain'}>Simpan pemerintah daerah</Button>
      </div>
    </form>
  );
  if (isNew) return form;
  return (
    <div className="sections section-gap">
      <Section title="Nama dan zona waktu">{form}</Section>
    </div>
  );
}
