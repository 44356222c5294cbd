import type { MouseEvent } from 'react';
import type { PhotoLook } from '#app/domain/photos/photo-look.ts';
import { formatBytes } from '#app/ui/format.ts';
import { clockOf } from './camera-time.ts';
import { SLOT_WORDS } from './slot-words.ts';

interface ContactSheetProps {
  photos: PhotoLook[];
  shownId: string;
  href: (number: number) => string;
  /** With a script the picture changes at once. */
  onChoose?: (number: number) => void;
  /** How many notes a picture has. */
  notesOn: (photoId: string) => number;
}

/** All pictures on a strip of ink: number, look, time; the shown one is framed. */
export function ContactSheet({ photos, shownId, href, onChoose, notesOn }: ContactSheetProps) {
  const bytes = photos.reduce((sum, { originalBytes }) => sum + originalBytes, 0);
  const choose = (number: number) => (event: MouseEvent) => {
    if (!onChoose || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(number);
  };
  return (
    <section aria-labelledby="lembar-kontak">
      <div className="photo-line">
        <h2 id="lembar-kontak">Lembar kontak</h2>
        <span className="muted">
          {photos.length} bingkai · {formatBytes(bytes)} sebelum dikecilkan
        </span>
      </div>
      <ul className="contact-sheet">
        {photos.map((photo) => (
          <li key={photo.photoId}>
            <a
              href={href(photo.number)}
              aria-current={photo.photoId === shownId ? 'true' : undefined}
              onClick={choose(photo.number)}
            >
              <span className="contact-sheet__frame">
                <img src={`/gambar/${photo.thumbFileId}`} alt="" loading="lazy" width={480} height={320} />
              </span>
              <span className="contact-sheet__words">
                <span>
                  <span className="visually-hidden">Bingkai </span>
                  {nameOf(photo)}
                </span>
                {photo.takenAt && <span>{clockOf(photo.takenAt)}</span>}
                <NewsOf photo={photo} notes={notesOn(photo.photoId)} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ number, isChosen, slot }: PhotoLook): string {
  const name = isChosen ? 'utama' : slot && SLOT_WORDS[slot].name;
  return name ? `${number} · ${name}` : String(number);
}

/** What came since the version before, and how much is noted on it. */
function NewsOf({ photo: { isNew, isCaptionNew }, notes }: { photo: PhotoLook; notes: number }) {
  const news = [
    ...(isNew ? ['foto baru'] : isCaptionNew ? ['takarir baru'] : []),
    ...(notes > 0 ? [`${notes} catatan`] : []),
  ];
  if (news.length === 0) return null;
  return <span className="contact-sheet__news">{news.join(' · ')}</span>;
}
