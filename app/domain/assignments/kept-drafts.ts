import type { KeptDraftTable } from '#db/schema/assignments.ts';

export type KeptCause = KeptDraftTable['cause'];

/** While somebody writes, one draft is kept for so many minutes. */
const WRITING_MINUTES = 10;
/** Answers to suggestions come one by one: the text before the first of them is the one to go back to. */
const ANSWERING_MINUTES = 10;

interface KeepFacts {
  /** When the first word was written. */
  begunAt: string;
  /** When a draft was kept last, of any cause; null before the first. */
  lastKeptAt: string | null;
  /** Characters of the text that is there, and of the one that takes its place. */
  length: number;
  nextLength: number;
}

/** Whether an autosave keeps the text it replaces: now and then, and when much of it has gone at once. */
export function isWorthKeeping({ begunAt, lastKeptAt, length, nextLength }: KeepFacts, now: Date): boolean {
  if (length >= 200 && nextLength < length / 2) return true;
  return minutesSince(lastKeptAt ?? begunAt, now) >= WRITING_MINUTES;
}

/** Whether the draft before some answers has been kept already. */
export function isKeptForAnswers(lastKept: { cause: KeptCause; keptAt: string } | undefined, now: Date) {
  return lastKept?.cause === 'suggestions' && minutesSince(lastKept.keptAt, now) < ANSWERING_MINUTES;
}

/** So many are kept of one manuscript: of the way along, and of moments when somebody chose. */
const KEPT = { along: 30, chosen: 30 } as const;

interface KeptFacts {
  id: string;
  cause: KeptCause;
}

/** What makes room, given all that are kept, the newest first. The two kinds never push each other out. */
export function keptTooMany(kept: readonly KeptFacts[]): string[] {
  const along = kept.filter(({ cause }) => cause === 'writing');
  const chosen = kept.filter(({ cause }) => cause !== 'writing');
  return [...along.slice(KEPT.along), ...chosen.slice(KEPT.chosen)].map(({ id }) => id);
}

function minutesSince(at: string, now: Date): number {
  return (now.getTime() - new Date(at).getTime()) / 60_000;
}
