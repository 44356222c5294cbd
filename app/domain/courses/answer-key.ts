import { z } from 'zod';
import type { QuestionSource } from './question-source.ts';
import { viewBoxOf } from './read-bank.ts';

/** What a participant sees of a question: never the key, points or reasons. */
export interface Choice {
  id: string;
  text: string;
  /** A segment that begins a paragraph. */
  paragraph?: true;
  /** A spot of a picture, in its coordinates. */
  area?: Area;
}

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What some kinds show besides their choices. */
export interface Material {
  /** Right sides of a matching question. */
  matches?: Choice[];
  picture?: { svg: string; alt: string; box: Area };
}

/** The key of a question, stored apart from what is shown. */
export const answerKey = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['single', 'multiple', 'highlight', 'hotspot']),
    correct: z.array(z.string()),
    reasons: z.record(z.string(), z.string()),
  }),
  z.object({ kind: z.literal('ordering'), order: z.array(z.string()), reason: z.string() }),
  z.object({ kind: z.literal('short'), answers: z.array(z.string()), reason: z.string() }),
  z.object({
    kind: z.literal('matching'),
    pairs: z.record(z.string(), z.string()),
    reasons: z.record(z.string(), z.string()),
  }),
]);
export type AnswerKey = z.infer<typeof answerKey>;

/** A question in its three parts: what is shown, what is shown besides, and what is kept. */
interface SplitQuestion {
  choices: Choice[];
  material: Material | null;
  key: AnswerKey;
}

/** Splits a question into what is shown and what is kept. Ordering items are shown in another, stable order. */
export function splitQuestion(question: QuestionSource, picture: string | null = null): SplitQuestion {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return {
        choices: question.options.map(({ text }, index) => ({ id: letter(index), text })),
        material: null,
        key: judgedKey(question.kind, question.options),
      };
    case 'ordering': {
      // Ids follow the shuffled order: they tell nothing of the right one.
      const shuffled = lettered(shuffle(question.items, question.id));
      const order = question.items.map((text) => idOf(shuffled, text));
      return {
        choices: shuffled,
        material: null,
        key: { kind: 'ordering', order, reason: question.reason },
      };
    }
    case 'short':
      return {
        choices: [],
        material: null,
        key: { kind: 'short', answers: question.answers, reason: question.reason },
      };
    case 'matching': {
      const rights = [...new Set([...question.pairs.map(({ right }) => right), ...question.distractors])];
      const matches = lettered(shuffle(rights, question.id));
      return {
        choices: lettered(question.pairs.map(({ left }) => left)),
        material: { matches },
        key: {
          kind: 'matching',
          pairs: byLetter(question.pairs.map(({ right }) => idOf(matches, right))),
          reasons: byLetter(question.pairs.map(({ reason }) => reason)),
        },
      };
    }
    case 'highlight':
      return {
        choices: question.segments.map(({ text, paragraph }, index) => ({
          id: letter(index),
          text,
          ...(paragraph && { paragraph }),
        })),
        material: null,
        key: judgedKey('highlight', question.segments),
      };
    case 'hotspot': {
      const box = picture === null ? undefined : viewBoxOf(picture);
      if (picture === null || !box) throw new Error(`question ${question.id} has no drawing`);
      return {
        choices: question.regions.map(({ label, x, y, width, height }, index) => ({
          id: letter(index),
          text: label,
          area: { x, y, width, height },
        })),
        material: { picture: { svg: ownIds(picture, question.id), alt: question.alt, box } },
        key: judgedKey('hotspot', question.regions),
      };
    }
  }
}

function judgedKey(
  kind: 'single' | 'multiple' | 'highlight' | 'hotspot',
  list: readonly { correct: boolean; reason: string }[],
): AnswerKey {
  return {
    kind,
    correct: list.flatMap(({ correct }, index) => (correct ? [letter(index)] : [])),
    reasons: byLetter(list.map(({ reason }) => reason)),
  };
}

/** Several drawings may stand on one page: the names inside each become its own. */
const ownIds = (svg: string, name: string): string =>
  svg
    .replace(/(\sid=")/g, `$1${name}-`)
    .replace(/(href="#)/g, `$1${name}-`)
    .replace(/(url\(#)/g, `$1${name}-`);

const lettered = (texts: readonly string[]): Choice[] =>
  texts.map((text, index) => ({ id: letter(index), text }));
const byLetter = (texts: readonly string[]): Record<string, string> =>
  Object.fromEntries(texts.map((text, index) => [letter(index), text]));
const idOf = (choices: readonly Choice[], text: string): string =>
  choices.find((choice) => choice.text === text)?.id ?? '';
const letter = (index: number): string => String.fromCharCode(97 + index);

/** A fixed shuffle by name that never leaves the order as it was. */
function shuffle(items: readonly string[], name: string): string[] {
  let state = 2166136261;
  for (const char of name) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619) >>> 0;
  const mixed = [...items];
  for (let index = mixed.length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = state % (index + 1);
    const kept = mixed[index] as string;
    mixed[index] = mixed[other] as string;
    mixed[other] = kept;
  }
  return mixed.every((item, index) => item === items[index])
    ? [...mixed.slice(1), mixed[0] as string]
    : mixed;
}
