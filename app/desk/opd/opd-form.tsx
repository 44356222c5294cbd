import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps, withSentences } from '#app/ui/field-props.ts';
import { Select, type SelectOption } from '#app/ui/select.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { opdSentence } from './opd-sentences.ts';

interface OpdFormProps {
  /** Absent for a new one. */
  opd?: {
    name: string;
    shortName: string;
    aliases: string[];
    isActive: number;
    pemdaName: string;
    pemdaId: string;
  };
  /** To choose from for a new one. */
  pemda: SelectOption[];
  /** Chosen beforehand. */
  pemdaId?: string;
  /** As the action gave it: codes. */
  result?: FormResult;
}

/** The names of an OPD; posts to the page it stands on. */
export function OpdForm({ opd, pemda, pemdaId, result: given }: OpdFormProps) {
  const result = withSentences(given, opdSentence);
  return (
    <form method="post" className="form">
      {opd ? (
        <input type="hidden" name="pemdaId" value={opd.pemdaId} />
      ) : (
        <Select
          {...fieldProps(result, 'pemdaId', pemdaId ?? (pemda.length === 1 ? pemda[0]?.value : ''))}
          label="Pemerintah daerah"
          options={pemda}
          placeholder="Pilih pemerintah daerah"
          required
        />
      )}
      <Field
        {...fieldProps(result, 'name', opd?.name)}
        label="Nama OPD"
        maxLength={150}
        required
        hint="Nama resmi; tercetak di sertifikat."
      />
      <Field
        {...fieldProps(result, 'shortName', opd?.shortName === opd?.name ? '' : opd?.shortName)}
        label="Nama pendek"
        maxLength={60}
        isOptional
        hint="Dipakai di tabel, misalnya Diskominfo."
      />
      <TextArea
        {...fieldProps(result, 'aliases', opd?.aliases.join('\n'))}
        label="Nama lain"
        rows={5}
        isOptional
        hint="Satu nama per baris. Berkas peserta yang memakai nama ini dikenali sebagai OPD ini."
      />
      {opd && (
        <Checkbox
          name="isActive"
          defaultChecked={opd.isActive === 1}
          label="Masih dipakai"
          hint="OPD yang tidak dipakai hilang dari pilihan; peserta dan sertifikatnya tetap."
        />
      )}
      <div className="form__actions">
        <Button variant="primary">Simpan OPD</Button>
      </div>
    </form>
  );
}
