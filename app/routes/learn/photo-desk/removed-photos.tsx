import { REMOVED_DAYS } from '#app/domain/photos/photo-limits.ts';
import { Button } from '#app/ui/button.tsx';
import type { RemovedPhoto } from './contents.ts';

/** What was taken off the desk, and the way back. */
export function RemovedPhotos({ photos }: { photos: RemovedPhoto[] }) {
  if (photos.length === 0) return null;
  return (
    <details className="removed-photos">
      <summary>Foto yang dilepas ({photos.length})</summary>
      <p className="meta">Foto yang belum pernah dikirim dihapus {REMOVED_DAYS} hari sesudah dilepas.</p>
      <ul>
        {photos.map(({ id, thumbFileId, thumbWidth, thumbHeight, originalName }) => (
          <li key={id}>
            <img
              src={`/gambar/${thumbFileId}`}
              width={thumbWidth}
              height={thumbHeight}
              alt=""
              loading="lazy"
            />
            <span>{originalName}</span>
            <Button name="intent" value={`restore:${id}`} size="small" icon="undo-2">
              Kembalikan<span className="visually-hidden"> {originalName}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
