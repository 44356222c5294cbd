import { z } from 'zod';
import { line, text } from './source-text.ts';

const judged = { correct: z.boolean().default(false), reason: line(1200) };
const option = z.strictObject({ text: line(600), ...judged });
const segment = z.strictObject({ text: line(600), ...judged, paragraph: z.boolean().default(false) });
const measure = z.number().min(0).max(10_000);
const region = z.strictObject({
  label: line(160),
  ...judged,
  x: measure,
  y: measure,
  width: measure.positive(),
  height: measure.positive(),
});

const base = {
  id: z.string().regex(/^[a-z0-9-]{2,60}$/),
  prompt: line(1200),
  passage: text(4000).default(''),
  /** Bank only: what draws from it. Keys of quizzes become known, so a test never asks a quiz's question. */
  use: z.enum(['quiz', 'test']).optional(),
  /** 1 easy, 2 medium, 3 hard. */
  difficulty: z.number().int().min(1).max(3).optional(),
};

/** Options are shown in another order at every attempt, unless their order says something (numbers, dates). */
const keepOrder = { keep_order: z.boolean().default(false) };

const single = z.strictObject({
  ...base,
  ...keepOrder,
  kind: z.literal('single'),
  options: z.array(option).min(2).max(8),
});
const multiple = z.strictObject({
  ...base,
  ...keepOrder,
  kind: z.literal('multiple'),
  options: z.array(option).min(3).max(8),
});
const ordering = z.strictObject({
  ...base,
  kind: z.literal('ordering'),
  items: z.array(line(400)).min(3).max(8),
  reason: line(1200),
});
const short = z.strictObject({
  ...base,
  kind: z.literal('short'),
  answers: z.array(z.coerce.string().trim().min(1).max(120)).min(1).max(20),
  reason: line(1200),
});
const matching = z.strictObject({
  ...base,
  kind: z.literal('matching'),
  pairs: z
    .array(z.strictObject({ left: line(400), right: line(200), reason: line(1200) }))
    .min(3)
    .max(6),
  distractors: z.array(line(200)).max(4).default([]),
});
const highlight = z.strictObject({
  ...base,
  kind: z.literal('highlight'),
  segments: z.array(segment).min(4).max(9),
});
const hotspot = z.strictObject({
  ...base,
  kind: z.literal('hotspot'),
  picture: z.string().regex(/^[a-z0-9-]{1,80}\.svg$/, 'must be the name of a drawing in figures/'),
  alt: line(1200),
  regions: z.array(region).min(3).max(7),
});

export const questionSource = z
  .discriminatedUnion('kind', [single, multiple, ordering, short, matching, highlight, hotspot])
  .superRefine((question, context) => {
    const complain = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    switch (question.kind) {
      case 'single': {
        const right = rightOnes(question.options);
        if (right !== 1) complain('options', `needs exactly one correct option, has ${right}`);
        return;
      }
      case 'multiple':
        if (rightOnes(question.options) < 1) complain('options', 'needs at least one correct option');
        return;
      case 'matching':
        if (isTwice(question.pairs.map(({ left }) => left))) complain('pairs', 'a left side stands twice');
        if (new Set(question.pairs.map(({ right }) => right)).size < 2)
          complain('pairs', 'all left sides have the same right side');
        if (question.distractors.some((text) => question.pairs.some(({ right }) => right === text)))
          complain('distractors', 'a distractor is the right side of a pair');
        if (isTwice(question.distractors)) complain('distractors', 'a distractor stands twice');
        return;
      case 'highlight':
        if (!isMixed(question.segments))
          complain('segments', 'needs at least one segment to mark and one to leave');
        return;
      case 'hotspot':
        if (!isMixed(question.regions))
          complain('regions', 'needs at least one region to mark and one to leave');
        if (isTwice(question.regions.map(({ label }) => label))) complain('regions', 'a label stands twice');
        return;
    }
  });

const rightOnes = (list: readonly { correct: boolean }[]) => list.filter(({ correct }) => correct).length;
const isMixed = (list: readonly { correct: boolean }[]) =>
  list.some(({ correct }) => correct) && list.some(({ correct }) => !correct);
const isTwice = (list: readonly string[]) => new Set(list).size < list.length;

export const questionList = z.array(questionSource).superRefine((list, context) => {
  const seen = new Set<string>();
  for (const [index, question] of list.entries()) {
    if (seen.has(question.id))
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `id "${question.id}" is used twice` });
    seen.add(question.id);
  }
});

/** A file of the bank: questions about one topic of one module. */
export const bankSource = z.strictObject({
  title: line(200),
  questions: questionList
    .min(1)
    .max(100)
    .superRefine((list, context) => {
      for (const [index, question] of list.entries())
        for (const field of ['use', 'difficulty'] as const)
          if (question[field] === undefined)
            context.addIssue({
              code: 'custom',
              path: [index],
              message: `${field} is missing (${question.id})`,
            });
    }),
});

export type QuestionSource = z.infer<typeof questionSource>;
