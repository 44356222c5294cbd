import { db } from '#app/database.server.ts';
import type { DeskReply } from '#app/desk/writing/draft-requests.ts';
import type { Received } from '#app/desk/writing/draft-sync.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { attachPicture } from '#app/domain/assignments/attach-picture.server.ts';
import { draftForm, submitForm, typedDraft } from '#app/domain/assignments/draft-form.ts';
import { type DraftOnServer, draftOnServer, typedValues } from '#app/domain/assignments/draft-values.ts';
import { keepDraft } from '#app/domain/assignments/keep-draft.server.ts';
import { PICTURE_BYTES } from '#app/domain/assignments/picture.server.ts';
import { saveDraft } from '#app/domain/assignments/save-draft.server.ts';
import { selfLevelsIn } from '#app/domain/assignments/self-levels.ts';
import { submitAssignment } from '#app/domain/assignments/submit.server.ts';
import { type Comparison, compareVersions } from '#app/domain/manuscript/compare.ts';
import { fromFields } from '#app/domain/manuscript/document.ts';
import { files } from '#app/files.server.ts';
import { isOfAnother } from '#app/http/other-account.ts';
import { checkForm, readForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { readUpload, type UploadResult } from '#app/http/upload.server.ts';
import { fieldSentences, PICTURE_REFUSALS, REFUSALS } from './sentences.ts';

export interface WritingPost {
  form: FormData;
  picture: { bytes: Uint8Array; name: string } | undefined;
  problem: Extract<UploadResult, { ok: false }>['reason'] | undefined;
}

/** The posted page: a plain form, or one with a picture where the assignment asks for it. */
export async function readPost(request: Request): Promise<WritingPost> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data'))
    return { form: await readForm(request), picture: undefined, problem: undefined };
  const read = await readUpload(request, { field: 'picture', maxBytes: PICTURE_BYTES });
  const form = new FormData();
  const fields = read.ok ? read.upload.fields : read.fields;
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return read.ok
    ? { form, picture: read.upload.file, problem: undefined }
    : { form, picture: undefined, problem: read.reason };
}

export type PostResult =
  | { kind: 'saved'; rev: number; savedAt: string; fileId: string | null }
  | { kind: 'sent'; received: Received }
  /** `rev` of the draft, when what was typed could be kept as one. */
  | { kind: 'invalid'; errors: Record<string, string[]>; rev: number | null }
  | { kind: 'missing' }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; message: string; there: DraftOnServer; comparison: Comparison }
  /** The page was opened by somebody else on this device: nothing of it is taken. */
  | { kind: 'other_account' };

/** Saves a posted page, its picture first: a picture that cannot be used must not cost the text. */
export async function savePost(
  viewer: Viewer,
  assignmentId: string,
  post: WritingPost,
  now: Date,
): Promise<PostResult> {
  if (isOfAnother(viewer, post.form)) return { kind: 'other_account' };
  const pictured = await attachPosted(viewer, assignmentId, post, now);
  const checked = checkForm(post.form, draftForm);
  if (!checked.ok) return invalid(checked.submission.error, post.form, pictured.errors, null);
  const saved = await saveDraft(db, viewer, assignmentId, typedDraft(checked.value), now);
  if (!saved.ok) return refusal(saved, post.form);
  if (pictured.errors) return { kind: 'invalid', errors: pictured.errors, rev: saved.rev };
  return { kind: 'saved', rev: saved.rev, savedAt: saved.savedAt, fileId: pictured.fileId };
}

/** Sends a posted page as the next version. What cannot be sent is kept as a draft where that is possible. */
export async function sendPost(
  viewer: Viewer,
  assignmentId: string,
  post: WritingPost,
  now: Date,
): Promise<PostResult> {
  if (isOfAnother(viewer, post.form)) return { kind: 'other_account' };
  const pictured = await attachPosted(viewer, assignmentId, post, now);
  const checked = checkForm(post.form, submitForm);
  if (!checked.ok || pictured.errors) {
    const draft = checkForm(post.form, draftForm);
    const kept = draft.ok && (await saveDraft(db, viewer, assignmentId, typedDraft(draft.value), now));
    if (kept && !kept.ok) return refusal(kept, post.form);
    const errors = checked.ok ? null : checked.submission.error;
    return invalid(errors, post.form, pictured.errors, kept ? kept.rev : null);
  }
  const { publishingConsent, sendKey } = checked.value;
  const sent = await submitAssignment(
    db,
    viewer,
    assignmentId,
    {
      ...typedDraft(checked.value),
      hasPublishingConsent: publishingConsent === 'on',
      sendKey,
      selfLevels: selfLevelsIn(post.form),
    },
    now,
  );
  if (sent.ok) {
    const { n, isLate, receivedAt } = sent;
    return { kind: 'sent', received: { n, isLate, receivedAt } };
  }
  if (sent.reason !== 'no_picture') return refusal(sent, post.form);
  const kept = await saveDraft(db, viewer, assignmentId, typedDraft(checked.value), now);
  const errors = { picture: [REFUSALS.no_picture] };
  return { kind: 'invalid', errors, rev: kept.ok ? kept.rev : null };
}

