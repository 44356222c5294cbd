import { SLOT_WORDS } from '#app/desk/photos/slot-words.ts';
import type { Finding } from '#app/domain/copycheck/copy-check.ts';
import type { DeskPhoto } from '#app/domain/photos/desk-photos.server.ts';
import { SLOTS } from '#app/domain/photos/edfat.ts';
import { type PhotoWords, photoFieldName } from '#app/domain/photos/photo-fields.ts';
import { Button } from '#app/ui/button.tsx';
import { Select } from '#app/ui/select.tsx';
import { CaptionField } from './caption-field.tsx';
import { FileData } from './file-data.tsx';
import { PeopleField } from './people-field.tsx';

interface FrameProps {
  photo: DeskPhoto;
  /** As stored, or as just typed. */
  words: PhotoWords;
  isChosen: boolean;
  number: number;
  isLast: boolean;
  findings: Finding[];
  errors: Record<string, string[]>;
}

/** One picture of the desk with all that is said of it. */
export function Frame({ photo, words, isChosen, number, isLast, findings, errors }: FrameProps) {
  const { id } = photo;
  const name = `bingkai ${number}`;
  return (
    <li className="frame" id={`bingkai-${id}`} tabIndex={-1}>
      <div className="frame__head">
        <h3>Bingkai {number}</h3>
        <span className="meta frame__name">{photo.originalName}</span>
        <span className="row row--tight push">
          {number > 1 && (
            <Button
              {...{ name: 'intent', value: `up:${id}`, size: 'small', variant: 'ghost', icon: 'arrow-up' }}
              aria-label={`Naikkan ${name}`}
            />
          )}
          {!isLast && (
            <Button
              {...{
                name: 'intent',
                value: `down:${id}`,
                size: 'small',
                variant: 'ghost',
                icon: 'arrow-down',
              }}
              aria-label={`Turunkan ${name}`}
            />
          )}
          <Button
            {...{ name: 'intent', value: `remove:${id}`, size: 'small', variant: 'ghost', icon: 'x' }}
            aria-label={`Lepas ${name}`}
          >
            Lepas
          </Button>
        </span>
      </div>
      <div className="frame__body">
        <div className="frame__picture">
          <a href={`/gambar/${photo.fileId}`} target="_blank" rel="noreferrer">
            <img
              src={`/gambar/${photo.thumbFileId}`}
              width={photo.thumbWidth}
              height={photo.thumbHeight}
              alt={`Lihat ${name} dalam ukuran penuh`}
              loading="lazy"
            />
          </a>
          <label className="choice">
            <input type="radio" name="chosen" value={id} defaultChecked={isChosen} />
            <span>Foto utama</span>
            <span className="visually-hidden"> ({name})</span>
          </label>
          <FileData photo={photo} />
        </div>
        <div className="frame__words">
          <CaptionField
            photoId={id}
            number={number}
            caption={words.caption}
            findings={findings}
            error={errors[photoFieldName('caption', id)]}
          />
          <Select
            label={`Unsur EDFAT bingkai ${number}`}
            name={photoFieldName('slot', id)}
            defaultValue={words.slot ?? ''}
            options={[
              { value: '', label: 'Belum dipilih' },
              ...SLOTS.map((slot) => {
                const { letter, asks, name: word } = SLOT_WORDS[slot];
                return { value: slot, label: `${letter} · ${word}: ${asks}` };
              }),
            ]}
          />
          <PeopleField words={words} errors={errors} />
        </div>
      </div>
    </li>
  );
}
