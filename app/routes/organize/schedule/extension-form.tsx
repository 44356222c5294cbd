import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps } from '#app/ui/field-props.ts';
import { Select } from '#app/ui/select.tsx';

interface ExtensionFormProps {
  tasks: { componentId: string; number: number; title: string }[];
  action: string;
  result: FormResult | undefined;
}

/** More time for one task: for everybody, or for one person found by NIP or e-mail. */
export function ExtensionForm({ tasks, action, result }: ExtensionFormProps) {
  return (
    <form method="post" action={action} className="form" noValidate>
      <div className="field-grid">
        <Select
          {...fieldProps(result, 'componentId')}
          label="Tugas"
          placeholder="Pilih tugas"
          options={tasks.map(({ componentId, number, title }) => ({
            value: componentId,
            label: `Tugas ${number}: ${title}`,
          }))}
          required
        />
        <Field {...fieldProps(result, 'dueOn')} label="Tenggat baru" type="date" required />
      </div>
      <Field
        {...fieldProps(result, 'person')}
        label="NIP atau surel peserta"
        hint="Kosongkan untuk memperpanjang bagi semua peserta"
        maxLength={254}
        isOptional
      />
      <Field {...fieldProps(result, 'reason')} label="Alasan" maxLength={300} required />
      <div className="form__actions">
        <Button>Perpanjang tenggat</Button>
      </div>
    </form>
  );
}
