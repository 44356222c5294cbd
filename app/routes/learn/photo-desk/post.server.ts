import type { z } from 'zod';
import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { CAPTION_LIMIT } from '#app/domain/assignments/draft-limits.ts';
import { keepDraft } from '#app/domain/assignments/keep-draft.server.ts';
import { PICTURE_BYTES } from '#app/domain/assignments/picture.server.ts';
import { selfLevelsIn } from '#app/domain/assignments/self-levels.ts';
import { addPhoto } from '#app/domain/photos/add-photo.server.ts';
import { ARRANGEMENTS, type Arrangement, arrangePhotos } from '#app/domain/photos/arrange-photos.server.ts';
import { deskForm, photosIn, sendDeskForm, typedDesk } from '#app/domain/photos/desk-form.ts';
import { chosenIn } from '#app/domain/photos/photo-fields.ts';
import { MOST_PHOTOS } from '#app/domain/photos/photo-limits.ts';
import { whatIsLacking } from '#app/domain/photos/readiness.ts';
import { saveDesk } from '#app/domain/photos/save-desk.server.ts';
import { sendPhotos } from '#app/domain/photos/send-photos.server.ts';
import { files } from '#app/files.server.ts';
import { checkForm, readForm } from '#app/http/parse-form.ts';
import { readUploads, type Uploads } from '#app/http/upload.server.ts';
import { fieldSentences, REFUSALS } from '../writing/sentences.ts';
import { type DeskThere, deskThere } from './desk-there.ts';
import { lackSentences, photoFieldSentences, photoSentence } from './photo-sentences.ts';

export interface DeskPost {
  form: FormData;
  uploads: Pick<Uploads, 'files' | 'tooLarge' | 'isTooMany' | 'problem'>;
}

export type DeskResult =
  | { kind: 'saved'; rev: number; savedAt: string }
  | { kind: 'sent' }
  /** `rev` of the draft, when what was typed could be kept as one. */
  | { kind: 'invalid'; errors: Record<string, string[]>; rev: number | null }
  | { kind: 'missing' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; message: string; there: DeskThere }
  /** The page was opened by somebody else on this device: nothing of it is taken. */
  | { kind: 'other_account' };

const NO_UPLOADS = { files: [], tooLarge: [], isTooMany: false, problem: undefined };

/** The posted desk: a plain form, or one with pictures where no script has sent them before. */
export async function readDeskPost(request: Request): Promise<DeskPost> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) return { form: await readForm(request), uploads: NO_UPLOADS };
  const bounds = { field: 'pictures', maxBytes: PICTURE_BYTES, maxFiles: MOST_PHOTOS };
  const { fields, ...uploads } = await readUploads(request, bounds);
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return { form, uploads };
}

/** Saves a posted desk, its pictures first: one that cannot be used must cost neither the others nor the text. */
export async function saveDeskPost(
  viewer: Viewer,
  assignmentId: string,
  post: DeskPost,
  now: Date,
): Promise<DeskResult> {
  if (isOfAnother(viewer, post)) return { kind: 'other_account' };
  const pictures = await addPosted(viewer, assignmentId, post, now);
  const read = readDesk(post.form, deskForm);
  if (!read.ok) return { kind: 'invalid', errors: { ...read.errors, ...pictures }, rev: null };
  const { desk } = read;
  const saved = await saveDesk(db, viewer, assignmentId, desk, now);
  if (!saved.ok) return refusal(saved);
  if (pictures) return { kind: 'invalid', errors: pictures, rev: saved.rev };
  return { kind: 'saved', rev: saved.rev, savedAt: saved.savedAt };
}

/** Sends a posted desk as the next version. What cannot be sent is kept as a draft where that is possible. */
export async function sendDeskPost(
  viewer: Viewer,
  assignmentId: string,
  post: DeskPost,
  now: Date,
): Promise<DeskResult> {
  const read = readDesk(post.form, sendDeskForm);
  if (!read.ok || hasUploads(post)) {
    const kept = await saveDeskPost(viewer, assignmentId, post, now);
    if (!read.ok) return withErrors(kept, { ...read.errors, ...lacksOf(post.form) });
    if (kept.kind !== 'saved') return kept;
  }
  if (isOfAnother(viewer, post)) return { kind: 'other_account' };
  const hasPublishingConsent = read.value.publishingConsent === 'on';
  const selfLevels = selfLevelsIn(post.form);
  const sent = await sendPhotos(
    db,
    viewer,
    assignmentId,
    { ...read.desk, hasPublishingConsent, selfLevels },
    now,
  );
  if (sent.ok) return { kind: 'sent' };
  if (sent.reason !== 'lacking') return refusal(sent);
  return { kind: 'invalid', errors: lackSentences(sent.lacks), rev: sent.rev };
}

