import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';

interface CodeFormProps {
  typed?: string;
  error?: string;
}

/** Asks for a code. Plain GET: the answer has an address of its own. */
export function CodeForm({ typed, error }: CodeFormProps) {
  return (
    <form method="get" action="/verifikasi" className="inline-form">
      <Field
        label="Kode sertifikat"
        name="kode"
        defaultValue={typed}
        error={error}
        placeholder="Contoh: PWT-7K2M-9QXD-4T6B-HN3R"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={100}
        required
      />
      <Button variant="primary">Periksa</Button>
    </form>
  );
}
