import { db } from '#app/database.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { decideReview } from '#app/domain/review/decide-review.server.ts';
import type { EditRefusal, StoredMarks } from '#app/domain/review/edit-review.server.ts';
import { listOwnQueueIds } from '#app/domain/review/queue.server.ts';
import { findReviewRoom } from '#app/domain/review/room.server.ts';
import { saveMarks } from '#app/domain/review/save-marks.server.ts';
import { checkForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { marksForm, readMarks } from '../edit-form.ts';
import { formRefusal } from '../form-refusal.ts';
import { placeInQueue } from '../room/queue-place.ts';
import { EDIT_REFUSALS, MARK_REFUSALS, obstacleSentences } from '../sentences.ts';

/** What the page says after a press that was refused. */
export interface RoomReply {
  messages: string[];
  /** Another window saved meanwhile. */
  stored: StoredMarks | null;
  typed: { levels: Record<string, number>; note: string };
}

type PostOutcome = { ok: true; to: string } | { ok: false; status: 400 | 409; reply: RoomReply };

/** One press of a room's form: save the marks, or save and decide; then the next manuscript opens. */
export async function decidePost(
  viewer: Viewer,
  { submissionId, here }: { submissionId: string; here: string },
  posted: FormData,
  now: Date,
): Promise<PostOutcome> {
  const form = checkForm(posted, marksForm);
  const typed = {
    levels: readMarks(form.form, { n: 1, rev: 0 }).levels ?? {},
    note: String(form.form.get('note') ?? ''),
  };
  if (!form.ok) {
    const messages = [MARK_REFUSALS[formRefusal(form.submission.error)]];
    return { ok: false, status: 400, reply: { messages, stored: null, typed } };
  }
  const { n, rev, decision } = form.value;
  const edit = { submissionId, n, rev };
  const marks = readMarks(form.form, form.value);
  if (!decision) {
    const saved = await saveMarks(db, viewer, edit, marks, now);
    return saved.ok ? { ok: true, to: `${here}#catatan` } : refusal(saved, typed);
  }
  const queue = await listOwnQueueIds(db, viewer);
  const decided = await decideReview(db, viewer, edit, decision, marks, now);
  if (decided.ok) {
    const next = placeInQueue(queue, submissionId)?.afterId;
    return { ok: true, to: `/telaah${next ? `/${next}` : ''}?putusan=${decided.decisionId}` };
  }
  if (decided.reason !== 'may_not_pass') return refusal(decided, typed);
  const { rubric } = found(await findReviewRoom(db, viewer, submissionId, n));
  const messages = [
    'Naskah belum dapat diluluskan.',
    ...obstacleSentences(decided.obstacles, rubric.criteria),
  ];
  return { ok: false, status: 409, reply: { messages, stored: null, typed } };
}

function refusal(refused: EditRefusal, typed: RoomReply['typed']): PostOutcome {
  if (refused.reason === 'not_found') throw notFound();
  const stored = refused.reason === 'conflict' ? refused.stored : null;
  return {
    ok: false,
    status: 409,
    reply: { messages: stored ? [] : [EDIT_REFUSALS[refused.reason]], stored, typed },
  };
}
