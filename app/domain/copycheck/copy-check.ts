import type { Field } from '../manuscript/document.ts';
import type { ReasonName } from './reasons.ts';

/** What the copy check says about one manuscript. It advises: nothing here scores or blocks. */
export interface CopyCheck {
  /** In text order: by field, then by place. */
  findings: Finding[];
  /** Where each of the six questions seems to be answered; null where it is not clear. */
  coverage: Record<Question, Place | null>;
  /** Of lead and body in order, for the chart of sentence lengths. */
  sentences: CheckedSentence[];
}

/** A place in a field's text. Offsets in UTF-16 units. */
export interface Span {
  field: Field;
  start: number;
  end: number;
}

export interface Finding extends Span {
  rule: string;
  group: FindingGroup;
  /** The words at that place; empty, as the span is, where a field is empty that should not be. */
  text: string;
  /** One Indonesian sentence: what was seen and what to do. */
  message: string;
  /** Of why the rule exists, and where it comes from: the words stand in `reasons.ts`. */
  reason: ReasonName;
  /** What may stand there instead; only where the change is safe without reading. */
  replacement?: string;
}

export type FindingGroup = 'susunan' | 'atribusi' | 'bahasa' | 'fakta';

export const QUESTIONS = ['apa', 'siapa', 'kapan', 'di-mana', 'mengapa', 'bagaimana'] as const;
export type Question = (typeof QUESTIONS)[number];

/** A field, and within the body the paragraph's number from 1. */
export interface Place {
  field: Field;
  paragraph: number;
}

export interface CheckedSentence extends Span {
  words: number;
}
