import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { addDays } from '#app/domain/batches/calendar.ts';
import { createBatch } from '#app/domain/batches/create-batch.server.ts';
import { setMentor } from '#app/domain/batches/set-mentors.server.ts';
import { setSchedule } from '#app/domain/batches/set-schedule.server.ts';
import { enrolAccounts } from '#app/domain/roster/enrol-accounts.server.ts';
import { write } from '../portable.ts';
import type { Db } from '../schema.ts';
import type { DemoAccounts } from './accounts.ts';
import { History } from './history.ts';
import type { DemoInstitutions } from './institutions.ts';
import { RUNNING_BATCH } from './people.ts';
import { viewerOf } from './viewer.ts';

/** Days from the first start: when each module opens and is due. Modules 1–5 are open, 1–3 are over. */
export const RUNNING_SCHEDULE = [
  [-18, -16],
  [-17, -12],
  [-13, -5],
  [-8, 2],
  [-4, 4],
  [4, 8],
  [6, 11],
  [9, 14],
] as const;

/** The batch that ended eleven weeks ago. */
export const ENDED_SCHEDULE = [
  [-110, -108],
  [-109, -104],
  [-105, -98],
  [-100, -94],
  [-97, -90],
  [-92, -86],
  [-88, -82],
  [-85, -78],
] as const;

type Schedule = readonly (readonly [opens: number, due: number])[];

export interface DemoBatches {
  ended: string;
  running: string;
}

interface PlannedBatch {
  name: string;
  label: string;
  schedule: Schedule;
  /** Days from its end to the day the certificates bear. */
  certificateAfter: number;
  /** Day on which it was made; mentors and participants follow within days. */
  madeOn: number;
}

const ENDED: PlannedBatch = {
  name: 'Angkatan II',
  label: 'II',
  schedule: ENDED_SCHEDULE,
  certificateAfter: 4,
  madeOn: -118,
};
const RUNNING: PlannedBatch = {
  name: 'Angkatan III',
  label: 'III',
  schedule: RUNNING_SCHEDULE,
  certificateAfter: 3,
  madeOn: -27,
};

/** The batch that has ended and the one that runs, with mentors and participants. */
export async function seedBatches(
  db: Db,
  institutions: DemoInstitutions,
  accounts: DemoAccounts,
  courseVersionId: string,
  today: string,
): Promise<DemoBatches> {
  const organizer = await viewerOf(db, accounts.staff.panitia);
  const make = async (batch: PlannedBatch, accountIds: readonly string[]) => {
    const at = (daysLater: number) => new History(today).at([batch.madeOn + daysLater, '10.20']);
    const batchId = await makeBatch(db, organizer, institutions, courseVersionId, today, batch, at(0));
    await appointMentors(db, organizer, batchId, accounts, at(2));
    await enrol(db, organizer, batchId, accountIds, at(3));
    return batchId;
  };
  const [newcomer = '', ...others] = accounts.participants;
  const ended = await make(ENDED, others.slice(RUNNING_BATCH.length - 1));
  const running = await make(RUNNING, others.slice(0, RUNNING_BATCH.length - 1));
  // The first came when the others had begun.
  await enrol(db, organizer, running, [newcomer], new History(today).at([-2, '09.40']));
  return { ended, running };
}

/** A batch whose modules open and are due so many days from today. */
async function makeBatch(
  db: Db,
  organizer: Viewer,
  institutions: DemoInstitutions,
  courseVersionId: string,
  today: string,
  batch: PlannedBatch,
  now: Date,
): Promise<string> {
  const days = batch.schedule.flat();
  const endsOn = addDays(today, Math.max(...days));
  const created = await createBatch(
    db,
    organizer,
    {
      pemdaId: institutions.pemdaId,
      courseVersionId,
      name: batch.name,
      label: batch.label,
      place: 'Aula Bappeda Kabupaten Sei Rantau',
      startsOn: addDays(today, Math.min(...days)),
      endsOn,
      quotaPerOpd: 8,
      passScore: 70,
      attendancePercent: 80,
      resubmissionDays: 5,
      reviewDays: 3,
      certificateCity: 'Medan',
      certificateOn: addDays(endsOn, batch.certificateAfter),
      signatoryId: institutions.signatoryId,
    },
    now,
  );
  if (!created.ok) throw new Error(`batch ${batch.name}: ${created.reason}`);
  await scheduleModules(db, organizer, created.batchId, courseVersionId, today, batch.schedule, now);
  return created.batchId;
}

async function scheduleModules(
  db: Db,
  organizer: Viewer,
  batchId: string,
  courseVersionId: string,
  today: string,
  schedule: Schedule,
  now: Date,
): Promise<void> {
  const modules = await db
    .selectFrom('module')
    .select('id')
    .where('courseVersionId', '=', courseVersionId)
    .orderBy('ord')
    .execute();
  const scheduled = modules.flatMap(({ id }, index) => {
    const dates = schedule[index];
    return dates
      ? [{ moduleId: id, opensOn: addDays(today, dates[0]), dueOn: addDays(today, dates[1]) }]
      : [];
  });
  const set = await setSchedule(db, organizer, batchId, scheduled, now);
  if (!set.ok) throw new Error(`schedule: ${set.reason}`);
}

/** Two news mentors and the one for photos; the second news mentor takes fewer. */
async function appointMentors(
  db: Db,
  organizer: Viewer,
  batchId: string,
  { staff }: DemoAccounts,
  now: Date,
): Promise<void> {
  const mentors = [
    { accountId: staff.mentor1, capacity: 14, takesText: true, takesPhoto: false },
    { accountId: staff.mentor2, capacity: 10, takesText: false, takesPhoto: true },
    { accountId: staff.mentor3, capacity: 7, takesText: true, takesPhoto: false },
  ];
  for (const mentor of mentors) {
    const set = await setMentor(db, organizer, batchId, { ...mentor, isActive: true }, now);
    if (!set.ok) throw new Error(`mentor: ${set.reason}`);
  }
}

/** Enrols accounts in a batch, in their own OPD. */
async function enrol(
  db: Db,
  organizer: Viewer,
  batchId: string,
  accountIds: readonly string[],
  now: Date,
): Promise<void> {
  await write(db, async (tx) => {
    const people = await tx
      .selectFrom('account')
      .select(['id', 'opdId'])
      .where('id', 'in', accountIds)
      .execute();
    const enrollees = people.flatMap(({ id, opdId }) => (opdId ? [{ accountId: id, opdId }] : []));
    await enrolAccounts(tx, batchId, enrollees, organizer.accountId, now);
  });
}
