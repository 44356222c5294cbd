import { z } from 'zod';

/** What a course's files may say. Bounds keep a mistaken file from becoming a page of megabytes. */
const line = (max: number) => z.string().trim().min(1).max(max);
const text = (max: number) => z.string().trim().max(max);

const option = z.strictObject({ text: line(600), correct: z.boolean().default(false), reason: line(1200) });

const base = {
  id: z.string().regex(/^[a-z0-9-]{2,60}$/),
  prompt: line(1200),
  passage: text(4000).default(''),
};

const single = z.strictObject({ ...base, kind: z.literal('single'), options: z.array(option).min(2).max(8) });
const multiple = z.strictObject({
  ...base,
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

export const questionSource = z
  .discriminatedUnion('kind', [single, multiple, ordering, short])
  .superRefine((question, context) => {
    if (question.kind !== 'single' && question.kind !== 'multiple') return;
    const right = question.options.filter((o) => o.correct).length;
    if (question.kind === 'single' && right !== 1)
      context.addIssue({
        code: 'custom',
        path: ['options'],
        message: `needs exactly one correct option, has ${right}`,
      });
    if (question.kind === 'multiple' && right < 1)
      context.addIssue({ code: 'custom', path: ['options'], message: 'needs at least one correct option' });
  });

const questions = z.array(questionSource).superRefine((list, context) => {
  const seen = new Set<string>();
  for (const [index, question] of list.entries()) {
    if (seen.has(question.id))
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `id "${question.id}" is used twice` });
    seen.add(question.id);
  }
});

export const courseSource = z.strictObject({
  title: line(200),
  description: line(2000),
  modules: z.array(line(80)).min(1).max(30),
  pretest: line(80).optional(),
  posttest: line(80).optional(),
});

export const moduleSource = z.strictObject({
  title: line(200),
  short: line(40),
  jp: z.number().int().min(1).max(60),
  summary: line(1000),
  opens_after: line(80).optional(),
  components: z.array(line(80)).min(1).max(40),
});

export const lessonSource = z.strictObject({
  title: line(200),
  minutes: z.number().int().min(1).max(60),
  standfirst: line(600),
  sources: z.array(line(400)).max(20).default([]),
  checks: questions.default([]),
});

export const quizSource = z.strictObject({
  kind: z.literal('quiz'),
  title: line(200),
  intro: line(1500),
  minutes: z.number().int().min(1).max(180),
  weight: z.number().min(0).max(1000).default(0),
  threshold: z.number().min(0).max(100).default(70),
  attempts: z.number().int().min(1).max(20).default(3),
  time_limit: z.number().int().min(1).max(300).optional(),
  questions: questions.min(1).max(100),
});

export const assignmentSource = z.strictObject({
  kind: z.literal('assignment'),
  form: z.enum(['news', 'photo', 'service_page', 'clarification', 'package']),
  title: line(200),
  minutes: z.number().int().min(1).max(600).default(60),
  weight: z.number().min(0).max(1000),
  words: z.strictObject({ min: z.number().int().min(0), max: z.number().int().min(1).max(5000) }),
  rubric: line(80),
  brief: line(20_000),
  checklist: z.array(line(300)).max(20).default([]),
});

/** What a level looks like in a manuscript, and what makes it that level. */
const exemplar = z.strictObject({ text: line(1200), because: line(240) });

export const rubricSource = z.strictObject({
  title: line(200),
  criteria: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]{2,60}$/),
        title: line(120),
        weight: z.number().min(1).max(100),
        must_pass: z.number().int().min(1).max(4).optional(),
        levels: z.array(line(600)).length(4),
        exemplars: z.array(exemplar).length(4).optional(),
      }),
    )
    .min(1)
    .max(12)
    .refine((list) => list.reduce((sum, c) => sum + c.weight, 0) === 100, 'weights must sum to 100'),
});

export type QuestionSource = z.infer<typeof questionSource>;
export type CourseSource = z.infer<typeof courseSource>;
export type LessonSource = z.infer<typeof lessonSource>;
export type QuizSource = z.infer<typeof quizSource>;
export type AssignmentSource = z.infer<typeof assignmentSource>;
export type RubricSource = z.infer<typeof rubricSource>;
