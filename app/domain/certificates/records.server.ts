import type { AssignmentForm } from '#db/schema/courses.ts';
import type { Tx } from '#db/schema.ts';
import type { HolderRecords } from './compose-facts.ts';

export type ReadHolder = Omit<HolderRecords, 'finalGrade'> & { enrolmentId: string; accountId: string };

/** What certificates print of these participants, by enrolment: three queries for all of them. */
export async function readHolders(tx: Tx, enrolmentIds: readonly string[]): Promise<Map<string, ReadHolder>> {
  if (enrolmentIds.length === 0) return new Map();
  const people = await readPeople(tx, enrolmentIds);
  const modules = await readModules(tx, enrolmentIds);
  const works = await readWorks(tx, enrolmentIds);
  return new Map(
    people.map(({ name, titleBefore, titleAfter, ...row }) => {
      const own = works.filter((work) => work.enrolmentId === row.enrolmentId);
      return [
        row.enrolmentId,
        {
          ...row,
          person: { name, titleBefore, titleAfter },
          modules: modules.filter((module) => module.enrolmentId === row.enrolmentId),
          works: withoutDoubles(own, (work) => work.submissionId).flatMap(({ title, form }) =>
            title.trim() ? [{ title, form: form as AssignmentForm }] : [],
          ),
          mentors: withoutDoubles(own, (work) => work.mentorId).flatMap((work) =>
            work.mentorId === null
              ? []
              : [
                  {
                    person: {
                      name: work.mentorName ?? '',
                      titleBefore: work.mentorTitleBefore ?? '',
                      titleAfter: work.mentorTitleAfter ?? '',
                    },
                    position: work.mentorPosition ?? '',
                  },
                ],
          ),
        },
      ];
    }),
  );
}

function readPeople(tx: Tx, enrolmentIds: readonly string[]) {
  return tx
    .selectFrom('enrolment')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('opd', 'opd.id', 'enrolment.opdId')
    .select([
      'enrolment.id as enrolmentId',
      'account.id as accountId',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'account.nip',
      'account.nipKind',
      'account.position',
      'account.rank',
      'opd.name as opdName',
    ])
    .where('enrolment.id', 'in', enrolmentIds)
    .execute();
}

function readModules(tx: Tx, enrolmentIds: readonly string[]) {
  return tx
    .selectFrom('moduleProgress')
    .innerJoin('module', 'module.id', 'moduleProgress.moduleId')
    .select(['moduleProgress.enrolmentId', 'module.ord', 'module.title', 'module.jp', 'moduleProgress.grade'])
    .where('moduleProgress.enrolmentId', 'in', enrolmentIds)
    .where('moduleProgress.isComplete', '=', 1)
    .orderBy('module.ord')
    .execute();
}

/** The works that were passed and who passed each, in the course's order. */
function readWorks(tx: Tx, enrolmentIds: readonly string[]) {
  return tx
    .selectFrom('submission')
    .innerJoin('component', 'component.id', 'submission.componentId')
    .innerJoin('assignment', 'assignment.componentId', 'submission.componentId')
    .leftJoin('decision', (join) =>
      join
        .onRef('decision.submissionId', '=', 'submission.id')
        .on('decision.kind', '=', 'pass')
        .on(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('decisionWithdrawal')
                .select('decisionWithdrawal.decisionId')
                .whereRef('decisionWithdrawal.decisionId', '=', 'decision.id'),
            ),
          ),
        ),
    )
    .leftJoin('account as mentor', 'mentor.id', 'decision.decidedBy')
    .select([
      'submission.id as submissionId',
      'submission.enrolmentId',
      'submission.title',
      'assignment.form',
      'mentor.id as mentorId',
      'mentor.name as mentorName',
      'mentor.titleBefore as mentorTitleBefore',
      'mentor.titleAfter as mentorTitleAfter',
      'mentor.position as mentorPosition',
    ])
    .where('submission.enrolmentId', 'in', enrolmentIds)
    .where('submission.state', '=', 'passed')
    .orderBy('assignment.number')
    .orderBy('component.id')
    .execute();
}

function withoutDoubles<T>(rows: readonly T[], keyOf: (row: T) => string | null): T[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
