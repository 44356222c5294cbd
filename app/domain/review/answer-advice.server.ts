import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findDraft, type StoredDraft, writeDraft } from '../assignments/draft.server.ts';
import { keepReplaced } from '../assignments/keep-draft.server.ts';
import { findTask, type Task, whyNotWritable } from '../assignments/task.server.ts';
import { serializeDocument } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import type { Decisions } from '../manuscript/suggestions.ts';
import { isWrittenOver, mergeAnswers } from './merge-answers.ts';

export interface AdviceAnswers {
  /** By suggestion; null takes an answer back, with the reason that was given for it. */
  suggestions?: Record<string, 'accept' | 'reject' | null>;
  /** By comment: whether it has been dealt with. */
  comments?: Record<string, 'resolved' | 'open'>;
  words?: AdviceWords[];
  /** Suggestions and comments of which the words are taken back, as far as nobody has answered them. */
  unsaid?: string[];
}

/** The participant's words beside one suggestion or comment, or for the mentor in general. */
export type AdviceWords =
  | { subject: 'suggestion'; id: string; kind: 'reason' | 'question'; body: string }
  | { subject: 'comment'; id: string; kind: 'question' | 'reply'; body: string }
  | { subject: 'review'; kind: 'message'; body: string };

export type AnswerResult =
  /** `missed`: answered, but that passage was rewritten in the draft meanwhile, so the draft was left alone. */
  { ok: true; missed: string[] } | { ok: false; reason: 'not_found' | 'not_returned' | 'closed' };

/**
 * What the participant makes of a returned version: ids, verdicts and words only. The text is reckoned here and goes
 * into the draft of the next version. Giving the same answer twice is one answer.
 */
export function answerAdvice(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  answers: AdviceAnswers,
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
    const known = await listKnown(tx, review.id);
    if (!isAllKnown(known, answers)) return { ok: false, reason: 'not_found' };

    const by: By = { reviewId: review.id, viewer, now };
    const missed = await answerSuggestions(
      tx,
      by,
      { submissionId: task.submissionId, draft, trackedDoc: review.trackedDoc, given: known.suggestions },
      answers.suggestions ?? {},
    );
    for (const [id, state] of Object.entries(answers.comments ?? {})) {
      if (known.comments.get(id) !== state) await writeState(tx, by, id, state);
    }
    for (const id of answers.unsaid ?? []) await deleteWords(tx, by, id, ['question', 'reply']);
    for (const words of answers.words ?? []) await writeWords(tx, by, words);
    return { ok: true, missed };
  });
}

interface By {
  reviewId: string;
  viewer: Viewer;
  now: Date;
}

interface Known {
  /** Answers so far. */
  suggestions: Map<string, 'accept' | 'reject' | null>;
  comments: Map<string, 'resolved' | 'open'>;
}

interface Answered {
  submissionId: string;
  draft: StoredDraft;
  trackedDoc: string;
  given: Known['suggestions'];
}

async function answerSuggestions(
  tx: Tx,
  by: By,
  { submissionId, draft, trackedDoc, given }: Answered,
  answers: NonNullable<AdviceAnswers['suggestions']>,
): Promise<string[]> {
  const before = decisionsOf(given);
  const after = decisionsOf(new Map([...given, ...Object.entries(answers)]));
  const current = readStored(draft.doc);
  const tracked = readStored(trackedDoc);
  const { document, missedIds } = mergeAnswers(current, tracked, before, after);
  for (const [id, answer] of Object.entries(answers)) {
    if (given.get(id) !== answer) await writeAnswer(tx, by, id, answer);
    if (answer === null) await deleteWords(tx, by, id, ['reason']);
  }
  if (serializeDocument(document) !== draft.doc) {
    const { rev } = draft;
    // A text that is no version's and no answer's is found nowhere else.
    if (isWrittenOver(current, tracked, before))
      await keepReplaced(tx, submissionId, draft, 'suggestions', by.now);
    await writeDraft(tx, submissionId, { ...draft, document }, rev + 1, by.now);
  }
  return missedIds;
}

function decisionsOf(answers: Known['suggestions']): Decisions {
  return Object.fromEntries([...answers].flatMap(([id, answer]) => (answer ? [[id, answer]] : [])));
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

async function listKnown(tx: Tx, reviewId: string): Promise<Known> {
  const suggestions = await tx
    .selectFrom('suggestion')
    .select(['sid', 'decision'])
    .where('reviewId', '=', reviewId)
    .execute();
  const threads = await tx
    .selectFrom('commentThread')
    .select(['id', 'state'])
    .where('reviewId', '=', reviewId)
    .execute();
  return {
    suggestions: new Map(suggestions.map(({ sid, decision }) => [sid, decision])),
    comments: new Map(threads.map(({ id, state }) => [id, state])),
  };
}

function isAllKnown(known: Known, answers: AdviceAnswers): boolean {
  const { suggestions = {}, comments = {}, words = [], unsaid = [] } = answers;
  return (
    unsaid.every((id) => known.suggestions.has(id) || known.comments.has(id)) &&
    Object.keys(suggestions).every((id) => known.suggestions.has(id)) &&
    Object.keys(comments).every((id) => known.comments.has(id)) &&
    words.every(
      (one) =>
        one.subject === 'review' ||
        (one.subject === 'suggestion' ? known.suggestions : known.comments).has(one.id),
    )
  );
}

async function writeAnswer(
  tx: Tx,
  { reviewId, viewer, now }: By,
  sid: string,
  decision: 'accept' | 'reject' | null,
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

async function writeState(tx: Tx, by: By, threadId: string, state: 'resolved' | 'open'): Promise<void> {
  const isResolved = state === 'resolved';
  await tx
    .updateTable('commentThread')
    .set({
      state,
      resolvedAt: isResolved ? by.now.toISOString() : null,
      resolvedBy: isResolved ? by.viewer.accountId : null,
    })
    .where('reviewId', '=', by.reviewId)
    .where('id', '=', threadId)
    .execute();
}

/** What the mentor has answered already stays as it was asked. */
async function writeWords(tx: Tx, { reviewId, viewer, now }: By, words: AdviceWords): Promise<void> {
  const { subject, kind, body } = words;
  const subjectId = words.subject === 'review' ? reviewId : words.id;
  const at = now.toISOString();
  await tx
    .insertInto('adviceReply')
    .values({ reviewId, subject, subjectId, kind, body, authorId: viewer.accountId, at })
    .onConflict((c) =>
      c
        .columns(['reviewId', 'subjectId', 'kind'])
        .doUpdateSet({ body, at })
        .where('adviceReply.answer', 'is', null),
    )
    .execute();
}

async function deleteWords(
  tx: Tx,
  { reviewId }: By,
  subjectId: string,
  kinds: AdviceWords['kind'][],
): Promise<void> {
  await tx
    .deleteFrom('adviceReply')
    .where('reviewId', '=', reviewId)
    .where('subjectId', '=', subjectId)
    .where('kind', 'in', kinds)
    .where('answer', 'is', null)
    .execute();
}
