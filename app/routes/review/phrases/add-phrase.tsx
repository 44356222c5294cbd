import { Button } from '#app/ui/button.tsx';
import { type FormResult, fieldProps } from '#app/ui/field-props.ts';
import { Select } from '#app/ui/select.tsx';
import { PhraseFields } from '../phrase-fields.tsx';

interface AddPhraseProps {
  balai: { id: string; shortName: string }[];
  result: FormResult | undefined;
}

export function AddPhrase({ balai, result }: AddPhraseProps) {
  return (
    <form method="post" className="form">
      <PhraseFields result={result} />
      {balai.length > 0 && (
        <Select
          {...fieldProps(result, 'balaiId')}
          label="Dipakai oleh"
          options={balai.map(({ id, shortName }) => ({ value: id, label: `Semua mentor ${shortName}` }))}
          placeholder="Saya saja"
        />
      )}
      <div className="form__actions">
        <Button variant="primary">Tambah frasa</Button>
      </div>
    </form>
  );
}
