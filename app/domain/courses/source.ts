import { z } from 'zod';
import { questionList } from './question-source.ts';
import { line } from './source-text.ts';

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
  checks: questionList.default([]),
});

/** What a quiz asks when it draws: `count` from its module's bank, or, in a test, these difficulties per module. */
const draw = z
  .strictObject({
    count: z.number().int().min(1).max(40).optional(),
    modules: z.record(line(80), z.array(z.number().int().min(1).max(3)).min(1).max(20)).optional(),
  })
  .refine(({ count, modules }) => (count === undefined) !== (modules === undefined), {
    message: 'says either count (a quiz) or modules (a test)',
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
  questions: questionList.min(1).max(100).optional(),
  draw: draw.optional(),
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

export type CourseSource = z.infer<typeof courseSource>;
export type LessonSource = z.infer<typeof lessonSource>;
export type QuizSource = z.infer<typeof quizSource>;
export type AssignmentSource = z.infer<typeof assignmentSource>;
export type RubricSource = z.infer<typeof rubricSource>;
