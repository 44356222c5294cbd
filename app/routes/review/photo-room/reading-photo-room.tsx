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
import { Notice } from '#app/ui/notice.tsx';
import { Section } from '#app/ui/section.tsx';
import { DecisionToast } from '../decision-toast.tsx';
import { BriefView } from '../room/brief-view.tsx';
import type { RoomReply } from '../room/decide-post.server.ts';
import { HandedBackNote } from '../room/handed-back.tsx';
import { Outcome } from '../room/outcome.tsx';
import { RoomTop } from '../room/room-top.tsx';
import { RubricPanel } from '../room/rubric-panel.tsx';
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

/** The same room for those who only look: helpers, the organizer, and the mentor after the decision. */
export function ReadingPhotoRoom(props: ReadingPhotoRoomProps) {
  const { room, title, shell, place, now, readers, undo, reply } = props;
  const messages = [...(props.message ? [props.message] : []), ...(reply?.messages ?? [])];
  return (
    <div className="room">
      <RoomTop shell={shell} room={room} place={place} now={now} readers={readers} />
      <div className="room__body">
        <main id="isi" className="room__main" tabIndex={-1}>
          <h1 className="visually-hidden">{title}</h1>
          {messages.length > 0 && (
            <Notice tone="warning" isLive>
              {messages.join(' ')}
            </Notice>
          )}
          <PhotoTabs {...props} />
          <div className="sheet photo-desk">
            {props.brief ? <BriefView brief={props.brief} /> : <ReviewedPhoto {...props} />}
          </div>
        </main>
        <RubricPanel
          rubric={room.rubric}
          levels={room.review?.levels ?? {}}
          score={room.shown.decision?.score ?? null}
          previous={room.previousLook}
          foot={<HandedBackNote handedBack={props.handedBack} />}
        />
      </div>
      <footer className="decision-bar decision-bar--read">
        <Outcome room={room} isMentor={shell.persona === 'mentor'} />
      </footer>
      <DecisionToast accountId={shell.accountId} undo={undo} hasShortcuts={props.hasShortcuts} />
    </div>
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
