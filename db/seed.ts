import { hashPassword } from '#app/domain/accounts/password-hash.server.ts';
import { localDate } from '#app/domain/batches/calendar.ts';
import type { Db } from './schema.ts';
import { seedAccounts } from './seeds/accounts.ts';
import { ENDED_SCHEDULE, RUNNING_SCHEDULE, seedBatch, seedEnrolments, seedMentors } from './seeds/batches.ts';
import { seedInstitutions } from './seeds/institutions.ts';
import { RUNNING_BATCH } from './seeds/people.ts';
import { viewerOf } from './seeds/viewer.ts';

export interface DemoOptions {
  /** The moment of the first start: every date of the demo world is relative to it. */
  now: Date;
  /** Of every demo account. */
  password: string;
  courseVersionId: string;
}

const DAY = 86_400_000;

/** Fills an empty database with the demo world, through the same verbs as people use. */
export async function seedDemo(db: Db, { now, password, courseVersionId }: DemoOptions): Promise<void> {
  await setDemo(db, 'under_way');
  const founded = new Date(now.getTime() - 150 * DAY);
  const institutions = await seedInstitutions(db, founded);
  const accounts = await seedAccounts(db, institutions, await hashPassword(password), founded);
  const organizer = await viewerOf(db, accounts.staff.panitia);
  const today = localDate(now, 'Asia/Jakarta');

  const ended = await seedBatch(
    db,
    organizer,
    institutions,
    courseVersionId,
    {
      name: 'Angkatan II',
      label: 'II',
      place: 'Aula Bappeda Kabupaten Sei Rantau',
      today,
      schedule: ENDED_SCHEDULE,
      certificateAfter: 4,
    },
    new Date(now.getTime() - 118 * DAY),
  );
  const running = await seedBatch(
    db,
    organizer,
    institutions,
    courseVersionId,
    {
      name: 'Angkatan III',
      label: 'III',
      place: 'Aula Bappeda Kabupaten Sei Rantau',
      today,
      schedule: RUNNING_SCHEDULE,
      certificateAfter: 3,
    },
    new Date(now.getTime() - 27 * DAY),
  );
  const inRunning = accounts.participants.slice(0, RUNNING_BATCH.length);
  const inEnded = accounts.participants.slice(RUNNING_BATCH.length);
  await seedMentors(db, organizer, ended, accounts, new Date(now.getTime() - 115 * DAY));
  await seedEnrolments(db, organizer, ended, inEnded, new Date(now.getTime() - 114 * DAY));
  await seedMentors(db, organizer, running, accounts, new Date(now.getTime() - 25 * DAY));
  await seedEnrolments(db, organizer, running, inRunning, new Date(now.getTime() - 24 * DAY));
  await setDemo(db, '1');
}

/** Whether the demo world stands: a database remembers that it is one. */
export async function findDemoState(db: Db): Promise<'none' | 'under_way' | 'whole'> {
  const setting = await db.selectFrom('setting').select('value').where('key', '=', 'demo').executeTakeFirst();
  if (!setting) return 'none';
  return setting.value === '1' ? 'whole' : 'under_way';
}

async function setDemo(db: Db, value: '1' | 'under_way'): Promise<void> {
  await db
    .insertInto('setting')
    .values({ key: 'demo', value })
    .onConflict((c) => c.column('key').doUpdateSet({ value }))
    .execute();
}
