import { Field } from '#app/ui/field.tsx';
import { type FormResult, fieldProps } from '#app/ui/field-props.ts';
import { Select } from '#app/ui/select.tsx';

export interface StoredBatch {
  name: string;
  label: string;
  place: string;
  startsOn: string;
  endsOn: string;
  quotaPerOpd: number | null;
  passScore: number;
  attendancePercent: number;
  resubmissionDays: number;
  reviewDays: number;
  certificateCity: string;
  certificateOn: string | null;
  signatoryId: string | null;
  secondSignatoryId: string | null;
}

interface BatchFieldsProps {
  result: FormResult | undefined;
  stored: Partial<StoredBatch>;
  signatories: { id: string; name: string; position: string }[];
}

/** The fields that a new batch and a changed one share. */
export function BatchFields({ result, stored, signatories }: BatchFieldsProps) {
  const props = (name: keyof StoredBatch) => fieldProps(result, name, String(stored[name] ?? ''));
  const signers = signatories.map(({ id, name, position }) => ({ value: id, label: `${name}, ${position}` }));
  return (
    <>
      <div className="field-grid">
        <Field
          {...props('name')}
          label="Nama angkatan"
          hint="Misalnya Angkatan III"
          maxLength={80}
          required
        />
        <Field
          {...props('label')}
          label="Kode pada nomor sertifikat"
          hint="Pendek, misalnya III"
          maxLength={20}
          required
        />
      </div>
      <Field {...props('place')} label="Tempat" maxLength={160} required />
      <div className="field-grid">
        <Field {...props('startsOn')} label="Hari pertama" type="date" required />
        <Field
          {...props('endsOn')}
          label="Hari terakhir"
          hint="Naskah diterima sampai pukul 23.59 hari itu"
          type="date"
          required
        />
      </div>
      <div className="field-grid">
        <Field
          {...props('quotaPerOpd')}
          label="Kuota per OPD"
          hint="Kosongkan bila tidak dibatasi"
          type="number"
          min={1}
          isOptional
        />
        <Field
          {...props('passScore')}
          label="Nilai lulus"
          hint="0–100"
          type="number"
          min={0}
          max={100}
          required
        />
        <Field
          {...props('attendancePercent')}
          label="Kehadiran minimal (persen)"
          hint="Berlaku bila ada pertemuan"
          type="number"
          min={0}
          max={100}
          required
        />
      </div>
      <div className="field-grid">
        <Field
          {...props('resubmissionDays')}
          label="Waktu memperbaiki naskah (hari)"
          type="number"
          min={1}
          max={60}
          required
        />
        <Field
          {...props('reviewDays')}
          label="Waktu telaah mentor (hari)"
          type="number"
          min={1}
          max={60}
          required
        />
      </div>
      <div className="field-grid">
        <Field {...props('certificateCity')} label="Kota pada sertifikat" maxLength={80} required />
        <Field
          {...props('certificateOn')}
          label="Tanggal pada sertifikat"
          hint="Kosongkan untuk memakai tanggal terbit"
          type="date"
          isOptional
        />
      </div>
      <div className="field-grid">
        <Select
          {...props('signatoryId')}
          label="Penanda tangan pertama"
          placeholder="Belum ditentukan"
          options={signers}
          isOptional
        />
        <Select
          {...props('secondSignatoryId')}
          label="Penanda tangan kedua"
          placeholder="Tidak ada"
          options={signers}
          isOptional
        />
      </div>
    </>
  );
}

/** Sentences for what only this form can refuse. */
export const BATCH_MESSAGES: Record<string, string> = {
  label: 'Pakai huruf, angka, titik, atau tanda hubung saja, tanpa spasi.',
  ends_before_start: 'Hari terakhir mendahului hari pertama.',
  too_long_span: 'Angkatan lebih dari dua tahun. Periksa tahunnya.',
  same_signatory: 'Penanda tangan kedua sama dengan yang pertama.',
  'quotaPerOpd.range': 'Kuota paling sedikit 1 dan paling banyak 1.000 orang.',
  'passScore.range': 'Nilai lulus berada di antara 0 dan 100.',
  'attendancePercent.range': 'Persentase berada di antara 0 dan 100.',
  'resubmissionDays.range': 'Isi 1 sampai 60 hari.',
  'reviewDays.range': 'Isi 1 sampai 60 hari.',
  name_taken: 'Pemda ini sudah punya angkatan dengan nama itu.',
  pemda_unknown: 'Pilih Pemda dari daftar.',
  course_unknown: 'Pilih kursus dari daftar.',
  signatory_unknown: 'Pilih penanda tangan dari daftar.',
};

/** The fields by their labels in the order of the form, for the summary of errors. */
export const BATCH_LABELS: Record<string, string> = {
  pemdaId: 'Pemda',
  courseVersionId: 'Kursus',
  name: 'Nama angkatan',
  label: 'Kode pada nomor sertifikat',
  place: 'Tempat',
  startsOn: 'Hari pertama',
  endsOn: 'Hari terakhir',
  quotaPerOpd: 'Kuota per OPD',
  passScore: 'Nilai lulus',
  attendancePercent: 'Kehadiran minimal',
  resubmissionDays: 'Waktu memperbaiki naskah',
  reviewDays: 'Waktu telaah mentor',
  certificateCity: 'Kota pada sertifikat',
  certificateOn: 'Tanggal pada sertifikat',
  signatoryId: 'Penanda tangan pertama',
  secondSignatoryId: 'Penanda tangan kedua',
};