/** Everything that is to be mended is said at once. */
function withErrors(kept: DeskResult, errors: Record<string, string[]>): DeskResult {
  if (kept.kind === 'saved') return { kind: 'invalid', errors, rev: kept.rev };
  return kept.kind === 'invalid' ? { ...kept, errors: { ...errors, ...kept.errors } } : kept;
}

const lacksOf = (form: FormData) => lackSentences(whatIsLacking(photosIn(form).photos, chosenIn(form)));

/** Saves what was typed, then moves a picture, takes it off or puts it back: `up:0198…`. */
export async function arrangeDeskPost(
  viewer: Viewer,
  assignmentId: string,
  post: DeskPost,
  now: Date,
): Promise<DeskResult> {
  const saved = await saveDeskPost(viewer, assignmentId, post, now);
  if (saved.kind !== 'saved') return saved;
  const [how = '', photoId = ''] = String(post.form.get('intent')).split(':');
  const step = { how: how as Arrangement, photoId };
  const arranged = await arrangePhotos(db, viewer, assignmentId, step, now);
  if (arranged.ok) return saved;
  if (arranged.reason === 'not_found') return { kind: 'missing' };
  return { kind: 'invalid', errors: { pictures: [photoSentence(arranged.reason)] }, rev: saved.rev };
}

export const isArrangement = (intent: string): boolean =>
  ARRANGEMENTS.some((how) => intent.startsWith(`${how}:`));

/** Gives up what was typed for what is stored; the words go beside the draft, where they can be read again. */
export async function keepDeskPost(
  viewer: Viewer,
  assignmentId: string,
  post: DeskPost,
  now: Date,
): Promise<DeskResult> {
  if (isOfAnother(viewer, post)) return { kind: 'other_account' };
  const read = readDesk(post.form, deskForm);
  if (!read.ok) return { kind: 'invalid', errors: read.errors, rev: null };
  const { photos, rev } = read.desk;
  const caption = photos
    .map((photo) => photo.caption)
    .filter(Boolean)
    .join('\n')
    .slice(0, CAPTION_LIMIT);
  const kept = await keepDraft(db, viewer, assignmentId, { ...read.desk, caption }, now);
  if (kept.ok) return { kind: 'saved', rev, savedAt: now.toISOString() };
  return kept.reason === 'not_found'
    ? { kind: 'missing' }
    : { kind: 'refused', message: REFUSALS[kept.reason] };
}

function readDesk<S extends z.ZodType<z.output<typeof deskForm>>>(form: FormData, schema: S) {
  const checked = checkForm(form, schema);
  const { photos, errors } = photosIn(form);
  const lengthOf = (name: string) => String(form.get(name) ?? '').length;
  const sentences = {
    ...(checked.ok ? {} : fieldSentences(checked.submission.error, lengthOf)),
    ...photoFieldSentences(errors, lengthOf),
  };
  if (!checked.ok || Object.keys(sentences).length > 0) return { ok: false, errors: sentences } as const;
  return { ok: true, value: checked.value, desk: typedDesk(form, checked.value, photos) } as const;
}

/** A page says whose it is; forms of other programs say nothing and are the viewer's own. */
function isOfAnother(viewer: Viewer, { form }: DeskPost): boolean {
  const account = form.get('account');
  return account !== null && account !== viewer.accountId;
}

const hasUploads = ({ uploads }: DeskPost): boolean =>
  uploads.files.length + uploads.tooLarge.length > 0 || uploads.problem !== undefined;

/** Sentences about pictures that did not come to the desk, by their names; undefined when all did. */
async function addPosted(
  viewer: Viewer,
  assignmentId: string,
  { uploads }: DeskPost,
  now: Date,
): Promise<{ pictures: string[] } | undefined> {
  const { tooLarge, isTooMany, problem } = uploads;
  const sentences = tooLarge.map((name) => `${name}: ${photoSentence('too_large')}`);
  if (problem) sentences.push(photoSentence(problem));
  for (const file of uploads.files) {
    const added = await addPhoto(db, files, viewer, assignmentId, file, now);
    // Whose desk it is not, or why nothing can be put on it, is said by the text that follows.
    if (!added.ok && added.reason !== 'not_found')
      sentences.push(`${file.name}: ${photoSentence(added.reason)}`);
  }
  if (isTooMany) sentences.push(photoSentence('too_many'));
  // A line each: run together nobody finds which file is meant.
  return sentences.length > 0 ? { pictures: [sentences.join('\n')] } : undefined;
}

function refusal(
  refused: Extract<Awaited<ReturnType<typeof saveDesk>>, { ok: false }>,
): Extract<DeskResult, { kind: 'missing' | 'refused' | 'conflict' }> {
  if (refused.reason === 'not_found') return { kind: 'missing' };
  const message = REFUSALS[refused.reason];
  if (refused.reason !== 'conflict') return { kind: 'refused', message };
  return { kind: 'conflict', message, there: deskThere(refused.stored) };
}
