import { ContactSheet } from '#app/desk/photos/contact-sheet.tsx';
import { LoupeLink } from '#app/desk/photos/loupe-link.tsx';
import { PhotoData } from '#app/desk/photos/photo-data.tsx';
import { PhotoEthics } from '#app/desk/photos/photo-ethics.tsx';
import { PhotoStage } from '#app/desk/photos/photo-stage.tsx';
import { PinList } from '#app/desk/photos/pin-list.tsx';
import { notesOn, pinsOf } from '#app/desk/photos/shown-pins.ts';
import { StageSwitches } from '#app/desk/photos/stage-switches.tsx';
import type { PhotoFeedback } from '#app/domain/photos/photo-feedback.server.ts';
import type { PhotoLook } from '#app/domain/photos/photo-look.ts';
import { Section } from '#app/ui/section.tsx';
import { AdvisedCaption } from './advised-caption.tsx';

interface PhotoAdviceProps
  extends Pick<
    PhotoFeedback,
    'task' | 'photos' | 'notes' | 'answers' | 'canAnswer' | 'version' | 'versions'
  > {
  shown: PhotoLook;
}

/** One picture with everything its mentor noted on it, and the strip to change to another. */
export function PhotoAdvice(props: PhotoAdviceProps) {
  const { task, photos, notes, shown, version, versions } = props;
  const pins = pinsOf(notes.pins, shown.photoId);
  const crop = notes.crops[shown.photoId] ?? null;
  const isNewest = version.n === versions.at(-1)?.n;
  const here = `/tugas/${task.assignmentId}/umpan-balik/foto`;
  const href = (number: number) => `${here}?${isNewest ? '' : `versi=${version.n}&`}bingkai=${number}`;
  const alt = `Bingkai ${shown.number} dari ${photos.length}`;
  return (
    <div className="photo-columns">
      <div>
        <div className="photo-frame">
          <PhotoStage
            src={`/gambar/${shown.fileId}`}
            alt={alt}
            width={shown.width}
            height={shown.height}
            describedBy="takarir-foto"
            pins={pins}
            crop={crop}
          />
          <StageSwitches hasPins={pins.length > 0} hasCrop={crop !== null}>
            <LoupeLink fileId={shown.fileId} alt={alt} />
          </StageSwitches>
        </div>
        <AdvisedCaption {...props} better={notes.captions[shown.photoId] ?? null} href={href(shown.number)} />
        <ContactSheet
          photos={photos}
          shownId={shown.photoId}
          href={href}
          notesOn={(photoId) => notesOn(notes, photoId)}
        />
      </div>
      <aside>
        <Section title="Komentar mentor" aside={<span className="muted">{pins.length}</span>}>
          {pins.length > 0 ? (
            <PinList pins={pins} />
          ) : (
            <p className="hint">Mentor tidak memberi titik pada bingkai ini.</p>
          )}
          {crop && (
            <div className="margin-comment margin-comment--suggestion">
              <p className="margin-comment__kind">Usul potongan</p>
              <p className="margin-comment__words">{crop.reason || 'Lihat bingkai terang pada foto.'}</p>
            </div>
          )}
        </Section>
        <PhotoData photo={shown} />
        <PhotoEthics photo={shown} />
      </aside>
    </div>
  );
}
