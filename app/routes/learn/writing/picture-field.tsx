import type { RefObject } from 'react';
import { FileField } from '#app/ui/file-field.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { Picture } from './picture.tsx';

interface PictureFieldProps {
  input: RefObject<HTMLInputElement>;
  fileId: string | null;
  caption: string;
  errors: Record<string, string[]>;
  isReadOnly: boolean;
  isOptional: boolean;
  onChoose: () => void;
}

/** The one picture of a manuscript, with its takarir. */
export function PictureField(props: PictureFieldProps) {
  const { input, fileId, caption, errors, isReadOnly, isOptional, onChoose } = props;
  return (
    <fieldset className="form" id="paket-foto">
      <legend className="h3">Foto dan takarir</legend>
      {fileId && <Picture fileId={fileId} caption="" />}
      <FileField
        label={fileId ? 'Ganti foto' : 'Pilih foto'}
        name="picture"
        inputRef={input}
        accept="image/jpeg,image/png,image/webp"
        hint="JPEG, PNG, atau WebP sampai 12 MB. Lokasi dan data kamera dihapus saat diterima."
        error={errors.picture}
        isOptional={isOptional}
        disabled={isReadOnly}
        onChange={onChoose}
      />
      <TextArea
        label="Takarir"
        name="caption"
        rows={3}
        className="input--manuscript"
        readOnly={isReadOnly}
        defaultValue={caption}
        error={errors.caption}
        isOptional={isOptional}
        hint="Paling sedikit dua kalimat: yang terlihat, lalu latarnya. Tutup dengan kredit foto."
      />
    </fieldset>
  );
}
