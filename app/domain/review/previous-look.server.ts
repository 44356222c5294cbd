import type { Db } from '#db/schema.ts';
import type { ManuscriptDocument } from '../manuscript/document.ts';
import { type AdviceItem, readAdvice } from './advice.ts';
import { listReplies } from './replies.server.ts';
import { listReviews } from './reviews.server.ts';

/** What came of the version before: for the mentor's next look. */
export interface PreviousLook {
  n: number;
  score: number | null;
  /** By criterion. */
  levels: Record<string, number>;
  /** What the participant made of each suggestion and comment, in the order of the text; the first ones. */
  answers: PreviousAnswer[];
  /** Of all of them. */
  done: number;
  total: number;
}

export interface PreviousAnswer extends Pick<AdviceItem, 'kind' | 'number' | 'state'> {
  /** The beginning of what was suggested or said. */
  gist: string;
  /** The beginning of what the participant said about it; often nothing. */
  words: string;
}

/** The room shows so many; the page about the version before has all of them in full. */
const SHOWN = 12;

/** Null where the version before was never decided. The caller has made sure that the viewer may read it. */
export async function findPreviousLook(
  db: Db,
  version: { id: string; n: number; decision: { score: number | null } | null },
  next: ManuscriptDocument,
): Promise<PreviousLook | null> {
  if (!version.decision) return null;
  const review = (await listReviews(db, version.id)).find(({ state }) => state === 'decided');
  if (!review) return null;
  const { items, done, total } = readAdvice(review, await listReplies(db, review.id), next);
  const asked = items.filter(({ kind }) => kind !== 'praise');
  return {
    n: version.n,
    score: version.decision.score,
    levels: review.levels,
    answers: asked.slice(0, SHOWN).map(answerTo),
    done,
    total,
  };
}

function answerTo(item: AdviceItem): PreviousAnswer {
  const { kind, number, state, replies } = item;
  const gist = kind === 'suggestion' ? [item.deleted, item.inserted].filter(Boolean) : [item.body];
  return {
    kind,
    number,
    state,
    gist: gist.map((text) => beginning(text, 40)).join(' → '),
    words: beginning(replies.map(({ body }) => body).join(' '), 160),
  };
}

function beginning(text: string, limit: number): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  return line.length > limit ? `${line.slice(0, limit).trimEnd()}…` : line;
}
