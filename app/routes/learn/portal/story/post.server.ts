import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { PICTURE_BYTES } from '#app/domain/assignments/picture.server.ts';
import { addPicture } from '#app/domain/portal/add-picture.server.ts';
import { postStory, type StoryResult, saveStory } from '#app/domain/portal/change-stories.server.ts';
import { storyForm } from '#app/domain/portal/forms.ts';
import { files } from '#app/files.server.ts';
import { checkForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { readUpload } from '#app/http/upload.server.ts';
import type { FormResult } from '#app/ui/field-props.ts';
import { formOf } from '../form-of.ts';
import { refusalSentence } from '../sentences.ts';

export interface StoryReply {
  message: string | null;
  result: FormResult;
  /** What is stored, where another device saved meanwhile. */
  stored: { headline: string; body: string } | null;
  stamp: string;
}

export type StoryPost = { ok: true; storyId: string } | { ok: false; status: 400 | 409; reply: StoryReply };

/** Saves a story with its picture, in one press; "baru" is one that is not there yet. */
export async function postStoryForm(
  viewer: Viewer,
  { portalId, storyId }: { portalId: string; storyId: string },
  request: Request,
  now: Date,
): Promise<StoryPost> {
  const read = await readUpload(request, { field: 'picture', maxBytes: PICTURE_BYTES });
  const typed = checkForm(formOf(read.ok ? read.upload.fields : read.fields), storyForm);
  const result = typed.submission.reply();
  const answer = (status: 400 | 409, message: string | null): StoryPost => ({
    ok: false,
    status,
    reply: { message, result, stored: null, stamp: '' },
  });
  if (!read.ok) return answer(400, refusalSentence(read.reason));
  if (!typed.ok) return answer(400, null);
  const { file } = read.upload;
  const added = file && (await addPicture(db, files, viewer, portalId, file, now));
  if (added && !added.ok) {
    if (added.reason === 'not_found') throw notFound();
    return answer(added.reason in FILE_FAULTS ? 400 : 409, refusalSentence(added.reason));
  }
  const pictureId = added?.pictureId ?? null;
  const saved =
    storyId === 'baru'
      ? await postStory(db, viewer, portalId, typed.value, pictureId, now)
      : await saveStory(db, viewer, { portalId, storyId }, typed.value, pictureId, now);
  return saved.ok ? { ok: true, storyId: saved.storyId } : refuse(saved, result);
}

const FILE_FAULTS = { not_a_picture: true, too_many_pixels: true, damaged: true };

function refuse(refused: Exclude<StoryResult, { ok: true }>, result: FormResult): StoryPost {
  if (refused.reason === 'not_found') throw notFound();
  const conflict = refused.reason === 'conflict' ? refused : null;
  return {
    ok: false,
    status: 409,
    reply: {
      message: refusalSentence(refused.reason),
      result,
      stored: conflict && { headline: conflict.stored.headline, body: conflict.stored.body },
      stamp: conflict?.stamp ?? '',
    },
  };
}
