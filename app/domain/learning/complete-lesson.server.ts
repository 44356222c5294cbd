import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findClassMap, type MapComponent } from './class-map.server.ts';
import { recordResult } from './record-result.server.ts';

export type CompleteLessonResult =
  | { ok: true; next: MapComponent | null }
  | { ok: false; reason: 'not_found' | 'not_open' };

/** A lesson is done when the participant says so. Saying it twice changes nothing. */
export async function completeLesson(
  db: Db,
  viewer: Viewer,
  batchId: string,
  slug: string,
  now: Date,
): Promise<CompleteLessonResult> {
  const map = await findClassMap(db, viewer, batchId, now);
  const module = map?.modules.find((m) => m.components.some((c) => c.kind === 'lesson' && c.slug === slug));
  const lesson = module?.components.find((c) => c.slug === slug);
  if (!map || !module || !lesson) return { ok: false, reason: 'not_found' };
  if (!module.opening.isOpen) return { ok: false, reason: 'not_open' };
  if (lesson.state !== 'done')
    await write(db, (tx) =>
      recordResult(
        tx,
        {
          enrolmentId: map.class.enrolmentId,
          componentId: lesson.id,
          state: 'done',
          score: null,
          cause: 'lesson',
          causeId: null,
          by: viewer.accountId,
        },
        now,
      ),
    );
  const all = map.modules.filter((m) => m.opening.isOpen).flatMap((m) => m.components);
  return { ok: true, next: all[all.findIndex((c) => c.id === lesson.id) + 1] ?? null };
}
