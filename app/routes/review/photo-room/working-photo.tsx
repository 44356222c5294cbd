import { type PointerEvent, useState } from 'react';
import { ContactSheet } from '#app/desk/photos/contact-sheet.tsx';
import { FIRST_FRAME } from '#app/desk/photos/crop-rules.ts';
import { LoupeLink } from '#app/desk/photos/loupe-link.tsx';
import { PhotoData } from '#app/desk/photos/photo-data.tsx';
import { PhotoEthics } from '#app/desk/photos/photo-ethics.tsx';
import { PhotoStage } from '#app/desk/photos/photo-stage.tsx';
import { PinList } from '#app/desk/photos/pin-list.tsx';
import { notesOn, pinsOf } from '#app/desk/photos/shown-pins.ts';
import { StageSwitches } from '#app/desk/photos/stage-switches.tsx';
import type { Pin } from '#app/domain/review/photo-notes.ts';
import { Button } from '#app/ui/button.tsx';
import { Section } from '#app/ui/section.tsx';
import { BriefView } from '../room/brief-view.tsx';
import { CaptionEditor } from './caption-editor.tsx';
import { CropFrame } from './crop-frame.tsx';
import { CropTool } from './crop-tool.tsx';
import { FieldNotes } from './field-notes.tsx';
import { LikePictures } from './like-pictures.tsx';
import type { PhotoRoomData } from './photo-room-data.server.ts';
import { PhotoTabs } from './photo-tabs.tsx';
import { PinComposer } from './pin-composer.tsx';
import { PinInHand } from './pin-in-hand.tsx';
import { PlainPhotoNotes } from './plain-photo-notes.tsx';
import type { ChosenPhoto } from './use-chosen-photo.ts';
import { useLoupe } from './use-loupe.ts';
import type { PhotoDesk } from './use-photo-desk.ts';
import type { PinComposing } from './use-pin-composing.ts';

interface WorkingPhotoProps extends Omit<PhotoRoomData, 'now'> {
  desk: PhotoDesk;
  composing: PinComposing;
  chosen: ChosenPhoto;
}

const MIDDLE = { x: 0.5, y: 0.5 };

