import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { DraftContent } from '../assignments/draft.server.ts';
import { type Enclosed, type Submission, submitAssignment } from '../assignments/submit.server.ts';
import type { Task } from '../assignments/task.server.ts';
import { localDate } from '../batches/calendar.ts';
import { readPortal } from '../portal/snapshot.server.ts';
import { freezeItem } from './portal-item.ts';
import { whatPackageLacks } from './sendable.ts';

/** Sends what was written at the desk; a news package whole or not at all, its portal item frozen as it stands. */
export function sendWriting(db: Db, viewer: Viewer, assignmentId: string, typed: Submission, now: Date) {
  return submitAssignment(db, viewer, assignmentId, typed, now, (tx, task, content) =>
    enclosePackage(tx, task, content, now),
  );
}

async function enclosePackage(tx: Tx, task: Task, content: DraftContent, now: Date): Promise<Enclosed> {
  if (task.form !== 'package') return { ok: true, write: async () => undefined };
  const lacks = whatPackageLacks(content);
  const portal = await tx
    .selectFrom('portal')
    .select(['id', 'opdName', 'siteName', 'host'])
    .where('enrolmentId', '=', task.enrolmentId)
    .executeTakeFirst();
  const item =
    portal &&
    content.portalItem !== '' &&
    freezeItem(await readPortal(tx, portal, localDate(now, task.zone)), content.portalItem);
  if (!portal || !item) lacks.portalItem ??= 'gone';
  if (Object.keys(lacks).length > 0 || !portal || !item) return { ok: false, reason: 'incomplete', lacks };
  return {
    ok: true,
    async write(versionId) {
      await tx
        .insertInto('versionPortalItem')
        .values({ versionId, portalId: portal.id, title: item.title, snapshot: JSON.stringify(item.portal) })
        .execute();
    },
  };
}
