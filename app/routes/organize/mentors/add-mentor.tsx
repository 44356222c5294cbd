import { displayName, type PersonName } from '#app/domain/accounts/person-name.ts';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps } from '#app/ui/field-props.ts';
import { Select } from '#app/ui/select.tsx';

interface AddMentorProps {
  candidates: (PersonName & { id: string })[];
  result: FormResult | undefined;
}

const USUAL_CAPACITY = '20';

export function AddMentor({ candidates, result }: AddMentorProps) {
  if (candidates.length === 0)
    return (
      <p>
        Tidak ada mentor lain di balai Anda. Minta pengelola membuat akun dengan peran mentor di halaman Akun.
      </p>
    );
  // What was refused for a mentor of the table is shown there.
  const own = candidates.some(({ id }) => id === result?.initialValue?.accountId) ? result : undefined;
  const isFresh = own === undefined;
  return (
    <form method="post" className="form" noValidate>
      <div className="field-grid">
        <Select
          {...fieldProps(own, 'accountId')}
          label="Mentor"
          placeholder="Pilih mentor"
          options={candidates.map((person) => ({ value: person.id, label: displayName(person) }))}
          required
        />
        <Field
          {...fieldProps(own, 'capacity', USUAL_CAPACITY)}
          label="Kapasitas (naskah sekaligus)"
          type="number"
          min={1}
          max={500}
          required
        />
      </div>
      <Checkbox
        label="Menelaah naskah"
        name="takesText"
        defaultChecked={isFresh || own?.initialValue?.takesText === 'on'}
        error={own?.error?.takesText ?? undefined}
      />
      <Checkbox
        label="Menelaah foto"
        name="takesPhoto"
        defaultChecked={own?.initialValue?.takesPhoto === 'on'}
      />
      <input type="hidden" name="isActive" value="on" />
      <div className="form__actions">
        <Button variant="primary" icon="plus">
          Tambah mentor
        </Button>
      </div>
    </form>
  );
}
