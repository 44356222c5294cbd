import { recordSignIn } from '#app/domain/accounts/landing-page.server.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { extendDeadline } from '#app/domain/assignments/extend-deadline.server.ts';
import { addDays } from '#app/domain/batches/calendar.ts';
import { touchEnrolment } from '#app/domain/learning/activity.server.ts';
import type { Db } from '../schema.ts';
import type { DemoOptions } from '../seed.ts';
import { type DemoAccounts, NEVER_SIGNED_IN } from './accounts.ts';
import { ENDED_MEETINGS, planMeetings, RUNNING_MEETINGS } from './attendance.ts';
import { type DemoBatches, ENDED_SCHEDULE, RUNNING_SCHEDULE } from './batches.ts';
import { planCertificates } from './certificates.ts';
import { ENDED_LEARNING, endedWorks } from './ended-batch.ts';
import type { History } from './history.ts';
import { planLearning } from './learning.ts';
import { RUNNING_BATCH } from './people.ts';
import { planPortal } from './portals.ts';
import { RUNNING_PLANS } from './running-batch.ts';
import { ENDED_BEATS } from './stories/ended-beats.ts';
import { viewerOf } from './viewer.ts';
import { assignmentOf, listAssignmentIds, planWork, type Work, type WritingRoom } from './writing.ts';

export interface Lives extends DemoOptions {
  today: string;
  accounts: DemoAccounts;
  batches: DemoBatches;
}

interface Participant {
  number: number;
  viewer: Viewer;
  enrolmentId: string;
}

/** In the ended batch these did the portal task on a portal, the others as a text. */
const PORTAL_PLACES = [0, 4];

/** Puts into the history what everybody has done since the batches began. */
export async function planLives(db: Db, history: History, lives: Lives): Promise<void> {
  const { accounts, batches, courseVersionId, files, today } = lives;
  const organizer = await viewerOf(db, accounts.staff.panitia);
  const room: WritingRoom = {
    db,
    history,
    files,
    today,
    assignmentIds: await listAssignmentIds(db, courseVersionId),
    mentors: await mentorsOf(db, accounts),
  };
  const running = await participantsOf(db, batches.running, accounts, 0);
  for (const [place, person] of running.entries()) {
    const plan = RUNNING_PLANS[place];
    if (!plan) continue;
    const learner = { ...person, batchId: batches.running, courseVersionId };
    const lastLesson = await planLearning(db, history, learner, plan, RUNNING_SCHEDULE);
    for (const work of plan.works) planWork(room, learner, work);
    const lastLook = place === 0 ? -1 : -1 - ((person.number * 5) % (10 - plan.modules));
    planLastVisit(db, history, person, Math.max(lastLook, lastLesson, ...plan.works.map(lastDayOf)));
  }
  const ended = await participantsOf(db, batches.ended, accounts, RUNNING_BATCH.length);
  for (const [place, person] of ended.entries()) {
    const learner = { ...person, batchId: batches.ended, courseVersionId };
    await planLearning(db, history, learner, ENDED_LEARNING, ENDED_SCHEDULE);
    const beat = ENDED_BEATS[place];
    for (const work of endedWorks(place))
      if (beat && work.task === 'service' && PORTAL_PLACES.includes(place))
        planPortal(room, learner, beat, assignmentOf(room, 'service'), work);
      else planWork(room, learner, work);
    planLastVisit(db, history, person, -78);
  }
  for (const id of Object.values(accounts.staff)) history.add([-1, '08.05'], (now) => signIn(db, id, now));
  const [newcomer, onDuty] = running;
  const extend = (person: Participant | undefined, extension: Extension) =>
    planExtension(history, room, organizer, batches.running, person, extension);
  extend(newcomer, { task: 0, granted: -2, until: 6, reason: 'Baru bergabung.' });
  extend(newcomer, { task: 1, granted: -2, until: 9, reason: 'Baru bergabung.' });
  extend(onDuty, { task: 0, granted: -6, until: 2, reason: 'Bertugas di posko banjir Labuhan.' });
  const listOf = (batchId: string, people: Participant[]) => ({
    batchId,
    today,
    enrolmentIds: people.map(({ enrolmentId }) => enrolmentId),
  });
  planMeetings(db, history, organizer, listOf(batches.running, running), RUNNING_MEETINGS);
  planMeetings(db, history, organizer, listOf(batches.ended, ended), ENDED_MEETINGS);
  planCertificates(
    { db, history, files, organizer, printing: lives.printing, batchId: batches.ended },
    ended.slice(4).map(({ enrolmentId, viewer }) => ({ enrolmentId, accountId: viewer.accountId })),
    { issued: [-73, '10.15'], replaced: [-70, '09.40'], revoked: [-66, '14.05'] },
  );
}

async function mentorsOf(db: Db, { staff }: DemoAccounts): Promise<Map<string, Viewer>> {
  const ids = [staff.mentor1, staff.mentor2, staff.mentor3];
  return new Map(await Promise.all(ids.map(async (id) => [id, await viewerOf(db, id)] as const)));
}

async function participantsOf(
  db: Db,
  batchId: string,
  accounts: DemoAccounts,
  before: number,
): Promise<Participant[]> {
  const rows = await db
    .selectFrom('enrolment')
    .select(['id', 'accountId'])
    .where('batchId', '=', batchId)
    .execute();
  const enrolmentOf = new Map(rows.map(({ id, accountId }) => [accountId, id]));
  const ids = accounts.participants.slice(before, before + rows.length);
  return Promise.all(
    ids.map(async (accountId, place) => ({
      number: before + place + 1,
      viewer: await viewerOf(db, accountId),
      enrolmentId: enrolmentOf.get(accountId) ?? '',
    })),
  );
}

async function signIn(db: Db, accountId: string, now: Date): Promise<void> {
  await recordSignIn(db, accountId, now);
}

const lastDayOf = ({ versions, draft }: Work): number =>
  Math.max(...versions.map(({ sent }) => sent[0]), ...(draft ? [draft.saved[0]] : []));

/** Everybody but one has signed in; the last visit lies later for those who do more. */
function planLastVisit(
  db: Db,
  history: History,
  { number, viewer, enrolmentId }: Participant,
  day: number,
): void {
  if (number === NEVER_SIGNED_IN) return;
  history.add([day, `22.${10 + (number % 45)}`], async (now) => {
    await signIn(db, viewer.accountId, now);
    await touchEnrolment(db, { enrolmentId, lastActiveAt: null }, now);
  });
}

interface Extension {
  /** Place in the course's tasks. */
  task: number;
  granted: number;
  until: number;
  reason: string;
}

/** More time for one person and one task. */
function planExtension(
  history: History,
  { db, today, assignmentIds }: WritingRoom,
  organizer: Viewer,
  batchId: string,
  person: Participant | undefined,
  { task, granted, until, reason }: Extension,
): void {
  const componentId = assignmentIds[task];
  if (!person || !componentId) throw new Error('nobody to extend a deadline for');
  const { enrolmentId } = person;
  history.add([granted, '13.05'], async (now) => {
    const extension = { batchId, componentId, enrolmentId, dueOn: addDays(today, until), reason };
    const extended = await extendDeadline(db, organizer, extension, now);
    if (!extended.ok) throw new Error(`extension: ${extended.reason}`);
  });
}
