import type { LikePicture } from '#app/domain/photos/like-pictures.server.ts';
import { formatDate, localDate } from '#app/ui/format.ts';

interface LikePicturesProps {
  like: LikePicture[];
  photoId: string;
  zone: string;
}

/** Where this picture, or one almost like it, was sent before: a reason to ask, and no verdict. */
export function LikePictures({ like, photoId, zone }: LikePicturesProps) {
  const own = like.filter((one) => one.photoId === photoId);
  if (own.length === 0) return null;
  return (
    <section className="photo-facts" aria-labelledby="foto-serupa">
      <h3 id="foto-serupa">Foto serupa</h3>
      <ul>
        {own.map(({ like: { photoId: id, work, isOwn, sentAt } }) => (
          <li key={id} className="like-picture">
            {work && (
              <img
                className="like-picture__thumb"
                src={`/gambar/${work.thumbFileId}`}
                alt=""
                width={96}
                height={64}
                loading="lazy"
              />
            )}
            <span>
              {work ? (
                <a href={`/telaah/${work.submissionId}`}>{work.title || 'Tanpa judul'}</a>
              ) : (
                'Karya lain'
              )}
              <span className="hint like-picture__facts">
                {isOwn ? 'Peserta yang sama' : (work?.author ?? 'Peserta lain')}, dikirim{' '}
                {formatDate(localDate(sentAt, zone))}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className="hint">Tanyakan dahulu. Foto yang sama dapat dipakai dengan izin pembuatnya.</p>
    </section>
  );
}
