import { Checkbox } from '#app/ui/checkbox.tsx';

interface StatementsProps {
  reply: { hasOwnWork: boolean; hasConsent: boolean } | undefined;
  errors: Record<string, string[]>;
  isReadOnly: boolean;
}

/** What a person states with each version. */
export function Statements({ reply, errors, isReadOnly }: StatementsProps) {
  return (
    <fieldset className="stack stack--tight" disabled={isReadOnly}>
      <legend className="h3">Sebelum dikirim</legend>
      <Checkbox
        name="ownWork"
        label="Naskah ini karya saya sendiri"
        required
        defaultChecked={reply?.hasOwnWork}
        error={errors.ownWork}
      />
      <Checkbox
        name="publishingConsent"
        label="Naskah ini boleh diterbitkan bila redaksi memilihnya"
        hint="Tidak wajib, dan tidak memengaruhi nilai."
        defaultChecked={reply?.hasConsent}
      />
    </fieldset>
  );
}
