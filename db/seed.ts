import { hashPassword } from '#app/domain/accounts/password-hash.server.ts';
import { localDate } from '#app/domain/batches/calendar.ts';
import type { Printing } from '#app/domain/certificates/number-certificate.server.ts';
import type { FileStore } from '#app/storage/files.server.ts';
import { inHaste } from './portable.ts';
import type { Db } from './schema.ts';
import { seedAccounts } from './seeds/accounts.ts';
import { seedBatches } from './seeds/batches.ts';
import { History } from './seeds/history.ts';
import { seedInstitutions } from './seeds/institutions.ts';
import { planLives } from './seeds/lives.ts';
import { settleOutbox } from './seeds/outbox.ts';
import { seedPhrases } from './seeds/phrases.ts';

export interface DemoOptions {
  /** The moment of the first start: every date of the demo world is relative to it. */
  now: Date;
  /** Of every demo account. */
  password: string;
  courseVersionId: string;
  files: FileStore;
  printing: Printing;
  onProgress?: (percent: number) => void;
}

const DAY = 86_400_000;

/** Fills an empty database with the demo world, through the same verbs as people use. */
export async function seedDemo(db: Db, options: DemoOptions): Promise<void> {
  await setDemo(db, `under_way:${process.pid}`);
  await inHaste(db, () => makeWorld(db, options));
  await setDemo(db, '1');
}

async function makeWorld(db: Db, options: DemoOptions): Promise<void> {
  const { now } = options;
  const founded = new Date(now.getTime() - 150 * DAY);
  const today = localDate(now, 'Asia/Jakarta');
  const institutions = await seedInstitutions(db, founded);
  const accounts = await seedAccounts(db, institutions, await hashPassword(options.password), founded);
  const batches = await seedBatches(db, institutions, accounts, options.courseVersionId, today);
  await seedPhrases(db, accounts, institutions.balaiId, founded);
  const history = new History(today);
  await planLives(db, history, { ...options, today, accounts, batches });
  await history.play(options.onProgress ?? (() => {}));
  await settleOutbox(db, now);
}

export type DemoState = { kind: 'none' } | { kind: 'whole' } | { kind: 'under_way'; pid: number };

/** Whether the demo world stands: a database remembers that it is one. */
export async function findDemoState(db: Db): Promise<DemoState> {
  const setting = await db.selectFrom('setting').select('value').where('key', '=', 'demo').executeTakeFirst();
  if (!setting) return { kind: 'none' };
  return setting.value === '1'
    ? { kind: 'whole' }
    : { kind: 'under_way', pid: Number(setting.value.split(':')[1]) };
}

async function setDemo(db: Db, value: string): Promise<void> {
  await db
    .insertInto('setting')
    .values({ key: 'demo', value })
    .onConflict((c) => c.column('key').doUpdateSet({ value }))
    .execute();
}
