import { newId } from '#db/id.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findDraft } from '../assignments/draft.server.ts';
import { findTask, type Task, whyNotWritable } from '../assignments/task.server.ts';
import { toFields } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { changePortal, type OpenPortal, type PortalRefusal } from '../portal/change-portal.server.ts';
import { addStory, rewriteStory, type StoryResult } from '../portal/change-stories.server.ts';
import type { StoryValues } from '../portal/forms.ts';
import { storyOf } from '../portal/snapshot.server.ts';
import { isTooLong, storyOfManuscript } from './story-of-manuscript.ts';

export type PostStoryResult =
  | { ok: true; storyId: string; headline: string; words: string }
  | { ok: false; reason: 'no_portal' | 'no_text' | 'too_long' | 'too_many' }
  | PortalRefusal;

/**
 * Puts the saved draft of a package into the writer's portal as a story; a second time it is the same story with newer
 * words. A portal that was sent, or has passed, takes it all the same: what is graded of it was frozen then.
 */
export async function postStoryOfDraft(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<PostStoryResult> {
  const task = await findTask(db, viewer, assignmentId, now);
  if (task?.form !== 'package') return { ok: false, reason: 'not_found' };
  const reason = whyNotWritable(task);
  if (reason) return { ok: false, reason };
  const portal = await db
    .selectFrom('portal')
    .select('id')
    .where('enrolmentId', '=', task.enrolmentId)
    .executeTakeFirst();
  if (!portal) return { ok: false, reason: 'no_portal' };
  const work = (tx: Tx, open: OpenPortal) => postDraft(tx, open, task);
  return changePortal<PostStoryResult>(db, viewer, portal.id, now, work, whyNoStory);
}

/** The class is over, or the portal was never open. */
function whyNoStory(task: Task) {
  const reason = whyNotWritable(task);
  return reason === 'waiting' || reason === 'passed' ? null : reason;
}

async function postDraft(tx: Tx, portal: OpenPortal, { submissionId }: Task): Promise<PostStoryResult> {
  const draft = submissionId && (await findDraft(tx, submissionId));
  if (!submissionId || !draft) return { ok: false, reason: 'no_text' };
  const story = storyOfManuscript(toFields(readStored(draft.doc)), draft.caption);
  if (story.headline === '' || story.body === '') return { ok: false, reason: 'no_text' };
  if (isTooLong(story)) return { ok: false, reason: 'too_long' };
  const pictureId = draft.pictureFileId && (await placePicture(tx, portal, draft.pictureFileId));
  const posted = await putStory(tx, portal, submissionId, story, pictureId);
  if (posted.ok)
    return {
      ok: true,
      storyId: posted.storyId,
      headline: story.headline,
      words: `${story.headline}\n${story.body}`,
    };
  return posted.reason === 'too_many'
    ? { ok: false, reason: 'too_many' }
    : { ok: false, reason: 'not_found' };
}

async function putStory(
  tx: Tx,
  portal: OpenPortal,
  submissionId: string,
  values: StoryValues,
  pictureId: string | null,
): Promise<StoryResult> {
  const known = await tx
    .selectFrom('packageStory')
    .innerJoin('portalStory', 'portalStory.id', 'packageStory.storyId')
    .selectAll('portalStory')
    .where('packageStory.submissionId', '=', submissionId)
    .where('portalStory.portalId', '=', portal.id)
    .where('portalStory.state', '=', 'published')
    .executeTakeFirst();
  if (known) return rewriteStory(tx, portal, storyOf(known), values, pictureId);
  const added = await addStory(tx, portal, values, pictureId);
  if (added.ok)
    await tx
      .insertInto('packageStory')
      .values({ submissionId, storyId: added.storyId })
      .onConflict((c) => c.column('submissionId').doUpdateSet({ storyId: added.storyId }))
      .execute();
  return added;
}

/** The manuscript's picture, among those of the portal. */
async function placePicture(tx: Tx, portal: OpenPortal, fileId: string): Promise<string> {
  const known = await tx
    .selectFrom('portalPicture')
    .select('id')
    .where('portalId', '=', portal.id)
    .where('fileId', '=', fileId)
    .executeTakeFirst();
  if (known) return known.id;
  const id = newId();
  await tx
    .insertInto('portalPicture')
    .values({ id, portalId: portal.id, fileId, createdAt: portal.at })
    .execute();
  return id;
}
