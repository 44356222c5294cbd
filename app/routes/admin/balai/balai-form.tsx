import { useState } from 'react';
import {
  checkNumberPattern,
  EXAMPLE_PATTERN,
  formatNumber,
} from '#app/domain/certificates/number-pattern.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps } from '#app/ui/field-props.ts';
import { Select } from '#app/ui/select.tsx';
import { ZONES } from '../zones.ts';
import { patternSentence } from './balai-schema.ts';

interface BalaiFormProps {
  balai?: {
    name: string;
    shortName: string;
    institutionLine: string;
    city: string;
    zone: string;
    numberPattern: string;
  };
  /** Local date, for the example. */
  today: string;
  nextSeq: number;
  result?: FormResult;
}

export function BalaiForm({ balai, today, nextSeq, result }: BalaiFormProps) {
  const pattern = fieldProps(result, 'numberPattern', balai?.numberPattern ?? EXAMPLE_PATTERN);
  const [typed, setTyped] = useState(pattern.defaultValue);
  const checked = checkNumberPattern(typed);
  const example = checked.ok
    ? `Nomor berikutnya: ${formatNumber(typed, { seq: nextSeq, batch: 'III', issuedOn: today })} (untuk angkatan berlabel III)`
    : patternSentence(checked.problem);
  return (
    <form method="post" className="form">
      <Field {...fieldProps(result, 'name', balai?.name)} label="Nama balai" maxLength={200} required />
      <div className="field-grid">
        <Field
          {...fieldProps(result, 'shortName', balai?.shortName)}
          label="Nama pendek"
          maxLength={40}
          required
        />
        <Field {...fieldProps(result, 'city', balai?.city)} label="Kota" maxLength={80} required />
      </div>
      <Field
        {...fieldProps(result, 'institutionLine', balai?.institutionLine)}
        label="Lembaga induk"
        maxLength={200}
        isOptional
        hint="Tercetak di atas nama balai, misalnya nama kementerian. Ubah bila nama lembaga berganti."
      />
      <Select
        {...fieldProps(result, 'zone', balai?.zone ?? ZONES[0]?.value)}
        label="Zona waktu"
        options={ZONES}
        required
      />
      <Field
        {...pattern}
        label="Pola nomor sertifikat"
        className="number"
        maxLength={100}
        required
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        hint="Penanda: {seq:4} nomor urut 4 angka, {batch} label angkatan, {month} atau {romanMonth} bulan, {year} tahun."
      />
      <p className={checked.ok ? 'meta number' : 'meta alarm'} role="status">
        {example}
      </p>
      <div className="form__actions">
        <Button variant="primary">Simpan balai</Button>
      </div>
    </form>
  );
}
