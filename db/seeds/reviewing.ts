import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { rangeTarget } from '#app/domain/manuscript/anchor.ts';
import { findQuote } from '#app/domain/manuscript/coordinates.ts';
import type { Field } from '#app/domain/manuscript/document.ts';
import { readStored } from '#app/domain/manuscript/read-stored.ts';
import { type AdviceAnswers, answerAdvice } from '#app/domain/review/answer-advice.server.ts';
import { addComment } from '#app/domain/review/comments.server.ts';
import { decideReview } from '#app/domain/review/decide-review.server.ts';
import { openReview } from '#app/domain/review/open-review.server.ts';
import type { Crop, Pin } from '#app/domain/review/photo-notes.ts';
import { noteReading, stopReading } from '#app/domain/review/presence.server.ts';
import type { ReasonKind } from '#app/domain/review/reason-kinds.ts';
import { savePhotoWork } from '#app/domain/review/save-photo-work.server.ts';
import { suggestEdit } from '#app/domain/review/suggest-edit.server.ts';
import { newId } from '../id.ts';
import type { Db } from '../schema.ts';
import { fillDates } from './story.ts';

/** A note in the margin on words of the manuscript. */
interface MarginNote {
  field: Field;
  quote: string;
  body: string;
  isPraise?: boolean;
}

interface EditSuggestion {
  field: Field;
  quote: string;
  /** What it should read instead; empty = it should go. */
  text: string;
  reason: string;
  reasonKind: ReasonKind;
}

/** What a mentor noted on one frame of a photo story. */
interface FrameNotes {
  /** From 1, in the order of the contact sheet. */
  frame: number;
  pins?: readonly Omit<Pin, 'photoId'>[];
  crop?: Crop;
  /** Words of the takarir, and what should stand there instead. */
  rewrite?: readonly [quote: string, text: string];
}

/** What a mentor made of one version. */
export interface Ruling {
  kind: 'pass' | 'return';
  /** Level per criterion, in the order of the rubric. */
  levels: readonly number[];
  note: string;
  notes?: readonly MarginNote[];
  suggestions?: readonly EditSuggestion[];
  onFrames?: readonly FrameNotes[];
}

/** What the participant made of it afterwards; suggestions are named by words that they strike or insert. */
export interface Reaction {
  accepted?: readonly string[];
  rejected?: readonly { words: string; reason: string }[];
  asked?: readonly { words: string; question: string }[];
  /** Comments, by their own words. */
  resolved?: readonly { body: string; reply?: string }[];
}

interface Reviewed {
  submissionId: string;
  n: number;
  eventOn: string;
}

/** One review from the first look to the decision, in the order in which mentors work. */
export async function reviewAndDecide(
  db: Db,
  mentor: Viewer,
  { submissionId, n, eventOn }: Reviewed,
  ruling: Ruling,
  now: Date,
): Promise<void> {
  await openReview(db, mentor, submissionId, now);
  const { doc, assignmentId } = await findVersion(db, submissionId, n);
  let rev = 0;
  for (const { quote, ...suggestion } of ruling.suggestions ?? []) {
    const place = { quote: fillDates(quote, eventOn) };
    const suggested = await suggestEdit(db, mentor, { submissionId, n, rev }, { ...suggestion, place }, now);
    if (!suggested.ok) throw new Error(`suggestion on “${quote}”: ${suggested.reason}`);
    rev = suggested.rev;
  }
  const document = readStored(doc);
  for (const { field, quote, body, isPraise } of ruling.notes ?? []) {
    const [found] = findQuote(document, field, fillDates(quote, eventOn));
    const target = found && rangeTarget(document, field, found);
    const kind = isPraise ? 'praise' : 'comment';
    const added =
      target && (await addComment(db, mentor, { submissionId, n, rev }, { kind, target, body }, now));
    if (!added?.ok) throw new Error(`note on “${quote}”: ${added?.reason ?? 'no such words'}`);
  }
  if (ruling.onFrames) {
    const saved = await noteOnFrames(db, mentor, { submissionId, n, rev, eventOn }, ruling.onFrames, now);
    rev = saved.rev;
  }
  const marks = (ruling.notes?.length ?? 0) + (ruling.suggestions?.length ?? 0);
  if (marks > 0) await spendMinutes(db, mentor, submissionId, MINUTES + Math.ceil(marks / 2), now);
  const levels = await levelsByCriterion(db, assignmentId, ruling.levels);
  const given = { levels, note: ruling.note };
  const decided = await decideReview(db, mentor, { submissionId, n, rev }, ruling.kind, given, now);
  if (!decided.ok) throw new Error(`decision on ${document.content[0]?.type}: ${JSON.stringify(decided)}`);
}

