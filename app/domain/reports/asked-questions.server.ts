import { sql } from 'kysely';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { organizedScope } from '../batches/organized-batch.server.ts';

/**
 * A common table `asked`: every question that a first submitted attempt of the batch asked, with the share of points it
 * won; what was left open won nothing. Attempts of earlier releases kept no draw: they asked all of their quiz.
 */
export function askedIn(db: Db, viewer: Viewer, batchId: string, quizSlug?: string) {
  return db
    .with('first', (q) =>
      q
        .selectFrom('attempt')
        .innerJoin('enrolment', 'enrolment.id', 'attempt.enrolmentId')
        .innerJoin('batch', 'batch.id', 'enrolment.batchId')
        .innerJoin('component', 'component.id', 'attempt.componentId')
        .innerJoin('quiz', 'quiz.componentId', 'attempt.componentId')
        .select(['attempt.id', 'attempt.enrolmentId', 'attempt.componentId', 'attempt.score', 'quiz.purpose'])
        .where('enrolment.batchId', '=', batchId)
        .where('batch.balaiId', 'in', organizedScope(viewer))
        .where('attempt.number', '=', 1)
        .where('attempt.state', '=', 'submitted')
        .$if(quizSlug !== undefined, (first) => first.where('component.slug', '=', quizSlug ?? '')),
    )
    .with('drawn', (q) =>
      q
        .selectFrom('first')
        .innerJoin('attemptQuestion', 'attemptQuestion.attemptId', 'first.id')
        .select(['first.id as attemptId', 'attemptQuestion.questionId'])
        .unionAll(
          q
            .selectFrom('first')
            .innerJoin('question', 'question.componentId', 'first.componentId')
            .select(['first.id as attemptId', 'question.id as questionId'])
            .where(({ not, exists, selectFrom }) =>
              not(
                exists(
                  selectFrom('attemptQuestion')
                    .select('attemptQuestion.ord')
                    .whereRef('attemptQuestion.attemptId', '=', 'first.id'),
                ),
              ),
            ),
        ),
    )
    .with('asked', (q) =>
      q
        .selectFrom('drawn')
        .innerJoin('first', 'first.id', 'drawn.attemptId')
        .innerJoin('question', 'question.id', 'drawn.questionId')
        .leftJoin('answer', (join) =>
          join
            .onRef('answer.attemptId', '=', 'drawn.attemptId')
            .onRef('answer.questionId', '=', 'drawn.questionId'),
        )
        .select([
          'drawn.attemptId',
          'drawn.questionId',
          'first.componentId',
          'first.enrolmentId',
          'first.purpose',
          'question.kind',
          'question.moduleId',
          sql<number>`coalesce(answer.share, 0)`.as('share'),
        ]),
    );
}
