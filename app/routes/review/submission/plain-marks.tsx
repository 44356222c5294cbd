import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { Select } from '#app/ui/select.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import type { ParagraphChoice } from './rows.ts';

interface PlainMarksProps {
  submissionId: string;
  n: number;
  rev: number;
  paragraphs: ParagraphChoice[];
}

const FIELDS = [
  { value: 'judul', label: 'Judul' },
  { value: 'kota', label: 'Kota asal berita' },
  { value: 'hari', label: 'Hari dan tanggal peristiwa' },
  { value: 'teras', label: 'Teras' },
  { value: 'tubuh', label: 'Tubuh berita' },
];

/** Comments and suggested edits where no script runs: a paragraph is chosen, words are quoted. */
export function PlainMarks({ submissionId, n, rev, paragraphs }: PlainMarksProps) {
  const hidden = (
    <>
      <input type="hidden" name="n" value={n} />
      <input type="hidden" name="rev" value={rev} />
    </>
  );
  return (
    <div className="plain-marks" id="komentar">
      <form method="post" action={`/telaah/${submissionId}/komentar`} className="form">
        {hidden}
        <h2 className="h3">Tambah komentar</h2>
        <Select label="Bagian naskah" name="paragraph" options={paragraphs} />
        <RadioGroup
          legend="Jenis"
          name="kind"
          defaultValue="comment"
          options={[
            { value: 'comment', label: 'Komentar' },
            { value: 'praise', label: 'Pujian' },
          ]}
        />
        <TextArea label="Isi komentar" name="body" required maxLength={4_000} />
        <div className="form__actions">
          <Button>Simpan komentar</Button>
        </div>
      </form>
      <form method="post" action={`/telaah/${submissionId}/usul`} className="form">
        {hidden}
        <h2 className="h3">Usulkan suntingan</h2>
        <Select label="Isian" name="field" options={FIELDS} defaultValue="tubuh" />
        <TextArea
          label="Kata-kata yang diganti"
          name="quote"
          required
          hint="Salin persis dari naskah."
          rows={2}
        />
        <TextArea label="Menjadi" name="text" hint="Kosongkan untuk mengusulkan penghapusan." rows={2} />
        <Field label="Alasan" name="reason" isOptional />
        <div className="form__actions">
          <Button>Simpan usul</Button>
        </div>
      </form>
    </div>
  );
}
