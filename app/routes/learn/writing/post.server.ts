import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { attachPicture } from '#app/domain/assignments/attach-picture.server.ts';
import { draftForm, submitForm, typedDraft } from '#app/domain/assignments/draft-form.ts';
import { PICTURE_BYTES } from '#app/domain/assignments/picture.server.ts';
import { saveDraft } from '#app/domain/assignments/save-draft.server.ts';
import { submitAssignment } from '#app/domain/assignments/submit.server.ts';
import { files } from '#app/files.server.ts';
import { checkForm, readForm } from '#app/http/parse-form.ts';
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
  | { ok: true; rev: number; savedAt: string; fileId: string | null }
  | { ok: true; isSent: true }
  /** `rev` of the draft, when what was typed could be kept as one. */
  | { ok: false; status: 400; errors: Record<string, string[]>; rev: number | null }
  | { ok: false; status: 404 }
  | { ok: false; status: 409; message: string; stored: StoredDraft | null };

type StoredDraft = Extract<Awaited<ReturnType<typeof saveDraft>>, { reason: 'conflict' }>['stored'];

/** Saves a posted page, its picture first: a picture that cannot be used must not cost the text. */
export async function savePost(
  viewer: Viewer,
  assignmentId: string,
  post: WritingPost,
  now: Date,
): Promise<PostResult> {
  const pictured = await attachPosted(viewer, assignmentId, post, now);
  const checked = checkForm(post.form, draftForm);
  if (!checked.ok) return invalid(checked.submission.error, post.form, pictured.errors, null);
  const saved = await saveDraft(db, viewer, assignmentId, typedDraft(checked.value), now);
  if (!saved.ok) return refusal(saved);
  if (pictured.errors) return { ok: false, status: 400, errors: pictured.errors, rev: saved.rev };
  return { ok: true, rev: saved.rev, savedAt: saved.savedAt, fileId: pictured.fileId };
}

/** Sends a posted page as the next version. What cannot be sent is kept as a draft where that is possible. */
export async function sendPost(
  viewer: Viewer,
  assignmentId: string,
  post: WritingPost,
  now: Date,
): Promise<PostResult> {
  const pictured = await attachPosted(viewer, assignmentId, post, now);
  const checked = checkForm(post.form, submitForm);
  if (!checked.ok || pictured.errors) {
    const draft = checkForm(post.form, draftForm);
    const kept = draft.ok && (await saveDraft(db, viewer, assignmentId, typedDraft(draft.value), now));
    if (kept && !kept.ok) return refusal(kept);
    const errors = checked.ok ? null : checked.submission.error;
    return invalid(errors, post.form, pictured.errors, kept ? kept.rev : null);
  }
  const sent = await submitAssignment(
    db,
    viewer,
    assignmentId,
    { ...typedDraft(checked.value), hasPublishingConsent: checked.value.publishingConsent === 'on' },
    now,
  );
  if (sent.ok) return { ok: true, isSent: true };
  if (sent.reason !== 'no_picture') return refusal(sent);
  const kept = await saveDraft(db, viewer, assignmentId, typedDraft(checked.value), now);
  const errors = { picture: [REFUSALS.no_picture] };
  return { ok: false, status: 400, errors, rev: kept.ok ? kept.rev : null };
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
  return { ok: false, status: 400, errors: { ...fieldSentences(errors, form), ...more }, rev };
}

function refusal(
  refused: Extract<Awaited<ReturnType<typeof saveDraft | typeof submitAssignment>>, { ok: false }>,
): PostResult {
  if (refused.reason === 'not_found') return { ok: false, status: 404 };
  const stored = refused.reason === 'conflict' ? refused.stored : null;
  return { ok: false, status: 409, message: REFUSALS[refused.reason], stored };
}
