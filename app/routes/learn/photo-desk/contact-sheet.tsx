import type { DeskPhoto } from '#app/domain/photos/desk-photos.server.ts';
import { formatBytes } from '#app/ui/format.ts';

interface ContactSheetProps {
  photos: DeskPhoto[];
  chosenId: string | null;
  /** The frames are drawn below and can be jumped to. */
  hasFrames?: boolean;
}

/** The frames side by side on black, as from a roll of film: which there are, in which order, which is the main one. */
export function ContactSheet({ photos, chosenId, hasFrames }: ContactSheetProps) {
  const before = photos.reduce((sum, { originalBytes }) => sum + originalBytes, 0);
  const after = photos.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <section className="gap" aria-labelledby="lembar-kontak">
      <div className="row row--between row--baseline">
        <h3 id="lembar-kontak" className="label">
          Lembar kontak
        </h3>
        <p className="meta">
          {photos.length} bingkai
          {after < before && ` · dikecilkan dari ${formatBytes(before)} menjadi ${formatBytes(after)}`}
        </p>
      </div>
      <ol className="contact-sheet">
        {photos.map((photo, index) => {
          const isChosen = photo.id === chosenId;
          const picture = (
            <img
              src={`/gambar/${photo.thumbFileId}`}
              width={photo.thumbWidth}
              height={photo.thumbHeight}
              alt={photo.caption || `Bingkai ${index + 1}, belum bertakarir`}
              loading="lazy"
            />
          );
          return (
            <li key={photo.id} data-chosen={isChosen || undefined}>
              {hasFrames ? <a href={`#bingkai-${photo.id}`}>{picture}</a> : picture}
              <span>
                {index + 1}
                {isChosen && ' · utama'}
              </span>
              {photo.takenAt && <time dateTime={photo.takenAt}>{clock(photo.takenAt)}</time>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const clock = (takenAt: string) => takenAt.slice(11, 16).replace(':', '.');
