import { newId } from '#db/id.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { listSlugs } from './change-pages.server.ts';
import { changePortal, type OpenPortal, type PortalRefusal } from './change-portal.server.ts';
import type { StoryValues } from './forms.ts';
import { LIMITS } from './limits.ts';
import { freeSlug, slugOf } from './slug.ts';
import { storyOf } from './snapshot.server.ts';
import type { PortalStory } from './snapshot.ts';
import { stampOf } from './stamp.server.ts';

export type StoryResult =
  | { ok: true; storyId: string; savedAt: string; stamp: string }
  | { ok: false; reason: 'too_many' | 'no_picture' }
  | { ok: false; reason: 'conflict'; stored: PortalStory; stamp: string }
  | PortalRefusal;

/** What somebody types of a story: names the state in which they saw it. */
export const storyStamp = (story: PortalStory): string => stampOf(wordsOf(story));

interface PlaceOfStory {
  portalId: string;
  storyId: string;
}

/** Posts a story; `pictureId` is of a picture that is in the portal already. */
export function postStory(
  db: Db,
  viewer: Viewer,
  portalId: string,
  values: StoryValues,
  pictureId: string | null,
  now: Date,
): Promise<StoryResult> {
  return changePortal<StoryResult>(db, viewer, portalId, now, (tx, portal) =>
    addStory(tx, portal, values, pictureId),
  );
}

/** The same within a change of the portal that is under way. */
export async function addStory(
  tx: Tx,
  portal: OpenPortal,
  { was: _, alt, caption, ...typed }: StoryValues,
  pictureId: string | null,
): Promise<StoryResult> {
  const taken = await listSlugs(tx, 'portalStory', portal.id);
  if (taken.length >= LIMITS.stories) return { ok: false, reason: 'too_many' };
  if (pictureId && !(await isOfPortal(tx, portal.id, pictureId))) return { ok: false, reason: 'no_picture' };
  const storyId = newId();
  const row = {
    id: storyId,
    portalId: portal.id,
    slug: freeSlug(slugOf(typed.headline), taken),
    ...typed,
    pictureId,
    pictureAlt: pictureId ? alt : '',
    pictureCaption: pictureId ? caption : '',
    state: 'published' as const,
    withdrawnReason: '',
    correction: '',
    correctedOn: null,
    publishedOn: portal.today,
    createdAt: portal.at,
    updatedAt: portal.at,
  };
  await tx.insertInto('portalStory').values(row).execute();
  await portal.record({ subject: 'story', subjectId: storyId, name: typed.headline, action: 'added' });
  return { ok: true, storyId, savedAt: portal.at, stamp: storyStamp(storyOf(row)) };
}

/** Saves the words of a story, and its picture where another one came with them. */
export function saveStory(
  db: Db,
  viewer: Viewer,
  place: PlaceOfStory,
  values: StoryValues,
  newPictureId: string | null,
  now: Date,
): Promise<StoryResult> {
  return changeStory(db, viewer, place, now, (tx, portal, before) =>
    rewriteStory(tx, portal, before, values, newPictureId),
  );
}

/** The same within a change of the portal that is under way. */
export async function rewriteStory(
  tx: Tx,
  portal: OpenPortal,
  before: PortalStory,
  { was, alt, caption, ...typed }: StoryValues,
  newPictureId: string | null,
): Promise<StoryResult> {
  if (newPictureId && !(await isOfPortal(tx, portal.id, newPictureId)))
    return { ok: false, reason: 'no_picture' };
  const pictureId = newPictureId ?? before.picture?.pictureId ?? null;
  const after: PortalStory = {
    ...before,
    ...typed,
    picture: pictureId ? { pictureId, alt, caption } : null,
  };
  const done = { ok: true as const, storyId: before.id, savedAt: portal.at, stamp: storyStamp(after) };
  if (storyStamp(before) === done.stamp) return done;
  if (was && was !== storyStamp(before))
    return { ok: false, reason: 'conflict', stored: before, stamp: storyStamp(before) };
  await tx
    .updateTable('portalStory')
    .set({
      ...typed,
      pictureId,
      pictureAlt: pictureId ? alt : '',
      pictureCaption: pictureId ? caption : '',
      updatedAt: portal.at,
    })
    .where('id', '=', before.id)
    .execute();
  await portal.record({
    subject: 'story',
    subjectId: before.id,
    name: after.headline,
    action: newPictureId ? 'picture' : 'text',
    before: shownWords(before),
    after: shownWords(after),
  });
  return done;
}