/** Keeps a posted page beside the draft: a text that was not chosen, or that came too late to be the draft. */
export async function keepPost(
  viewer: Viewer,
  assignmentId: string,
  post: Pick<WritingPost, 'form'>,
  now: Date,
): Promise<PostResult> {
  if (isOfAnother(viewer, post.form)) return { kind: 'other_account' };
  const checked = checkForm(post.form, draftForm);
  if (!checked.ok) return invalid(checked.submission.error, post.form, undefined, null);
  const kept = await keepDraft(db, viewer, assignmentId, typedDraft(checked.value), now);
  if (kept.ok) return { kind: 'saved', rev: checked.value.rev, savedAt: now.toISOString(), fileId: null };
  return kept.reason === 'not_found'
    ? { kind: 'missing' }
    : { kind: 'refused', message: REFUSALS[kept.reason] };
}

/** The same for a script that called. */
export function deskResponse(result: PostResult): Response {
  if (result.kind === 'missing') throw notFound();
  const { status, reply } = deskReply(result);
  return Response.json(reply, { status });
}

function deskReply(result: Exclude<PostResult, { kind: 'missing' }>): { status: number; reply: DeskReply } {
  switch (result.kind) {
    case 'saved': {
      const { rev, savedAt, fileId } = result;
      return { status: 200, reply: { ok: true, rev, savedAt, fileId } };
    }
    case 'sent':
      return { status: 200, reply: { ok: true, received: result.received } };
    case 'invalid': {
      const { errors, rev } = result;
      return { status: 400, reply: { ok: false, reason: 'invalid', errors, rev } };
    }
    case 'conflict': {
      const { message, there, comparison } = result;
      return { status: 409, reply: { ok: false, reason: 'conflict', message, there, comparison } };
    }
    case 'refused':
      return { status: 409, reply: { ok: false, reason: 'refused', message: result.message } };
    case 'other_account':
      return { status: 409, reply: { ok: false, reason: 'other_account' } };
  }
}

interface Pictured {
  fileId: string | null;
  errors?: Record<string, string[]>;
}

async function attachPosted(
  viewer: Viewer,
  assignmentId: string,
  { picture, problem }: WritingPost,
  now: Date,
): Promise<Pictured> {
  if (problem) return { fileId: null, errors: { picture: [PICTURE_REFUSALS[problem]] } };
  if (!picture) return { fileId: null };
  const attached = await attachPicture(db, files, viewer, assignmentId, picture, now);
  if (attached.ok) return { fileId: attached.fileId };
  // Why nothing can be written at all is said once, by the text that follows.
  return attached.reason in PICTURE_REFUSALS
    ? {
        fileId: null,
        errors: { picture: [PICTURE_REFUSALS[attached.reason as keyof typeof PICTURE_REFUSALS]] },
      }
    : { fileId: null };
}

function invalid(
  errors: Record<string, string[] | null> | null | undefined,
  form: FormData,
  more: Record<string, string[]> | undefined,
  rev: number | null,
): PostResult {
  const lengthOf = (name: string) => String(form.get(name) ?? '').length;
  return { kind: 'invalid', errors: { ...fieldSentences(errors, lengthOf), ...more }, rev };
}

function refusal(
  refused: Extract<Awaited<ReturnType<typeof saveDraft | typeof submitAssignment>>, { ok: false }>,
  form: FormData,
): PostResult {
  if (refused.reason === 'not_found') return { kind: 'missing' };
  const message = REFUSALS[refused.reason];
  if (refused.reason !== 'conflict') return { kind: 'refused', message };
  const there = draftOnServer(refused.stored);
  const comparison = compareVersions(fromFields(there.values.texts), fromFields(typedValues(form).texts));
  return { kind: 'conflict', message, there, comparison };
}
