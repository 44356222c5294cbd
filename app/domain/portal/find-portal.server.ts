import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findTask, listTasks, type Task, whyNotWritable } from '../assignments/task.server.ts';
import { localDate } from '../batches/calendar.ts';
import type { PortalRefusal } from './change-portal.server.ts';
import { readPortal } from './snapshot.server.ts';
import type { PortalSnapshot } from './snapshot.ts';

/** A participant's own portal with the task it is for. */
export interface OwnPortal {
  id: string;
  task: Task;
  portal: PortalSnapshot;
  /** Why nothing can be changed now; null while it can. */
  lock: ReturnType<typeof whyNotWritable>;
}

/** The viewer's own portal as it stands; undefined for everybody else's, mentors' too: they read what was sent. */
export async function findOwnPortal(
  db: Db,
  viewer: Viewer,
  portalId: string,
  now: Date,
): Promise<OwnPortal | undefined> {
  const head = await ownPortal(db, viewer, portalId);
  if (!head) return undefined;
  const task = await findTask(db, viewer, head.componentId, now);
  if (!task) return undefined;
  const portal = await readPortal(db, head, localDate(now, task.zone));
  return { id: head.id, task, portal, lock: whyNotWritable(task) };
}

/** What a visitor of the portal sees: the same, without the task. */
export async function findVisitedPortal(
  db: Db,
  viewer: Viewer,
  portalId: string,
  now: Date,
): Promise<PortalSnapshot | undefined> {
  const head = await ownPortal(db, viewer, portalId);
  return head && readPortal(db, head, localDate(now, head.zone));
}

/** One class whose portal task the viewer may work on, with the portal once it is there. */
export interface PortalTask {
  task: Task;
  portalId: string | null;
}

/** The viewer's portal tasks, newest class first; one that was done as a text before there were portals is none. */
export async function listPortalTasks(db: Db, viewer: Viewer, now: Date): Promise<PortalTask[]> {
  const tasks = (await listTasks(db, viewer, now)).filter(({ form }) => form === 'service_page');
  return portalTasksOf(db, tasks);
}

/** Whether a portal task is one: what was sent as a text before there were portals stays a text. */
export async function isDoneOnPortal(
  db: Db,
  task: Pick<Task, 'enrolmentId' | 'form' | 'versionCount'>,
): Promise<boolean> {
  return task.form === 'service_page' && (await portalTasksOf(db, [task])).length > 0;
}

async function portalTasksOf<T extends Pick<Task, 'enrolmentId' | 'versionCount'>>(
  db: Db,
  tasks: T[],
): Promise<{ task: T; portalId: string | null }[]> {
  if (tasks.length === 0) return [];
  const portals = await db
    .selectFrom('portal')
    .select(['id', 'enrolmentId'])
    .where(
      'enrolmentId',
      'in',
      tasks.map(({ enrolmentId }) => enrolmentId),
    )
    .execute();
  return tasks
    .map((task) => ({
      task,
      portalId: portals.find(({ enrolmentId }) => enrolmentId === task.enrolmentId)?.id ?? null,
    }))
    .filter(({ task, portalId }) => portalId !== null || task.versionCount === 0);
}

/** Whether it is the viewer's own, whatever may be done with it. */
export const isOwnPortal = async (db: Db, viewer: Viewer, portalId: string): Promise<boolean> =>
  (await ownPortal(db, viewer, portalId)) !== undefined;

/** Whether the viewer may change the portal now; asked before something costly is done for it. */
export async function isWritable(
  db: Db | Tx,
  viewer: Viewer,
  portalId: string,
  now: Date,
): Promise<{ ok: true } | PortalRefusal> {
  const own = await ownPortal(db, viewer, portalId);
  const task = own && (await findTask(db, viewer, own.componentId, now));
  if (!task) return { ok: false, reason: 'not_found' };
  const reason = whyNotWritable(task);
  return reason ? { ok: false, reason } : { ok: true };
}

function ownPortal(db: Db | Tx, viewer: Viewer, portalId: string) {
  return db
    .selectFrom('portal')
    .innerJoin('enrolment', 'enrolment.id', 'portal.enrolmentId')
    .innerJoin('batch', 'batch.id', 'enrolment.batchId')
    .select([
      'portal.id',
      'portal.componentId',
      'portal.opdName',
      'portal.siteName',
      'portal.host',
      'batch.zone',
    ])
    .where('portal.id', '=', portalId)
    .where('enrolment.accountId', '=', viewer.accountId)
    .executeTakeFirst();
}
