import type { Conflict } from '#app/desk/device/work-sync.ts';
import { type PhotoRoomWork, toPhotoWork } from '#app/desk/reviewing/photo-work.ts';
import type { PhotoLook } from '#app/domain/photos/photo-look.ts';
import type { Rubric } from '#app/domain/review/rubric.server.ts';
import { ConflictChoice } from '../room/conflict-choice.tsx';

interface PhotoConflictProps {
  conflict: Conflict;
  here: PhotoRoomWork;
  rubric: Rubric;
  photos: PhotoLook[];
  onChoose: (side: 'here' | 'there') => void;
}

/** What clashes in a work of pictures, in both forms. */
export function PhotoConflict({ conflict, here, rubric, photos, onChoose }: PhotoConflictProps) {
  const there = toPhotoWork(conflict.there.parts);
  return (
    <ConflictChoice onChoose={onChoose}>
      <dl className="photo-conflict">
        {conflict.clashes.map((name) => (
          <div key={name}>
            <dt>{titleOf(name, rubric, photos)}</dt>
            <dd>Tersimpan dari jendela lain: {contentOf(name, there)}</dd>
            <dd>Di halaman ini: {contentOf(name, here)}</dd>
          </div>
        ))}
      </dl>
    </ConflictChoice>
  );
}

const NOTHING = 'tidak ada';

function split(name: string): [kind: string, id: string] {
  const [kind = '', id = ''] = name.split(':', 2);
  return [kind, id];
}

function titleOf(name: string, rubric: Rubric, photos: PhotoLook[]): string {
  const [kind, id] = split(name);
  const frame = photos.find(({ photoId }) => photoId === id)?.number;
  switch (kind) {
    case 'level':
      return rubric.criteria.find((criterion) => criterion.id === id)?.title ?? 'Rubrik';
    case 'pin':
      return 'Komentar pada foto';
    case 'crop':
      return `Potongan bingkai ${frame}`;
    case 'caption':
      return `Takarir bingkai ${frame}`;
    case 'thread':
      return 'Catatan pada tulisan';
    default:
      return 'Catatan akhir';
  }
}

function contentOf(name: string, work: PhotoRoomWork): string {
  const [kind, id] = split(name);
  switch (kind) {
    case 'level':
      return work.levels[id] ? `tingkat ${work.levels[id]}` : NOTHING;
    case 'pin':
      return work.pins[id]?.body ?? NOTHING;
    case 'crop':
      return work.crops[id]?.reason || (work.crops[id] ? 'potongan tanpa alasan' : NOTHING);
    case 'caption':
      return work.captions[id] ?? NOTHING;
    case 'thread':
      return work.threads[id]?.body ?? NOTHING;
    default:
      return work.note || NOTHING;
  }
}
