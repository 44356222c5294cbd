import { prepared } from '#db/prepared.ts';
import type { SubmissionState } from '#db/schema/assignments.ts';
import type { AssignmentForm } from '#db/schema/courses.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { type ModuleOpening, moduleOpening } from '../learning/opening.ts';
import { type SubmissionWindow, submissionWindow } from './deadline.ts';

/** Where one person stands with one assignment. */
export interface Task {
  enrolmentId: string;
  opdId: string;
  batchId: string;
  batchName: string;
  zone: string;
  reviewDays: number;
  assignmentId: string;
  number: number;
  title: string;
  form: AssignmentForm;
  minWords: number;
  maxWords: number;
  moduleOrd: number;
  moduleTitle: string;
  opening: ModuleOpening;
  opensAfterTitle: string | null;
  window: SubmissionWindow;
  submissionId: string | null;
  /** `none` before anything was written. */
  state: SubmissionState | 'none';
  versionCount: number;
  mentorId: string | null;
  waitingSince: string | null;
  headline: string;
  rev: number;
  savedAt: string | null;
}

/** The viewer's own assignments of every class they are in, newest class first, in the order of the course. */
export async function listTasks(db: Db | Tx, viewer: Viewer, now: Date): Promise<Task[]> {
  return toTasks(db, await everyTask(db, { accountId: viewer.accountId }), now);
}

/** One of the viewer's own assignments; undefined for everybody else's. The id is that of the course's component. */
export async function findTask(
  db: Db | Tx,
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<Task | undefined> {
  const rows = await oneTask(db, { accountId: viewer.accountId, assignmentId });
  return (await toTasks(db, rows, now))[0];
}

/** Whether text may be changed: open, not past the close, not with the mentor and not passed. */
export function whyNotWritable(task: Task): 'not_open' | 'closed' | 'waiting' | 'passed' | null {
  if (task.state === 'waiting' || task.state === 'passed') return task.state;
  if (!task.opening.isOpen) return 'not_open';
  return task.window.state === 'closed' ? 'closed' : null;
}

function ownTasks(db: Db, accountId: string) {
  return db
    .selectFrom('enrolment')
    .innerJoin('batch', 'batch.id', 'enrolment.batchId')
    .innerJoin('component', 'component.courseVersionId', 'batch.courseVersionId')
    .innerJoin('assignment', 'assignment.componentId', 'component.id')
    .innerJoin('module', 'module.id', 'component.moduleId')
    .leftJoin('batchModule', (join) =>
      join.onRef('batchModule.batchId', '=', 'batch.id').onRef('batchModule.moduleId', '=', 'module.id'),
    )
    .leftJoin('module as gate', 'gate.id', 'module.opensAfterModuleId')
    .leftJoin('moduleProgress as gateProgress', (join) =>
      join
        .onRef('gateProgress.enrolmentId', '=', 'enrolment.id')
        .onRef('gateProgress.moduleId', '=', 'module.opensAfterModuleId'),
    )
    .leftJoin('submission', (join) =>
      join
        .onRef('submission.enrolmentId', '=', 'enrolment.id')
        .onRef('submission.componentId', '=', 'component.id'),
    )
    .leftJoin('draft', 'draft.submissionId', 'submission.id')
    .where('enrolment.accountId', '=', accountId)
    .where('enrolment.state', '=', 'active')
    .orderBy('enrolment.enrolledAt', 'desc')
    .select([
      'enrolment.id as enrolmentId',
      'enrolment.opdId',
      'batch.id as batchId',
      'batch.name as batchName',
      'batch.zone',
      'batch.endsOn',
      'batch.reviewDays',
      'component.id as assignmentId',
      'component.title',
      'assignment.number',
      'assignment.form',
      'assignment.minWords',
      'assignment.maxWords',
      'module.id as moduleId',
      'module.ord as moduleOrd',
      'module.title as moduleTitle',
      'module.opensAfterModuleId',
      'gate.title as gateTitle',
      'gateProgress.isComplete as isGateComplete',
      'batchModule.opensOn',
      'batchModule.dueOn',
      'submission.id as submissionId',
      'submission.state',
      'submission.versionCount',
      'submission.mentorId',
      'submission.waitingSince',
      'submission.dueAt',
      'submission.title as headline',
      'draft.rev',
      'draft.savedAt',
    ]);
}

const everyTask = prepared((db, { accountId }: { accountId: string }) =>
  ownTasks(db, accountId).orderBy('assignment.number').limit(200),
);

const oneTask = prepared((db, { accountId, assignmentId }: { accountId: string; assignmentId: string }) =>
  ownTasks(db, accountId).where('component.id', '=', assignmentId).limit(1),
);

type TaskRow = Awaited<ReturnType<ReturnType<typeof ownTasks>['execute']>>[number];

async function toTasks(db: Db | Tx, rows: TaskRow[], now: Date): Promise<Task[]> {
  const extensions = await listExtensions(db, rows);
  return rows.map((row) => ({
    enrolmentId: row.enrolmentId,
    opdId: row.opdId,
    batchId: row.batchId,
    batchName: row.batchName,
    zone: row.zone,
    reviewDays: row.reviewDays,
    assignmentId: row.assignmentId,
    number: row.number,
    title: row.title,
    form: row.form,
    minWords: row.minWords,
    maxWords: row.maxWords,
    moduleOrd: row.moduleOrd,
    moduleTitle: row.moduleTitle,
    opening: moduleOpening(
      { id: row.moduleId, opensOn: row.opensOn, opensAfterModuleId: row.opensAfterModuleId },
      () => row.isGateComplete === 1,
      now,
      row.zone,
    ),
    opensAfterTitle: row.gateTitle,
    window: submissionWindow(
      {
        dueOn: row.dueOn ?? row.endsOn,
        endsOn: row.endsOn,
        zone: row.zone,
        resubmissionDueAt: row.dueAt ? new Date(row.dueAt) : null,
        extensions: extensions.filter((one) => isFor(one, row)).map((one) => new Date(one.dueAt)),
      },
      now,
    ),
    submissionId: row.submissionId,
    state: row.state ?? 'none',
    versionCount: row.versionCount ?? 0,
    mentorId: row.mentorId,
    waitingSince: row.waitingSince,
    headline: row.headline ?? '',
    rev: row.rev ?? 0,
    savedAt: row.savedAt,
  }));
}

function listExtensions(db: Db | Tx, rows: TaskRow[]) {
  if (rows.length === 0) return [];
  return db
    .selectFrom('extension')
    .select(['batchId', 'componentId', 'enrolmentId', 'dueAt'])
    .where('batchId', 'in', [...new Set(rows.map((row) => row.batchId))])
    .where('componentId', 'in', [...new Set(rows.map((row) => row.assignmentId))])
    .where(({ or, eb }) =>
      or([
        eb('enrolmentId', 'is', null),
        eb('enrolmentId', 'in', [...new Set(rows.map((row) => row.enrolmentId))]),
      ]),
    )
    .execute();
}

function isFor(
  extension: { batchId: string; componentId: string; enrolmentId: string | null },
  row: TaskRow,
): boolean {
  return (
    extension.batchId === row.batchId &&
    extension.componentId === row.assignmentId &&
    (extension.enrolmentId === null || extension.enrolmentId === row.enrolmentId)
  );
}
