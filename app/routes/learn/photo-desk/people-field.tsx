import { type PhotoWords, photoFieldName } from '#app/domain/photos/photo-fields.ts';
import { CONSENT_NOTE_LIMIT } from '#app/domain/photos/photo-limits.ts';
import { Field } from '#app/ui/field.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';

interface PeopleFieldProps {
  words: PhotoWords;
  errors: Record<string, string[]>;
}

/** Whether somebody is recognised in a picture, and who has allowed that. */
export function PeopleField({ words: { id, people, consentNote }, errors }: PeopleFieldProps) {
  const [name, noteName] = [photoFieldName('people', id), photoFieldName('consentNote', id)];
  return (
    <div className="people">
      <RadioGroup
        legend="Adakah orang yang dapat dikenali?"
        name={name}
        defaultValue={people}
        error={errors[name]}
        options={[
          { value: 'none', label: 'Tidak ada wajah yang dikenali' },
          { value: 'public', label: 'Ada, di acara terbuka untuk umum' },
          {
            value: 'consented',
            label: 'Ada, dan sudah diminta izinnya',
            hint: 'Wajib bagi wajah anak, pasien, dan korban.',
          },
        ]}
      />
      <Field
        label="Bagaimana izin didapat"
        name={noteName}
        defaultValue={consentNote}
        maxLength={CONSENT_NOTE_LIMIT}
        error={errors[noteName]}
        hint="Dari siapa, kapan, lisan atau tertulis."
      />
    </div>
  );
}
