import { HOAX_KINDS, VERDICTS } from '#app/domain/courses/hoax-case.ts';
import { CONFIDENCES } from '#app/domain/practice/calibration.ts';
import type { ShownCase } from '#app/domain/practice/case.server.ts';
import { MAX_REASON } from '#app/domain/practice/judgement-form.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps } from '#app/ui/field-props.ts';
import { Select } from '#app/ui/select.tsx';
import { CONFIDENCE_WORDS, HOAX_WORDS, VERDICT_WORDS } from '../hoax-words.ts';
import { Scale } from './scale.tsx';

interface JudgementFieldsProps {
  tools: ShownCase['tools'];
  result: FormResult | undefined;
}

/** The verdict, its kind where something is wrong, how sure, and why. */
export function JudgementFields({ tools, result }: JudgementFieldsProps) {
  const verdict = fieldProps(result, 'putusan');
  const confidence = fieldProps(result, 'keyakinan');
  return (
    <section className="judgement form" aria-labelledby="putusan-anda">
      <h2 id="putusan-anda" className="h3">
        Putusan Anda
      </h2>
      <Scale
        legend="Putusan"
        isLegendHidden
        name="putusan"
        options={VERDICTS.map((value) => ({ value, ...VERDICT_WORDS[value] }))}
        chosen={verdict.defaultValue}
        error={verdict.error}
      />
      <div className="judgement__kind">
        <Select
          label="Jenis kekeliruannya"
          placeholder="Pilih satu dari tujuh jenis"
          options={HOAX_KINDS.map((value) => ({ value, label: HOAX_WORDS[value].label }))}
          {...fieldProps(result, 'jenis')}
        />
      </div>
      <Scale
        legend="Seberapa yakin Anda?"
        hint="Persen: dari 100 putusan seyakin ini, kira-kira berapa yang tepat."
        name="keyakinan"
        options={CONFIDENCES.map((value) => ({
          value: String(value),
          label: CONFIDENCE_WORDS[value],
          note: `${value} persen`,
        }))}
        chosen={confidence.defaultValue}
        error={confidence.error}
      />
      <Field
        label="Alasan Anda, satu kalimat"
        maxLength={MAX_REASON}
        autoComplete="off"
        required
        {...fieldProps(result, 'alasan')}
      />
      <div className="form__actions">
        <Button variant="primary" name="intent" value="putuskan">
          Kirim putusan
        </Button>
        <span className="meta">{toolsSentence(tools)}</span>
      </div>
    </section>
  );
}

function toolsSentence(tools: ShownCase['tools']): string {
  // On a copy for the device nobody counts along.
  if (tools.some(({ isFolded }) => isFolded))
    return 'Membuka semua alat sebelum memutuskan menambah keyakinan.';
  const closed = tools.filter(({ html }) => html === null).length;
  if (closed === 0) return 'Semua alat sudah dibuka.';
  const found = closed === tools.length ? 'Belum ada alat yang dibuka' : `${closed} alat belum dibuka`;
  return `${found}. Membukanya lebih dahulu menambah keyakinan.`;
}
