import { CAPTION_LIMIT } from '#app/domain/assignments/draft-limits.ts';
import type { PhotoLook } from '#app/domain/photos/photo-look.ts';
import {
  CROP_REASON_LIMIT,
  type Crop,
  LABEL_LIMIT,
  PIN_LIMIT,
  PLACES,
} from '#app/domain/review/photo-notes.ts';
import { Button } from '#app/ui/button.tsx';
import { Field } from '#app/ui/field.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { Select } from '#app/ui/select.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import type { PhotoRoomData } from './photo-room-data.server.ts';

interface PlainPhotoNotesProps {
  room: PhotoRoomData['room'];
  photo: PhotoLook;
  rev: number;
  crop: Crop | null;
  better: string | undefined;
}

const percentOf = (share: number | undefined, otherwise: number): number =>
  share === undefined ? otherwise : Math.round(share * 100);

/** The same notes where no script runs: one of nine places, a crop by numbers, a takarir to write over. */
export function PlainPhotoNotes({ room, photo, rev, crop, better }: PlainPhotoNotesProps) {
  const form = {
    method: 'post',
    action: `/telaah/${room.submissionId}/foto/catatan?bingkai=${photo.number}`,
    className: 'form',
  } as const;
  const hidden = (
    <>
      <input type="hidden" name="n" value={room.shown.n} />
      <input type="hidden" name="rev" value={rev} />
      <input type="hidden" name="photoId" value={photo.photoId} />
    </>
  );
  return (
    <div className="plain-marks">
      <form {...form}>
        {hidden}
        <h2 className="h3">Tambah komentar pada foto</h2>
        <Select
          label="Letak pada foto"
          name="place"
          options={PLACES.map(({ name }, index) => ({ value: String(index), label: name }))}
          defaultValue="4"
        />
        <RadioGroup
          legend="Jenis"
          name="kind"
          defaultValue="comment"
          options={[
            { value: 'comment', label: 'Komentar' },
            { value: 'praise', label: 'Pujian' },
          ]}
        />
        <Field label="Tentang" name="label" isOptional maxLength={LABEL_LIMIT} />
        <TextArea label="Isi komentar" name="body" required maxLength={PIN_LIMIT} />
        <div className="form__actions">
          <Button>Simpan komentar</Button>
        </div>
      </form>
      <form {...form}>
        {hidden}
        <h2 className="h3">Usulkan potongan</h2>
        {(
          [
            ['x', 'Kiri (%)', percentOf(crop?.x, 10)],
            ['y', 'Atas (%)', percentOf(crop?.y, 10)],
            ['width', 'Lebar (%)', percentOf(crop?.width, 80)],
            ['height', 'Tinggi (%)', percentOf(crop?.height, 80)],
          ] as const
        ).map(([name, label, value]) => (
          <Field key={name} label={label} name={name} type="number" min={0} max={100} defaultValue={value} />
        ))}
        <TextArea
          label="Alasan potongan"
          name="reason"
          isOptional
          maxLength={CROP_REASON_LIMIT}
          defaultValue={crop?.reason}
        />
        <div className="form__actions">
          <Button>Simpan potongan</Button>
        </div>
      </form>
      <form {...form}>
        {hidden}
        <h2 className="h3">Usulkan takarir</h2>
        <TextArea
          label="Usul takarir"
          name="caption"
          required
          maxLength={CAPTION_LIMIT}
          defaultValue={better ?? photo.caption}
        />
        <div className="form__actions">
          <Button>Simpan takarir</Button>
        </div>
      </form>
    </div>
  );
}