/** The picture at work in the place of the manuscript, and beside it what is said of it. */
export function WorkingPhoto(props: WorkingPhotoProps) {
  const { room, photos, answers, fields, brief, phrases, desk, composing, chosen } = props;
  const { photo } = chosen;
  const { photoId } = photo;
  const { pins, crops, captions } = desk.work;
  const crop = crops[photoId] ?? null;
  const [activeId, setActiveId] = useState<string>();
  const [isCropping, setCropping] = useState(false);
  useLoupe();

  const { composed } = composing;
  const inHand = composed?.pin.photoId === photoId ? composed : null;
  const shownPins = pinsOf(pins, photoId).filter(({ id }) => id !== inHand?.id);
  // A pin in hand has its place already; the button only says what it is.
  const begin = (kind: Pin['kind']) =>
    inHand ? composing.set({ kind }) : composing.begin(kind, photoId, MIDDLE, false);
  const atSpot = (event: PointerEvent<HTMLDivElement>) => {
    if (isCropping || event.button !== 0 || (event.target as Element).closest('[data-pin]')) return;
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const spot = { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
    // The press would otherwise take the focus back from the words.
    event.preventDefault();
    composing.begin(inHand?.pin.kind ?? 'comment', photoId, spot, true);
  };
  // Looked at is not suggested yet: the first frame is stored once it was changed or confirmed.
  const cropInHand = crop ?? (isCropping ? { ...FIRST_FRAME, reason: '' } : null);
  const switchCrop = () => setCropping(!isCropping);
  const alt = `Bingkai ${photo.number} dari ${photos.length}`;
  const composer = inHand && (
    <PinComposer composing={composing} composed={inHand} phrases={phrases} onSaved={setActiveId} />
  );
  return (
    <>
      <PhotoTabs room={room} photos={photos} brief={brief} />
      <div className="sheet photo-desk">
        {brief ? (
          <BriefView brief={brief} />
        ) : (
          <div className="photo-columns photo-columns--room">
            <div>
              <div className="photo-frame">
                <PhotoStage
                  key={photoId}
                  src={`/gambar/${photo.fileId}`}
                  alt={alt}
                  width={photo.width}
                  height={photo.height}
                  describedBy="takarir-foto"
                  pins={shownPins}
                  activePinId={activeId}
                  onPin={setActiveId}
                  crop={cropInHand}
                  onPointerDown={atSpot}
                >
                  {inHand && !isCropping && (
                    <PinInHand pin={inHand.pin} isPlaced={inHand.isPlaced} onMove={composing.set} />
                  )}
                  {isCropping && cropInHand && (
                    <CropFrame
                      crop={cropInHand}
                      onCrop={(frame) => desk.setCrop(photoId, { ...cropInHand, ...frame })}
                    />
                  )}
                </PhotoStage>
                <StageSwitches hasPins={shownPins.length > 0} hasCrop={crop !== null}>
                  <Tool name="comment" icon="message-square-text" onPress={() => begin('comment')}>
                    Komentar
                  </Tool>
                  <Tool name="praise" icon="thumbs-up" onPress={() => begin('praise')}>
                    Pujian
                  </Tool>
                  <Tool name="crop" icon="crop" isOn={isCropping} onPress={switchCrop}>
                    Potong
                  </Tool>
                  <LoupeLink fileId={photo.fileId} alt={alt} />
                </StageSwitches>
              </div>
              {isCropping && cropInHand && (
                <CropTool
                  photo={photo}
                  crop={cropInHand}
                  onCrop={(next) => desk.setCrop(photoId, next)}
                  onDone={() => {
                    desk.setCrop(photoId, cropInHand);
                    setCropping(false);
                  }}
                  onDrop={() => {
                    desk.setCrop(photoId, null);
                    setCropping(false);
                  }}
                />
              )}
              <CaptionEditor
                key={photoId}
                photo={photo}
                better={captions[photoId] ?? null}
                before={photoId in answers ? { n: room.shown.n - 1, answer: answers[photoId] ?? null } : null}
                onCaption={(caption) => desk.setCaption(photoId, caption)}
              />
              <ContactSheet
                photos={photos}
                shownId={photoId}
                href={chosen.href}
                onChoose={(number) => {
                  setCropping(false);
                  chosen.choose(number);
                }}
                notesOn={(id) => notesOn(desk.work, id)}
              />
              <FieldNotes fields={fields} desk={desk} />
              <noscript>
                <PlainPhotoNotes
                  room={room}
                  photo={photo}
                  rev={desk.rev}
                  crop={crop}
                  better={captions[photoId]}
                />
              </noscript>
            </div>
            <div>
              <Section
                id="catatan-foto"
                title="Komentar pada foto"
                aside={<span className="muted">{pinsOf(pins, photoId).length}</span>}
              >
                {shownPins.length === 0 && !composer && (
                  <p className="hint">Tekan satu titik pada foto untuk menaruh komentar di situ.</p>
                )}
                <PinList
                  pins={shownPins}
                  activeId={activeId}
                  tools={({ id }) => (
                    <span className="margin-comment__tools script-only">
                      <button type="button" className="link-button" onClick={() => composing.change(id)}>
                        Ubah
                      </button>
                      <button type="button" className="link-button" onClick={() => desk.setPin(id, null)}>
                        Hapus
                      </button>
                    </span>
                  )}
                />
                {composer}
                {crop && !isCropping && (
                  <div className="margin-comment margin-comment--suggestion">
                    <p className="margin-comment__kind">Usul potongan</p>
                    <p className="margin-comment__words">{crop.reason || 'Tanpa alasan.'}</p>
                    <span className="margin-comment__tools script-only">
                      <button type="button" className="link-button" onClick={switchCrop}>
                        Ubah
                      </button>
                      <button
                        type="button"
                        className="link-button"
                        onClick={() => desk.setCrop(photoId, null)}
                      >
                        Hapus
                      </button>
                    </span>
                  </div>
                )}
              </Section>
              <PhotoData photo={photo} />
              <PhotoEthics photo={photo} />
              <LikePictures like={props.like} photoId={photo.photoId} zone={room.zone} />
            </div>
          </div>
        )}
      </div>
    </>
  );
}

interface ToolProps {
  /** By which its key finds it. */
  name: string;
  icon: React.ComponentProps<typeof Button>['icon'];
  isOn?: boolean;
  onPress: () => void;
  children: React.ReactNode;
}

function Tool({ name, icon, isOn, onPress, children }: ToolProps) {
  return (
    <Button
      type="button"
      size="small"
      variant="ghost"
      icon={icon}
      className="script-only"
      data-tool={name}
      aria-pressed={isOn}
      onClick={onPress}
    >
      {children}
    </Button>
  );
}
