import type { DecisionTable } from '#db/schema/assignments.ts';
import type { Db } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { DRAFT_COLUMNS, type StoredDraft, storedDraft } from './draft.server.ts';
import { findTask, listTasks, type Task } from './task.server.ts';

/** A decision that stands: one that was taken back is none. */
export interface StandingDecision {
  submissionId: string;
  versionId: string;
  n: number;
  kind: DecisionTable['kind'];
  score: number | null;
  note: string;
  decidedAt: string;
  mentorName: string;
}

export interface OwnAssignment extends Task {
  lastDecision: StandingDecision | null;
}

/** Every assignment of the viewer's own classes with where it stands. */
export async function listOwnAssignments(db: Db, viewer: Viewer, now: Date): Promise<OwnAssignment[]> {
  const tasks = await listTasks(db, viewer, now);
  const decisions = await listDecisions(
    db,
    tasks.flatMap(({ submissionId }) => submissionId ?? []),
  );
  return tasks.map((task) => ({
    ...task,
    lastDecision: decisions.findLast(({ submissionId }) => submissionId === task.submissionId) ?? null,
  }));
}

export interface Brief {
  briefHtml: string;
  checklist: string[];
  rubricId: string;
  /** Of its module, and of the whole course. */
  jp: { module: number; course: number };
}

export interface WritingDesk extends OwnAssignment {
  brief: Brief;
  draft: StoredDraft | null;
  mentorName: string | null;
  /** The newest version came after its deadline. */
  isLate: boolean;
}

/** Everything the viewer's writing page shows; undefined where the assignment is not theirs. */
export async function findWritingDesk(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<WritingDesk | undefined> {
  const task = await findTask(db, viewer, assignmentId, now);
  if (!task) return undefined;
  const [brief, draft, decisions, newest] = await Promise.all([
    findBrief(db, assignmentId),
    task.submissionId ? findOwnDraft(db, task.submissionId) : undefined,
    task.submissionId && task.versionCount > 0 ? listDecisions(db, [task.submissionId]) : [],
    task.submissionId && task.versionCount > 0
      ? findLateness(db, task.submissionId, task.versionCount)
      : null,
  ]);
  return {
    ...task,
    lastDecision: decisions.at(-1) ?? null,
    brief,
    draft: draft ? storedDraft(draft) : null,
    isLate: newest?.isLate === 1,
    mentorName: draft?.name
      ? displayName({
          name: draft.name,
          titleBefore: draft.titleBefore ?? '',
          titleAfter: draft.titleAfter ?? '',
        })
      : null,
  };
}

const briefs = new Map<string, Brief>();

/** A brief is immutable, like its course version: read once per process. */
export async function findBrief(db: Db, assignmentId: string): Promise<Brief> {
  const known = briefs.get(assignmentId);
  if (known) return known;
  const row = await db
    .selectFrom('assignment')
    .innerJoin('component', 'component.id', 'assignment.componentId')
    .innerJoin('module', 'module.id', 'component.moduleId')
    .select((eb) => [
      'assignment.briefHtml',
      'assignment.checklist',
      'assignment.rubricId',
      'module.jp',
      eb
        .selectFrom('module as other')
        .select((count) => count.fn.sum<number>('other.jp').as('jp'))
        .whereRef('other.courseVersionId', '=', 'module.courseVersionId')
        .as('courseJp'),
    ])
    .where('assignment.componentId', '=', assignmentId)
    .executeTakeFirstOrThrow();
  const { briefHtml, checklist, rubricId, jp, courseJp } = row;
  const brief = {
    briefHtml,
    checklist: JSON.parse(checklist) as string[],
    rubricId,
    jp: { module: jp, course: Number(courseJp) },
  };
  briefs.set(assignmentId, brief);
  return brief;
}

export interface OwnVersion {
  id: string;
  n: number;
  wordCount: number;
  isLate: boolean;
  createdAt: string;
  decision: StandingDecision | null;
}

/** The viewer's own versions of one assignment, oldest first. */
export async function findHistory(
  db: Db,
  viewer: Viewer,
  assignmentId: string,
  now: Date,
): Promise<{ task: Task; versions: OwnVersion[] } | undefined> {
  const task = await findTask(db, viewer, assignmentId, now);
  if (!task?.submissionId) return task && { task, versions: [] };
  const [versions, decisions] = await Promise.all([
    db
      .selectFrom('version')
      .select(['id', 'n', 'wordCount', 'isLate', 'createdAt'])
      .where('submissionId', '=', task.submissionId)
      .orderBy('n')
      .limit(200)
      .execute(),
    listDecisions(db, [task.submissionId]),
  ]);
  return {
    task,
    versions: versions.map(({ isLate, ...version }) => ({
      ...version,
      isLate: isLate === 1,
      decision: decisions.findLast(({ versionId }) => versionId === version.id) ?? null,
    })),
  };
}

/** Decisions that stand about these submissions, oldest first. */
export async function listDecisions(db: Db, submissionIds: string[]): Promise<StandingDecision[]> {
  if (submissionIds.length === 0) return [];
  const rows = await db
    .selectFrom('decision')
    .innerJoin('version', 'version.id', 'decision.versionId')
    .innerJoin('account', 'account.id', 'decision.decidedBy')
    .leftJoin('decisionWithdrawal', 'decisionWithdrawal.decisionId', 'decision.id')
    .select([
      'decision.submissionId',
      'decision.versionId',
      'version.n',
      'decision.kind',
      'decision.score',
      'decision.note',
      'decision.decidedAt',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
    ])
    .where('decision.submissionId', 'in', submissionIds)
    .where('decisionWithdrawal.decisionId', 'is', null)
    .orderBy('decision.decidedAt')
    .orderBy('decision.id')
    .execute();
  return rows.map(({ name, titleBefore, titleAfter, ...decision }) => ({
    ...decision,
    mentorName: displayName({ name, titleBefore, titleAfter }),
  }));
}

function findLateness(db: Db, submissionId: string, n: number) {
  return db
    .selectFrom('version')
    .select('isLate')
    .where('submissionId', '=', submissionId)
    .where('n', '=', n)
    .executeTakeFirst();
}

function findOwnDraft(db: Db, submissionId: string) {
  return db
    .selectFrom('draft')
    .innerJoin('submission', 'submission.id', 'draft.submissionId')
    .leftJoin('account', 'account.id', 'submission.mentorId')
    .select([...DRAFT_COLUMNS, 'account.name', 'account.titleBefore', 'account.titleAfter'])
    .where('draft.submissionId', '=', submissionId)
    .executeTakeFirst();
}