/** Takes a story away; visitors find the reason in its place, as the press code wants. */
export function withdrawStory(
  db: Db,
  viewer: Viewer,
  place: PlaceOfStory,
  reason: string,
  now: Date,
): Promise<StoryResult> {
  return setStanding(db, viewer, place, { state: 'withdrawn', withdrawnReason: reason }, now);
}

export function putStoryBack(db: Db, viewer: Viewer, place: PlaceOfStory, now: Date): Promise<StoryResult> {
  return setStanding(db, viewer, place, { state: 'published', withdrawnReason: '' }, now);
}

/** Says what was wrong and is right now, at the foot of the story and with its date. */
export function correctStory(
  db: Db,
  viewer: Viewer,
  place: PlaceOfStory,
  correction: string,
  now: Date,
): Promise<StoryResult> {
  return changeStory(db, viewer, place, now, async (tx, portal, story) => {
    await tx
      .updateTable('portalStory')
      .set({ correction, correctedOn: portal.today, updatedAt: portal.at })
      .where('id', '=', story.id)
      .execute();
    await portal.record({
      subject: 'story',
      subjectId: story.id,
      name: story.headline,
      action: 'corrected',
      before: story.correction,
      after: correction,
    });
    return { ok: true, storyId: story.id, savedAt: portal.at, stamp: storyStamp(story) };
  });
}

function setStanding(
  db: Db,
  viewer: Viewer,
  place: PlaceOfStory,
  standing: Pick<PortalStory, 'state' | 'withdrawnReason'>,
  now: Date,
): Promise<StoryResult> {
  return changeStory(db, viewer, place, now, async (tx, portal, story) => {
    if (story.state !== standing.state) {
      await tx
        .updateTable('portalStory')
        .set({ ...standing, updatedAt: portal.at })
        .where('id', '=', story.id)
        .execute();
      await portal.record({
        subject: 'story',
        subjectId: story.id,
        name: story.headline,
        action: standing.state === 'withdrawn' ? 'withdrawn' : 'put_back',
        before: story.withdrawnReason,
        after: standing.withdrawnReason,
      });
    }
    return { ok: true, storyId: story.id, savedAt: portal.at, stamp: storyStamp(story) };
  });
}

function changeStory(
  db: Db,
  viewer: Viewer,
  { portalId, storyId }: PlaceOfStory,
  now: Date,
  work: (tx: Tx, portal: OpenPortal, story: PortalStory) => Promise<StoryResult>,
): Promise<StoryResult> {
  return changePortal<StoryResult>(db, viewer, portalId, now, async (tx, portal) => {
    const row = await tx
      .selectFrom('portalStory')
      .selectAll()
      .where('id', '=', storyId)
      .where('portalId', '=', portalId)
      .executeTakeFirst();
    return row ? work(tx, portal, storyOf(row)) : { ok: false, reason: 'not_found' };
  });
}

async function isOfPortal(tx: Tx, portalId: string, pictureId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('portalPicture')
    .select('id')
    .where('id', '=', pictureId)
    .where('portalId', '=', portalId)
    .executeTakeFirst();
  return row !== undefined;
}

function wordsOf({ headline, dateline, eventOn, body, picture }: PortalStory) {
  return [headline, dateline, eventOn, body, picture?.pictureId, picture?.alt, picture?.caption];
}

const shownWords = (story: PortalStory): string =>
  wordsOf({ ...story, picture: null })
    .filter(Boolean)
    .join(' / ')
    .replaceAll('\n', ' ');
