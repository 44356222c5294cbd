import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';

interface CodeFormProps {
  error?: string;
  /** Under an answer: asks for another one. */
  isAgain?: boolean;
}

/** Asks for a code. Plain GET: the answer has an address of its own. */
export function CodeForm({ error, isAgain }: CodeFormProps) {
  return (
    <div className={isAgain ? 'ruled section-gap' : 'section-gap'}>
      {isAgain && <h2 className="h3 gap">Periksa kode lain</h2>}
      <form method="get" action="/verifikasi" className="inline-form gap">
        <Field
          label="Kode sertifikat"
          name="kode"
          error={error}
          placeholder="PWT-7K2M-9QXD-4T6B-HN3R"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={100}
          required
        />
        <Button variant="primary">Periksa</Button>
      </form>
    </div>
  );
}
