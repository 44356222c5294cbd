import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { localDate } from '../batches/calendar.ts';
import { findOrganizerAccess, findReaderAccess, type ReportAccess } from './access.server.ts';
import { type CompletionCurve, completionCurve } from './curve.ts';
import { type ProgressReport, progressReport } from './progress.ts';

export interface ReportedModule {
  id: string;
  ord: number;
  title: string;
  shortTitle: string;
  dueOn: string;
}

/** The matrix, from the rollup alone: costs the same for 20 participants and for 2,000. */
export interface Matrix {
  batch: ReportAccess['batch'];
  modules: ReportedModule[];
  report: ProgressReport;
}

export interface Completion extends Matrix {
  curve: CompletionCurve;
  /** Manuscripts waiting for a mentor, and since when the oldest does. */
  waiting: number;
  waitingSince: string | null;
  /** People with every module complete. */
  finished: number;
  /** People who have never opened the class. */
  neverIn: number;
}

/** The completion of a batch for its organizer. */
export async function findCompletion(
  db: Db,
  viewer: Viewer,
  batchId: string,
  now: Date,
): Promise<Completion | undefined> {
  const access = await findOrganizerAccess(db, viewer, batchId);
  if (!access) return undefined;
  const { batch } = access;
  const [matrix, days, manuscripts, idle] = await Promise.all([
    readMatrix(db, access, now),
    listCompletionDays(db, batchId),
    db
      .selectFrom('submission')
      .select((e) => [e.fn.countAll<number>().as('waiting'), e.fn.min('waitingSince').as('since')])
      .where('batchId', '=', batchId)
      .where('state', '=', 'waiting')
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('enrolment')
      .select((e) => e.fn.countAll<number>().as('people'))
      .where('batchId', '=', batchId)
      .where('state', '=', 'active')
      .where('lastActiveAt', 'is', null)
      .executeTakeFirstOrThrow(),
  ]);
  const { modules, report, finished } = matrix;
  const curve = completionCurve({
    startsOn: batch.startsOn,
    endsOn: batch.endsOn,
    today: localDate(now, batch.zone),
    participants: report.participants,
    dueOns: modules.map(({ dueOn }) => dueOn),
    days,
  });
  return {
    batch,
    modules,
    report,
    curve,
    waiting: Number(manuscripts.waiting),
    waitingSince: manuscripts.since,
    finished,
    neverIn: Number(idle.people),
  };
}

/** The matrix for a leader (all OPD of the own Pemda) or a contact person (the own OPD). */
export async function findReaderCompletion(
  db: Db,
  viewer: Viewer,
  batchId: string,
  now: Date,
): Promise<(Matrix & Pick<ReportAccess, 'namedOpdIds'>) | undefined> {
  const access = await findReaderAccess(db, viewer, batchId);
  if (!access) return undefined;
  const { modules, report } = await readMatrix(db, access, now);
  return { batch: access.batch, modules, report, namedOpdIds: access.namedOpdIds };
}

async function readMatrix(db: Db, { batch, opdIds }: ReportAccess, now: Date) {
  const [modules, groups] = await Promise.all([
    listReportedModules(db, batch.id),
    listGroups(db, batch.id, opdIds),
  ]);
  const opds = [...new Map(groups.map(({ opdId, name }) => [opdId, { id: opdId, name }])).values()];
  const everything = 2 ** modules.length - 1;
  const finished = groups.filter(({ completedMask }) => completedMask === everything);
  return {
    modules,
    report: progressReport(opds, groups, modules, now, batch.zone),
    finished: finished.reduce((sum, { participants }) => sum + participants, 0),
  };
}

function listCompletionDays(db: Db, batchId: string) {
  return db
    .selectFrom('completionDay')
    .select(['completedOn', 'modules'])
    .where('batchId', '=', batchId)
    .execute();
}

export function listReportedModules(db: Db, batchId: string): Promise<ReportedModule[]> {
  return db
    .selectFrom('batchModule')
    .innerJoin('module', 'module.id', 'batchModule.moduleId')
    .select(['module.id', 'module.ord', 'module.title', 'module.shortTitle', 'batchModule.dueOn'])
    .where('batchModule.batchId', '=', batchId)
    .orderBy('module.ord')
    .execute();
}

function listGroups(db: Db, batchId: string, opdIds: readonly string[] | undefined) {
  return db
    .selectFrom('opdProgress')
    .innerJoin('opd', 'opd.id', 'opdProgress.opdId')
    .select([
      'opdProgress.opdId',
      'opdProgress.completedMask',
      'opdProgress.participants',
      'opd.shortName as name',
    ])
    .where('opdProgress.batchId', '=', batchId)
    .$if(opdIds !== undefined, (q) =>
      q.where('opdProgress.opdId', 'in', opdIds && opdIds.length > 0 ? opdIds : ['']),
    )
    .orderBy('opd.nameKey')
    .execute();
}
