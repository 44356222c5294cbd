import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Field } from '#app/ui/field.tsx';
import type { FormResult } from '#app/ui/field-props.ts';

interface Terms {
  accountId: string;
  capacity: number;
  takesText: number;
  takesPhoto: number;
  isActive: number;
}

/** Capacity, kinds of work and whether new manuscripts come, of one mentor. */
export function MentorTermsForm({ mentor, result }: { mentor: Terms; result: FormResult | undefined }) {
  const typed = result?.initialValue;
  const isOn = (name: 'takesText' | 'takesPhoto' | 'isActive') =>
    typed ? typed[name] === 'on' : mentor[name] === 1;
  return (
    <form method="post" className="form">
      <input type="hidden" name="accountId" value={mentor.accountId} />
      <Field
        label="Kapasitas (naskah sekaligus)"
        name="capacity"
        type="number"
        min={1}
        max={500}
        defaultValue={typed ? String(typed.capacity ?? '') : String(mentor.capacity)}
        error={result?.error?.capacity ?? undefined}
      />
      <Checkbox
        label="Menelaah naskah"
        name="takesText"
        defaultChecked={isOn('takesText')}
        error={result?.error?.takesText ?? undefined}
      />
      <Checkbox label="Menelaah foto" name="takesPhoto" defaultChecked={isOn('takesPhoto')} />
      <Checkbox
        label="Menerima naskah baru"
        name="isActive"
        hint="Yang sudah ada tetap pada mentor ini"
        defaultChecked={isOn('isActive')}
      />
      <div className="form__actions">
        <Button>Simpan</Button>
      </div>
    </form>
  );
}
