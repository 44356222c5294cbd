import type { ComponentKind, QuizPurpose } from '#db/schema/courses.ts';
import type { Tx } from '#db/schema.ts';
import type { CompletionModule, ComponentResult } from '../learning/completion.ts';
import type { ComponentSource } from './expected-results.ts';

export interface CourseParts {
  modules: CompletionModule[];
  /** Every component that is done or passed, with where its standing comes from. */
  components: {
    id: string;
    kind: ComponentKind;
    purpose: QuizPurpose;
    threshold: number;
    /** Cases that a drill wants judged. */
    needed: number;
  }[];
}

/** The modules of a course version and its components, pre- and post-tests too. */
export async function readCourseParts(tx: Tx, courseVersionId: string): Promise<CourseParts> {
  const modules = await tx
    .selectFrom('module')
    .select(['id', 'jp'])
    .where('courseVersionId', '=', courseVersionId)
    .orderBy('ord')
    .execute();
  const components = await tx
    .selectFrom('component')
    .leftJoin('quiz', 'quiz.componentId', 'component.id')
    .leftJoin('drill', 'drill.componentId', 'component.id')
    .select([
      'component.id',
      'component.moduleId',
      'component.kind',
      'component.weight',
      'quiz.purpose',
      'quiz.threshold',
      'drill.needed',
    ])
    .where('component.courseVersionId', '=', courseVersionId)
    .execute();
  return {
    modules: modules.map((module) => ({
      ...module,
      components: components.filter(({ moduleId }) => moduleId === module.id),
    })),
    components: components.map(({ id, kind, purpose, threshold, needed }) => ({
      id,
      kind,
      purpose: purpose ?? 'quiz',
      threshold: threshold ?? 0,
      needed: needed ?? 0,
    })),
  };
}

export interface PersonSources {
  stored: Map<string, ComponentResult & { at: string }>;
  sourceOf: (component: CourseParts['components'][number]) => ComponentSource;
}

/** Results, attempts, judged cases and decisions of some people of a batch, with four queries for all of them. */
export async function readSources(
  tx: Tx,
  enrolmentIds: string[],
): Promise<(enrolmentId: string) => PersonSources> {
  const results = await tx
    .selectFrom('result')
    .select(['enrolmentId', 'componentId', 'state', 'score', 'at'])
    .where('enrolmentId', 'in', enrolmentIds)
    .execute();
  const attempts = await tx
    .selectFrom('attempt')
    .select(['enrolmentId', 'componentId', 'state', 'score'])
    .where('enrolmentId', 'in', enrolmentIds)
    .execute();
  const decisions = await tx
    .selectFrom('decision')
    .innerJoin('submission', 'submission.id', 'decision.submissionId')
    .leftJoin('decisionWithdrawal', 'decisionWithdrawal.decisionId', 'decision.id')
    .select([
      'submission.enrolmentId',
      'submission.componentId',
      'decision.kind',
      'decision.score',
      'decisionWithdrawal.withdrawnAt',
    ])
    .where('submission.enrolmentId', 'in', enrolmentIds)
    .execute();
  const judged = await tx
    .selectFrom('caseSchedule')
    .innerJoin('hoaxCase', 'hoaxCase.id', 'caseSchedule.caseId')
    .select((e) => ['caseSchedule.enrolmentId', 'hoaxCase.componentId', e.fn.countAll<number>().as('cases')])
    .where('caseSchedule.enrolmentId', 'in', enrolmentIds)
    .groupBy(['caseSchedule.enrolmentId', 'hoaxCase.componentId'])
    .execute();
  const keyOf = (row: { enrolmentId: string; componentId: string }) =>
    `${row.enrolmentId} ${row.componentId}`;
  const resultsOf = Map.groupBy(results, ({ enrolmentId }) => enrolmentId);
  const attemptsOf = Map.groupBy(attempts, keyOf);
  const judgedOf = new Map(judged.map((row) => [keyOf(row), Number(row.cases)]));
  const decisionsOf = Map.groupBy(decisions, keyOf);
  return (enrolmentId) => {
    const own = new Map((resultsOf.get(enrolmentId) ?? []).map((row) => [row.componentId, row]));
    return {
      stored: own,
      sourceOf: ({ id, kind, purpose, threshold, needed }) => {
        const key = keyOf({ enrolmentId, componentId: id });
        if (kind === 'lesson') return { kind, isDone: own.get(id)?.state === 'done' };
        if (kind === 'quiz') return { kind, purpose, threshold, attempts: attemptsOf.get(key) ?? [] };
        if (kind === 'drill') return { kind, needed, judgedCases: judgedOf.get(key) ?? 0 };
        return {
          kind,
          decisions: (decisionsOf.get(key) ?? []).map((row) => ({
            kind: row.kind,
            score: row.score,
            isWithdrawn: row.withdrawnAt !== null,
          })),
        };
      },
    };
  };
}
