import type { QuestionKind } from '#db/schema/courses.ts';
import type { Tx } from '#db/schema.ts';
import type { Choice } from '../courses/answer-key.ts';
import { readPlan } from '../courses/draw-plan.ts';
import { drawQuiz, drawTest, shuffled } from './draw.ts';
import type { QuizFacts } from './quiz.server.ts';

/** Decides what an attempt asks and in which order its options stand, and keeps it with the attempt. */
export async function storeDraw(
  tx: Tx,
  { componentId, enrolmentId, purpose }: QuizFacts,
  attemptId: string,
  number: number,
): Promise<void> {
  const { draw, poolId } = await tx
    .selectFrom('quiz')
    .select(['draw', 'poolId'])
    .where('componentId', '=', componentId)
    .executeTakeFirstOrThrow();
  const pool = await tx
    .selectFrom('question')
    .select(['id', 'slug', 'kind', 'moduleId', 'difficulty', 'choices', 'keepsOrder'])
    .where('componentId', '=', poolId ?? componentId)
    .orderBy('ord')
    .execute();
  const plan = draw === null ? null : readPlan(draw);
  const seed = `${enrolmentId} ${poolId}`;
  const ids =
    plan === null
      ? pool.map(({ id }) => id)
      : 'count' in plan
        ? drawQuiz(pool, plan.count, await seenBefore(tx, enrolmentId, componentId), `${seed} ${number}`)
        : drawTest(pool, plan.cells, purpose === 'posttest' ? 1 : 0, seed);
  const byId = new Map(pool.map((question) => [question.id, question]));
  const rows = ids.flatMap((id, index) => {
    const question = byId.get(id);
    return question
      ? [{ attemptId, questionId: id, ord: index + 1, choiceOrder: choiceOrder(question, attemptId) }]
      : [];
  });
  if (rows.length > 0) await tx.insertInto('attemptQuestion').values(rows).execute();
}

/** Questions of this person's earlier attempts. */
async function seenBefore(tx: Tx, enrolmentId: string, componentId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('attempt')
    .innerJoin('attemptQuestion', 'attemptQuestion.attemptId', 'attempt.id')
    .select('attemptQuestion.questionId')
    .where('attempt.enrolmentId', '=', enrolmentId)
    .where('attempt.componentId', '=', componentId)
    .execute();
  return new Set(rows.map(({ questionId }) => questionId));
}

/** Options in an order of this attempt's own; text, pictures and items in steps keep theirs. */
function choiceOrder(
  { id, kind, choices, keepsOrder }: { id: string; kind: QuestionKind; choices: string; keepsOrder: number },
  attemptId: string,
): string {
  if ((kind !== 'single' && kind !== 'multiple') || keepsOrder === 1) return '';
  const ids = (JSON.parse(choices) as Choice[]).map((choice) => choice.id);
  return shuffled(ids, `${attemptId} ${id}`, (choice) => choice).join(',');
}
