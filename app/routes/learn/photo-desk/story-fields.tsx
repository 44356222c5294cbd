import { FIELD_LIMITS, type FieldTexts } from '#app/domain/manuscript/document.ts';
import { Field } from '#app/ui/field.tsx';
import { TextArea } from '#app/ui/text-area.tsx';

interface StoryFieldsProps {
  texts: FieldTexts;
  errors: Record<string, string[]>;
}

/** What is told beside the pictures. */
export function StoryFields({ texts, errors }: StoryFieldsProps) {
  const wire = (name: keyof FieldTexts) => ({
    name,
    defaultValue: texts[name],
    maxLength: FIELD_LIMITS[name],
    error: errors[name],
  });
  return (
    <div className="form">
      <Field
        label="Judul"
        {...wire('judul')}
        className="input--headline"
        hint="Tiga sampai delapan kata yang menyebut perbuatan."
      />
      <div className="field-grid">
        <Field label="Kota asal berita" {...wire('kota')} hint="Tempat foto diambil." />
        <Field
          label="Hari dan tanggal peristiwa"
          {...wire('hari')}
          hint="Cocokkan dengan waktu pada berkas foto."
        />
      </div>
      <TextArea
        label="Teras"
        {...wire('teras')}
        rows={2}
        className="input--manuscript"
        hint="Satu kalimat, paling banyak 25 kata: peristiwa apa yang diwakili foto utama."
      />
      <TextArea
        label="Catatan untuk mentor"
        {...wire('tubuh')}
        rows={6}
        className="input--manuscript"
        hint="Unsur EDFAT mana yang menghasilkan foto utama, bingkai apa yang Anda buang, dan bagaimana izin didapat."
      />
    </div>
  );
}
