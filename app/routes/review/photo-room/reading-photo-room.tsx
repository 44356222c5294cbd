import { ContactSheet } from '#app/desk/photos/contact-sheet.tsx';
import { LoupeLink } from '#app/desk/photos/loupe-link.tsx';
import { PhotoData } from '#app/desk/photos/photo-data.tsx';
import { PhotoEthics } from '#app/desk/photos/photo-ethics.tsx';
import { PhotoStage } from '#app/desk/photos/photo-stage.tsx';
import { PinList } from '#app/desk/photos/pin-list.tsx';
import { notesOn, pinsOf } from '#app/desk/photos/shown-pins.ts';
import { StageSwitches } from '#app/desk/photos/stage-switches.tsx';
import { TrackedCaption } from '#app/desk/photos/tracked-caption.tsx';
import { NO_PHOTO_NOTES } from '#app/domain/review/photo-notes.ts';
import { Section } from '#app/ui/section.tsx';
import { BriefView } from '../room/brief-view.tsx';
import type { RoomReply } from '../room/decide-post.server.ts';
import { ReadingFrame } from '../room/reading-frame.tsx';
import { FieldNotes } from './field-notes.tsx';
import { LikePictures } from './like-pictures.tsx';
import type { PhotoRoomData } from './photo-room-data.server.ts';
import { PhotoTabs } from './photo-tabs.tsx';
import { useChosenPhoto } from './use-chosen-photo.ts';
import { useLoupe } from './use-loupe.ts';

interface ReadingPhotoRoomProps extends Omit<PhotoRoomData, 'now'> {
  reply: RoomReply | undefined;
  now: Date;
}

/** The same room for those who only look. */
export function ReadingPhotoRoom(props: ReadingPhotoRoomProps) {
  return (
    <ReadingFrame {...props}>
      <PhotoTabs {...props} />
      <div className="sheet photo-desk">
        {props.brief ? <BriefView brief={props.brief} /> : <ReviewedPhoto {...props} />}
      </div>
    </ReadingFrame>
  );
}

function ReviewedPhoto(props: ReadingPhotoRoomProps) {
  const { room, photos, fields } = props;
  const { photo, href, choose } = useChosenPhoto(props);
  useLoupe();
  const notes = room.review?.notes ?? NO_PHOTO_NOTES;
  const pins = pinsOf(notes.pins, photo.photoId);
  const crop = notes.crops[photo.photoId] ?? null;
  const alt = `Bingkai ${photo.number} dari ${photos.length}`;
  const versionOf = (number: number) =>
    `?${new URLSearchParams({ versi: String(room.shown.n), bingkai: String(number) })}`;
  const isNewest = room.shown.n === room.versions.at(-1)?.n;
  return (
    <div className="photo-columns photo-columns--room">
      <div>
        <div className="photo-frame">
          <PhotoStage
            src={`/gambar/${photo.fileId}`}
            alt={alt}
            width={photo.width}
            height={photo.height}
            describedBy="takarir-foto"
            pins={pins}
            crop={crop}
          />
          <StageSwitches hasPins={pins.length > 0} hasCrop={crop !== null}>
            <LoupeLink fileId={photo.fileId} alt={alt} />
          </StageSwitches>
        </div>
        <div className="photo-line">
          <h2>Keterangan foto</h2>
          <span className="muted number">{photo.words} kata · anjuran 15–30</span>
        </div>
        <TrackedCaption sent={photo.caption} better={notes.captions[photo.photoId] ?? null} />
        <ContactSheet
          photos={photos}
          shownId={photo.photoId}
          href={isNewest ? href : versionOf}
          onChoose={choose}
          notesOn={(photoId) => notesOn(notes, photoId)}
        />
        <FieldNotes fields={fields} />
      </div>
      <div>
        <Section title="Komentar pada foto" aside={<span className="muted">{pins.length}</span>}>
          {pins.length === 0 && <p className="hint">Belum ada komentar pada bingkai ini.</p>}
          <PinList pins={pins} />
          {crop && (
            <div className="margin-comment margin-comment--suggestion">
              <p className="margin-comment__kind">Usul potongan</p>
              <p className="margin-comment__words">{crop.reason || 'Tanpa alasan.'}</p>
            </div>
          )}
        </Section>
        <PhotoData photo={photo} />
        <PhotoEthics photo={photo} />
        <LikePictures like={props.like} photoId={photo.photoId} zone={room.zone} />
      </div>
    </div>
  );
}
