import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findDraft, writeDraft } from '../assignments/draft.server.ts';
import { findTask, type Task, whyNotWritable } from '../assignments/task.server.ts';
import { type ManuscriptDocument, serializeDocument } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { applyDecisions, type Decisions } from '../manuscript/suggestions.ts';
import { mergeAnswer } from './merge-answer.ts';

/** null takes an answer back. */
export type Answers = Record<string, 'accept' | 'reject' | null>;

export type AnswerResult =
  /** `missed`: answered, but that passage was rewritten in the draft meanwhile, so the draft was left alone. */
  { ok: true; missed: string[] } | { ok: false; reason: 'not_found' | 'not_returned' | 'closed' };

/**
 * The participant's answers to suggested edits: ids and verdicts only, the text is reckoned here and goes into the
 * draft of the next version.
 */
export function answerSuggestions(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  answers: Answers,
  now: Date,
): Promise<AnswerResult> {
  return write(db, async (tx): Promise<AnswerResult> => {
    await lock(tx, `writing:${viewer.accountId}:${assignmentId}`);
    const task = await findTask(tx, viewer, assignmentId, now);
    if (!task?.submissionId) return { ok: false, reason: 'not_found' };
    if (task.state !== 'returned') return { ok: false, reason: 'not_returned' };
    if (whyNotWritable(task)) return { ok: false, reason: 'closed' };
    const review = await findDecidedReview(tx, task);
    const draft = await findDraft(tx, task.submissionId);
    if (!review || !draft) return { ok: false, reason: 'not_found' };
    const known = await tx
      .selectFrom('suggestion')
      .select(['sid', 'decision'])
      .where('reviewId', '=', review.id)
      .execute();
    if (Object.keys(answers).some((id) => !known.some(({ sid }) => sid === id)))
      return { ok: false, reason: 'not_found' };

    const tracked = readStored(review.trackedDoc);
    let decisions: Decisions = Object.fromEntries(
      known.flatMap(({ sid, decision }) => (decision ? [[sid, decision]] : [])),
    );
    let document = readStored(draft.doc);
    const missed: string[] = [];
    for (const [id, answer] of Object.entries(answers)) {
      const { [id]: _, ...others } = decisions;
      const next: Decisions = answer ? { ...others, [id]: answer } : others;
      const merged = mergeAnswer(document, textAfter(tracked, decisions), textAfter(tracked, next));
      if (merged.isMissed) missed.push(id);
      document = merged.document;
      decisions = next;
      await writeAnswer(tx, review.id, id, answer, viewer, now);
    }
    if (serializeDocument(document) !== draft.doc)
      await writeDraft(
        tx,
        task.submissionId,
        { document, sources: draft.sources, caption: draft.caption },
        draft.rev + 1,
        now,
      );
    return { ok: true, missed };
  });
}

function textAfter(tracked: ManuscriptDocument, decisions: Decisions): ManuscriptDocument {
  const applied = applyDecisions(tracked, decisions);
  if (!applied.ok) throw new Error(`suggestions without a place: ${applied.ids.join(', ')}`);
  return applied.document;
}

function findDecidedReview(tx: Tx, { submissionId, versionCount }: Task) {
  return tx
    .selectFrom('review')
    .innerJoin('version', 'version.id', 'review.versionId')
    .select(['review.id', 'review.trackedDoc'])
    .where('version.submissionId', '=', submissionId)
    .where('version.n', '=', versionCount)
    .where('review.state', '=', 'decided')
    .executeTakeFirst();
}

async function writeAnswer(
  tx: Tx,
  reviewId: string,
  sid: string,
  decision: Answers[string],
  viewer: Viewer,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('suggestion')
    .set({
      decision,
      decidedBy: decision && viewer.accountId,
      decidedAt: decision && now.toISOString(),
    })
    .where('reviewId', '=', reviewId)
    .where('sid', '=', sid)
    .execute();
}
