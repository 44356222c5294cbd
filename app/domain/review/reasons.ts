import type { ReasonKind } from './reason-kinds.ts';

/** Why an edit is suggested: a kind, so that reasons can be counted over time, and words. Either may be absent. */
export interface Reason {
  kind: ReasonKind | null;
  words: string;
}

/** By suggestion. */
export type Reasons = Record<string, Reason>;

export const NO_REASON: Reason = { kind: null, words: '' };

export const REASON_LIMIT = 1_000;

export function hasReason({ kind, words }: Reason): boolean {
  return kind !== null || words !== '';
}

export function isSameReason(one: Reason, other: Reason): boolean {
  return one.kind === other.kind && one.words === other.words;
}
