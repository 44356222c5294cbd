import { z } from 'zod';
import type { QuestionSource } from './source.ts';

/** What a participant sees of a question: never the key, points or reasons. */
export interface Choice {
  id: string;
  text: string;
}

/** The key of a question, stored apart from what is shown. */
export const answerKey = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['single', 'multiple']),
    correct: z.array(z.string()),
    reasons: z.record(z.string(), z.string()),
  }),
  z.object({ kind: z.literal('ordering'), order: z.array(z.string()), reason: z.string() }),
  z.object({ kind: z.literal('short'), answers: z.array(z.string()), reason: z.string() }),
]);
export type AnswerKey = z.infer<typeof answerKey>;

/** Splits a question into what is shown and what is kept. Ordering items are shown in another, stable order. */
export function splitQuestion(question: QuestionSource): { choices: Choice[]; key: AnswerKey } {
  switch (question.kind) {
    case 'single':
    case 'multiple': {
      const choices = question.options.map((option, index) => ({ id: letter(index), text: option.text }));
      return {
        choices,
        key: {
          kind: question.kind,
          correct: question.options.flatMap((option, index) => (option.correct ? [letter(index)] : [])),
          reasons: Object.fromEntries(
            question.options.map((option, index) => [letter(index), option.reason]),
          ),
        },
      };
    }
    case 'ordering': {
      // Ids follow the shuffled order: they tell nothing of the right one.
      const shuffled = shuffle(question.items, question.id).map((text, index) => ({
        id: letter(index),
        text,
      }));
      const order = question.items.map((text) => shuffled.find((choice) => choice.text === text)?.id ?? '');
      return { choices: shuffled, key: { kind: 'ordering', order, reason: question.reason } };
    }
    case 'short':
      return { choices: [], key: { kind: 'short', answers: question.answers, reason: question.reason } };
  }
}

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