async function noteOnFrames(
  db: Db,
  mentor: Viewer,
  { submissionId, n, rev, eventOn }: Reviewed & { rev: number },
  frames: readonly FrameNotes[],
  now: Date,
): Promise<{ rev: number }> {
  const photos = await db
    .selectFrom('versionPhoto')
    .innerJoin('version', 'version.id', 'versionPhoto.versionId')
    .select(['versionPhoto.photoId', 'versionPhoto.caption'])
    .where('version.submissionId', '=', submissionId)
    .where('version.n', '=', n)
    .orderBy('versionPhoto.ord')
    .execute();
  const work = {
    pins: {} as Record<string, Pin>,
    crops: {} as Record<string, Crop>,
    captions: {} as Record<string, string>,
  };
  for (const { frame, pins = [], crop, rewrite } of frames) {
    const photo = photos[frame - 1];
    if (!photo) throw new Error(`there is no frame ${frame}`);
    const { photoId, caption } = photo;
    for (const pin of pins) work.pins[newId()] = { ...pin, photoId };
    if (crop) work.crops[photoId] = crop;
    if (!rewrite) continue;
    const [quote, text] = rewrite.map((words) => fillDates(words, eventOn)) as [string, string];
    if (!caption.includes(quote)) throw new Error(`frame ${frame} does not say “${quote}”`);
    work.captions[photoId] = caption.replace(quote, text);
  }
  const saved = await savePhotoWork(db, mentor, { submissionId, n, rev }, work, now);
  if (!saved.ok) throw new Error(`notes on frames: ${saved.reason}`);
  return saved;
}

/** Reading alone; marks come on top. */
const MINUTES = 4;

/** The room stood open for so long before the decision. */
async function spendMinutes(
  db: Db,
  mentor: Viewer,
  submissionId: string,
  minutes: number,
  now: Date,
): Promise<void> {
  for (let left = minutes; left >= 0; left--)
    await noteReading(db, mentor, submissionId, new Date(now.getTime() - left * 60_000));
  await stopReading(db, mentor, submissionId, now);
}

/** Answers to a decided review, as its writer gives them. */
export async function react(
  db: Db,
  participant: Viewer,
  { submissionId, n, assignmentId }: Omit<Reviewed, 'eventOn'> & { assignmentId: string },
  { accepted = [], rejected = [], asked = [], resolved = [] }: Reaction,
  now: Date,
): Promise<void> {
  const suggestions = await listSuggestions(db, submissionId, n);
  const comments = await listComments(db, submissionId, n);
  const sidOf = (words: string) => {
    const found = suggestions.find(({ deleted, inserted }) => `${deleted} ${inserted}`.includes(words));
    if (!found) throw new Error(`no suggestion about “${words}”`);
    return found.sid;
  };
  const threadOf = (words: string) => {
    const found = comments.find(({ body }) => body.includes(words));
    if (!found) throw new Error(`no comment that says “${words}”`);
    return found.id;
  };
  const answers: AdviceAnswers = {
    suggestions: Object.fromEntries([
      ...accepted.map((words) => [sidOf(words), 'accept' as const]),
      ...rejected.map(({ words }) => [sidOf(words), 'reject' as const]),
    ]),
    comments: Object.fromEntries(resolved.map(({ body }) => [threadOf(body), 'resolved' as const])),
    words: [
      ...rejected.map(({ words, reason: body }) => ({
        ...ABOUT,
        id: sidOf(words),
        kind: 'reason' as const,
        body,
      })),
      ...asked.map(({ words, question: body }) => ({
        ...ABOUT,
        id: sidOf(words),
        kind: 'question' as const,
        body,
      })),
      ...resolved.flatMap(({ body, reply }) =>
        reply
          ? [{ subject: 'comment' as const, id: threadOf(body), kind: 'reply' as const, body: reply }]
          : [],
      ),
    ],
  };
  const answered = await answerAdvice(db, participant, assignmentId, answers, now);
  if (!answered.ok) throw new Error(`answers: ${answered.reason}`);
}

const ABOUT = { subject: 'suggestion' as const };

function listSuggestions(db: Db, submissionId: string, n: number) {
  return db
    .selectFrom('suggestion')
    .innerJoin('review', 'review.id', 'suggestion.reviewId')
    .innerJoin('version', 'version.id', 'review.versionId')
    .select(['suggestion.sid', 'suggestion.deleted', 'suggestion.inserted'])
    .where('version.submissionId', '=', submissionId)
    .where('version.n', '=', n)
    .execute();
}

function listComments(db: Db, submissionId: string, n: number) {
  return db
    .selectFrom('commentThread')
    .innerJoin('comment', 'comment.threadId', 'commentThread.id')
    .innerJoin('review', 'review.id', 'commentThread.reviewId')
    .innerJoin('version', 'version.id', 'review.versionId')
    .select(['commentThread.id', 'comment.body'])
    .where('version.submissionId', '=', submissionId)
    .where('version.n', '=', n)
    .execute();
}

/** Levels in the order of the task's rubric, by criterion; what is not named is a 3. */
export async function levelsByCriterion(
  db: Db,
  assignmentId: string,
  levels: readonly number[],
): Promise<Record<string, number>> {
  const criteria = await db
    .selectFrom('criterion')
    .innerJoin('assignment', 'assignment.rubricId', 'criterion.rubricId')
    .select('criterion.id')
    .where('assignment.componentId', '=', assignmentId)
    .orderBy('criterion.ord')
    .execute();
  return Object.fromEntries(criteria.map(({ id }, index) => [id, levels[index] ?? 3]));
}

function findVersion(db: Db, submissionId: string, n: number) {
  return db
    .selectFrom('version')
    .innerJoin('submission', 'submission.id', 'version.submissionId')
    .select(['version.doc', 'submission.componentId as assignmentId'])
    .where('version.submissionId', '=', submissionId)
    .where('version.n', '=', n)
    .executeTakeFirstOrThrow();
}
