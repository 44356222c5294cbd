import { sql } from 'kysely';
import type { QuestionKind, QuizPurpose } from '#db/schema/courses.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { organizedScope } from '../batches/organized-batch.server.ts';
import { answerKey, type Choice, type Material } from '../courses/answer-key.ts';
import type { GivenAnswer } from '../quizzes/scoring.ts';
import { askedIn } from './asked-questions.server.ts';
import {
  byUrgency,
  difficultyIndex,
  discrimination,
  type ItemHint,
  itemHint,
  type OptionCount,
} from './item-statistics.ts';

export interface AnalysedItem {
  questionId: string;
  quizSlug: string;
  quizTitle: string;
  slug: string;
  kind: QuestionKind;
  prompt: string;
  /** As its author judged it, 1–3. */
  difficulty: number | null;
  answers: number;
  difficultyIndex: number | null;
  discrimination: number | null;
  options: OptionCount[];
  hint: ItemHint;
}

/** The quizzes of a batch's course, in its order; empty unless the viewer organizes the batch. */
export function listAnalysedQuizzes(
  db: Db,
  viewer: Viewer,
  batchId: string,
): Promise<{ slug: string; title: string; purpose: QuizPurpose }[]> {
  return db
    .selectFrom('component')
    .innerJoin('quiz', 'quiz.componentId', 'component.id')
    .innerJoin('batch', 'batch.courseVersionId', 'component.courseVersionId')
    .leftJoin('module', 'module.id', 'component.moduleId')
    .select(['component.slug', 'component.title', 'quiz.purpose'])
    .where('batch.id', '=', batchId)
    .where('batch.balaiId', 'in', organizedScope(viewer))
    .orderBy(sql`coalesce(module.ord, component.ord)`)
    .orderBy('component.ord')
    .execute();
}

/**
 * How every question fared that a batch was asked, what needs a look first: from each person's first attempt, because
 * later ones are made with what the first one taught. Empty unless the viewer organizes the batch.
 */
export async function listItems(
  db: Db,
  viewer: Viewer,
  batchId: string,
  quizSlug: string | undefined,
): Promise<AnalysedItem[]> {
  const asked = askedIn(db, viewer, batchId, quizSlug);
  const [rows, values] = await Promise.all([
    asked
      .with('total', (q) =>
        q
          .selectFrom('asked')
          .select(['attemptId', sql<number>`sum(share)`.as('share'), sql<number>`count(*)`.as('questions')])
          .groupBy('attemptId'),
      )
      .with('item', (q) =>
        q
          .selectFrom('asked')
          .innerJoin('total', 'total.attemptId', 'asked.attemptId')
          .select([
            'asked.questionId',
            'asked.componentId',
            'asked.share as x',
            sql<number>`(total.share - asked.share) / case when total.questions > 1 then total.questions - 1 else 1 end`.as(
              'r',
            ),
          ]),
      )
      .selectFrom('item')
      .innerJoin('question', 'question.id', 'item.questionId')
      .innerJoin('component', 'component.id', 'item.componentId')
      .select([
        'question.id',
        'question.slug',
        'question.kind',
        'question.prompt',
        'question.difficulty',
        'question.choices',
        'question.material',
        'question.answerKey',
        'component.id as componentId',
        'component.slug as quizSlug',
        'component.title as quizTitle',
        sql<number>`count(*)`.as('n'),
        sql<number>`sum(x)`.as('x'),
        sql<number>`sum(x * x)`.as('xx'),
        sql<number>`sum(r)`.as('r'),
        sql<number>`sum(r * r)`.as('rr'),
        sql<number>`sum(x * r)`.as('xr'),
      ])
      .groupBy(['question.id', 'component.id'])
      .execute(),
    asked
      .selectFrom('asked')
      .innerJoin('answer', (join) =>
        join
          .onRef('answer.attemptId', '=', 'asked.attemptId')
          .onRef('answer.questionId', '=', 'asked.questionId'),
      )
      .select(['asked.componentId', 'asked.questionId', 'answer.value', sql<number>`count(*)`.as('times')])
      .where('asked.kind', 'not in', ['short', 'ordering'])
      .groupBy(['asked.componentId', 'asked.questionId', 'answer.value'])
      .execute(),
  ]);
  const given = Map.groupBy(values, ({ componentId, questionId }) => `${componentId} ${questionId}`);
  return byUrgency(
    rows.map((row) => {
      const { n, x, xx, r, rr, xr } = row;
      const sums = { n: Number(n), x, xx, r, rr, xr };
      const options = countOptions(row, given.get(`${row.componentId} ${row.id}`) ?? []);
      return {
        questionId: row.id,
        quizSlug: row.quizSlug,
        quizTitle: row.quizTitle,
        slug: row.slug,
        kind: row.kind,
        prompt: row.prompt,
        difficulty: row.difficulty,
        answers: sums.n,
        difficultyIndex: difficultyIndex(sums),
        discrimination: discrimination(sums),
        options,
        hint: itemHint(sums, options),
      };
    }),
  );
}

/** How often each option was taken; of pairs, each right side. */
function countOptions(
  question: { choices: string; material: string | null; answerKey: string },
  given: readonly { value: string; times: number }[],
): OptionCount[] {
  const key = answerKey.parse(JSON.parse(question.answerKey));
  if (key.kind === 'short' || key.kind === 'ordering') return [];
  const counts = new Map<string, number>();
  for (const { value, times } of given) {
    const answer = JSON.parse(value) as GivenAnswer;
    const ids = typeof answer === 'string' ? [answer] : new Set(Object.values(answer));
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + Number(times));
  }
  const right = new Set(key.kind === 'matching' ? Object.values(key.pairs) : key.correct);
  const offered =
    key.kind === 'matching'
      ? ((JSON.parse(question.material ?? '{}') as Material).matches ?? [])
      : (JSON.parse(question.choices) as Choice[]);
  return offered.map(({ id, text }) => ({ text, isRight: right.has(id), count: counts.get(id) ?? 0 }));
}
