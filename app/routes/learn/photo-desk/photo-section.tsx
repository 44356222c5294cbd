import type { RefObject } from 'react';
import type { Finding } from '#app/domain/copycheck/copy-check.ts';
import type { DeskPhoto } from '#app/domain/photos/desk-photos.server.ts';
import { MOST_PHOTOS } from '#app/domain/photos/photo-limits.ts';
import { FieldError } from '#app/ui/field-frame.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { formatList } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Section } from '#app/ui/section.tsx';
import { ContactSheet } from './contact-sheet.tsx';
import type { RemovedPhoto } from './contents.ts';
import type { DeskWords } from './desk-there.ts';
import { Frame } from './frame.tsx';
import { RemovedPhotos } from './removed-photos.tsx';
import { UploadList } from './upload-list.tsx';
import type { Uploads } from './use-uploads.ts';

interface PhotoSectionProps {
  photos: DeskPhoto[];
  removed: RemovedPhoto[];
  /** Frames that look alike, by their numbers. */
  alike: number[][];
  words: DeskWords;
  /** Of each frame. */
  findings: Finding[][];
  errors: Record<string, string[]>;
  uploads: Uploads;
  input: RefObject<HTMLInputElement>;
  onChoose: () => void;
}

/** The pictures: the way to the desk, all of them at a glance, and each with its words. */
export function PhotoSection(props: PhotoSectionProps) {
  const { photos, removed, alike, words, findings, errors, uploads, input, onChoose } = props;
  const room = MOST_PHOTOS - photos.length;
  return (
    <Section
      id="bingkai"
      title="Foto"
      aside={
        <p className="meta">
          {photos.length} dari {MOST_PHOTOS} foto
        </p>
      }
    >
      <input type="hidden" name="photos" value={photos.map(({ id }) => id).join()} readOnly />
      <div className="stack">
        <FileField
          label={photos.length > 0 ? 'Tambah foto' : 'Pilih foto'}
          name="pictures"
          inputRef={input}
          accept="image/*"
          multiple
          hint={
            room > 0
              ? `Masih dapat menambah ${room} foto. Foto JPEG, PNG, atau WebP dikecilkan dahulu; lokasi dan nomor perangkat dihapus.`
              : `Meja ini sudah memuat ${MOST_PHOTOS} foto. Lepas satu foto untuk menambah yang lain.`
          }
          error={errors.pictures}
          onChange={onChoose}
        />
        {uploads.views.length > 0 && <UploadList {...uploads} />}
        {photos.length > 0 && <ContactSheet photos={photos} chosenId={words.chosenId} hasFrames />}
        {alike.length > 0 && (
          <Notice title={`${groupWords(alike)} hampir sama.`}>
            Foto yang mirip tidak menambah cerita. Pilih satu yang terkuat, lalu cari sudut lain.
          </Notice>
        )}
        <FieldError id="foto-utama-error" error={errors.chosen} />
        {photos.length > 0 && (
          <ol className="frames">
            {photos.map((photo, index) => (
              <Frame
                key={photo.id}
                photo={photo}
                words={words.photos.find(({ id }) => id === photo.id) ?? photo}
                isChosen={photo.id === words.chosenId}
                number={index + 1}
                isLast={index === photos.length - 1}
                findings={findings[index] ?? []}
                errors={errors}
              />
            ))}
          </ol>
        )}
        <RemovedPhotos photos={removed} />
      </div>
    </Section>
  );
}

/** "Bingkai 1, 2, dan 4", "Bingkai 1 dan 3; 2 dan 5" */
const groupWords = (groups: number[][]): string =>
  `Bingkai ${groups.map((group) => formatList(group.map(String))).join('; ')}`;
