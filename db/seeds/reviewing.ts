import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { rangeTarget } from '#app/domain/manuscript/anchor.ts';
import { findQuote } from '#app/domain/manuscript/coordinates.ts';
import type { Field } from '#app/domain/manuscript/document.ts';
import { readStored } from '#app/domain/manuscript/read-stored.ts';
import { addComment } from '#app/domain/review/comments.server.ts';
import { decideReview } from '#app/domain/review/decide-review.server.ts';
import { openReview } from '#app/domain/review/open-review.server.ts';
import { noteReading, stopReading } from '#app/domain/review/presence.server.ts';
import { suggestEdit } from '#app/domain/review/suggest-edit.server.ts';
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
}

/** What a mentor made of one version. */
export interface Ruling {
  kind: 'pass' | 'return';
  /** Level per criterion, in the order of the rubric. */
  levels: readonly number[];
  note: string;
  notes?: readonly MarginNote[];
  suggestions?: readonly EditSuggestion[];
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
  const { doc, rubricId } = await findVersion(db, submissionId, n);
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
  const marks = (ruling.notes?.length ?? 0) + (ruling.suggestions?.length ?? 0);
  if (marks > 0) await spendMinutes(db, mentor, submissionId, MINUTES + Math.ceil(marks / 2), now);
  const criteria = await listCriteria(db, rubricId);
  const levels = Object.fromEntries(criteria.map(({ id }, index) => [id, ruling.levels[index] ?? 3]));
  const given = { levels, note: ruling.note };
  const decided = await decideReview(db, mentor, { submissionId, n, rev }, ruling.kind, given, now);
  if (!decided.ok) throw new Error(`decision on ${document.content[0]?.type}: ${JSON.stringify(decided)}`);
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

function findVersion(db: Db, submissionId: string, n: number) {
  return db
    .selectFrom('version')
    .innerJoin('submission', 'submission.id', 'version.submissionId')
    .innerJoin('assignment', 'assignment.componentId', 'submission.componentId')
    .select(['version.doc', 'assignment.rubricId'])
    .where('version.submissionId', '=', submissionId)
    .where('version.n', '=', n)
    .executeTakeFirstOrThrow();
}

function listCriteria(db: Db, rubricId: string) {
  return db.selectFrom('criterion').select('id').where('rubricId', '=', rubricId).orderBy('ord').execute();
}
