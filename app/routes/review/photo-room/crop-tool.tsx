import { RATIOS, withRatio, withSide } from '#app/desk/photos/crop-rules.ts';
import type { PhotoLook } from '#app/domain/photos/photo-look.ts';
import { CROP_REASON_LIMIT, type Crop, type Frame } from '#app/domain/review/photo-notes.ts';
import { Button } from '#app/ui/button.tsx';
import { TextArea } from '#app/ui/text-area.tsx';

interface CropToolProps {
  photo: PhotoLook;
  crop: Crop;
  onCrop: (crop: Crop) => void;
  /** It is suggested as it stands. */
  onDone: () => void;
  onDrop: () => void;
}

const SIDES: { side: keyof Frame; label: string; least: number }[] = [
  { side: 'x', label: 'Kiri (%)', least: 0 },
  { side: 'y', label: 'Atas (%)', least: 0 },
  { side: 'width', label: 'Lebar (%)', least: 5 },
  { side: 'height', label: 'Tinggi (%)', least: 5 },
];

/** The crop by shapes and by numbers, why it is better, and how it would look. */
export function CropTool({ photo, crop, onCrop, onDone, onDrop }: CropToolProps) {
  const aspect = photo.width / photo.height;
  const set = (frame: Frame) => onCrop({ ...crop, ...frame });
  return (
    <section className="crop-tool" aria-label="Usul potongan">
      <div className="crop-tool__fields">
        <fieldset className="photo-group">
          <legend className="visually-hidden">Bentuk</legend>
          {RATIOS.map(({ name, value }) => (
            <Button key={name} type="button" size="small" onClick={() => set(withRatio(crop, value, aspect))}>
              {name}
            </Button>
          ))}
        </fieldset>
        <div className="crop-tool__numbers">
          {SIDES.map(({ side, label, least }) => (
            <label key={side}>
              <span className="label">{label}</span>
              <input
                className="input"
                type="number"
                inputMode="numeric"
                min={least}
                max={100}
                step={1}
                value={Math.round(crop[side] * 100)}
                onChange={(event) => set(withSide(crop, side, event.target.valueAsNumber / 100))}
              />
            </label>
          ))}
        </div>
        <TextArea
          id="alasan-potongan"
          label="Alasan potongan"
          rows={2}
          maxLength={CROP_REASON_LIMIT}
          value={crop.reason}
          onChange={(event) => onCrop({ ...crop, reason: event.target.value })}
        />
        <p className="row row--tight">
          <Button type="button" size="small" icon="check" onClick={onDone}>
            Selesai memotong
          </Button>
          <Button type="button" size="small" variant="ghost" onClick={onDrop}>
            Hapus potongan
          </Button>
        </p>
      </div>
      <figure className="crop-tool__preview">
        <CropPreview photo={photo} crop={crop} />
        <figcaption className="hint">Hasil potongan</figcaption>
      </figure>
    </section>
  );
}

function CropPreview({ photo, crop }: Pick<CropToolProps, 'photo' | 'crop'>) {
  const { width, height, fileId } = photo;
  const box = [crop.x * width, crop.y * height, crop.width * width, crop.height * height];
  return (
    <svg viewBox={box.map(Math.round).join(' ')} role="img" aria-label="Foto setelah dipotong">
      <image href={`/gambar/${fileId}`} width={width} height={height} preserveAspectRatio="none" />
    </svg>
  );
}
