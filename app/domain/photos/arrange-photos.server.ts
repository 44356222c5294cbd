import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { countPhotos } from './add-photo.server.ts';
import { listDeskPhotos } from './desk-photos.server.ts';
import { changeDesk, type DeskRefusal, showChosen } from './own-desk.server.ts';
import { MOST_PHOTOS } from './photo-limits.ts';

export type ArrangeResult = { ok: true } | { ok: false; reason: DeskRefusal | 'too_many' };

export const ARRANGEMENTS = ['up', 'down', 'remove', 'restore'] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/**
 * Moves a picture one place, takes it off the desk or puts it back on. A version that was sent keeps its pictures and
 * their order whatever is done here.
 */
export function arrangePhotos(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  { photoId, how }: { photoId: string; how: Arrangement },
  now: Date,
): Promise<ArrangeResult> {
  return changeDesk(db, viewer, assignmentId, now, async (tx, { submissionId }): Promise<ArrangeResult> => {
    const photo =
      submissionId &&
      (await tx
        .selectFrom('photo')
        .select(['id', 'removedAt'])
        .where('id', '=', photoId)
        .where('submissionId', '=', submissionId)
        .executeTakeFirst());
    if (!photo) return { ok: false, reason: 'not_found' };
    const row = tx.updateTable('photo').where('id', '=', photoId);
    if (how === 'remove') {
      const removedAt = photo.removedAt ?? now.toISOString();
      await row.set({ removedAt, isChosen: 0 }).execute();
      await showChosen(tx, submissionId);
    } else if (how === 'restore') {
      if (photo.removedAt === null) return { ok: true };
      const count = await countPhotos(tx, submissionId);
      if (count >= MOST_PHOTOS) return { ok: false, reason: 'too_many' };
      await row.set({ removedAt: null, isChosen: count === 0 ? 1 : 0 }).execute();
      await showChosen(tx, submissionId);
    } else {
      const ids = (await listDeskPhotos(tx, submissionId)).map(({ id }) => id);
      for (const [index, id] of moved(ids, photoId, how === 'up' ? -1 : 1).entries())
        await tx
          .updateTable('photo')
          .set({ ord: index + 1 })
          .where('id', '=', id)
          .execute();
    }
    return { ok: true };
  });
}

/** The ids with one of them a step further; at an end everything stays as it is. */
function moved(ids: string[], id: string, step: 1 | -1): string[] {
  const at = ids.indexOf(id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= ids.length) return ids;
  const others = ids.toSpliced(at, 1);
  return others.toSpliced(to, 0, id);
}
