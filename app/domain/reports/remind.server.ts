import { sql } from 'kysely';
import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import { localDate } from '../batches/calendar.ts';
import { enqueueMail } from '../notifications/outbox.server.ts';
import { inChunks } from '../roster/knowledge.server.ts';
import { findOrganizerAccess } from './access.server.ts';
import { listReportedModules } from './completion.server.ts';
import { dueMaskOf, remindableModules } from './late-work.ts';
import { listPeopleWork } from './people-work.server.ts';

export type RemindResult =
  | { ok: true; mailed: number; remindedToday: number; withoutEmail: number; waitingForMentor: number }
  | { ok: false; reason: 'not_found' };

const PEOPLE_PER_TRANSACTION = 200;

/**
 * Mails everybody who is past a due date with something to do, of one OPD or of all: at most one reminder per person
 * and day, however often the button is pressed.
 */
export async function remindLate(
  db: Db,
  viewer: Viewer,
  batchId: string,
  { opdId }: { opdId?: string | undefined },
  now: Date,
): Promise<RemindResult> {
  const access = await findOrganizerAccess(db, viewer, batchId);
  if (!access) return { ok: false, reason: 'not_found' };
  const { batch } = access;
  const modules = await listReportedModules(db, batchId);
  const late = await listLatePeople(db, batchId, opdId, dueMaskOf(modules, now, batch.zone));
  const work = await listPeopleWork(db, batchId, late);
  const told = late.map((person) => {
    const facts = work.get(person.enrolmentId) ?? { ...person, work: new Map() };
    return { person, modules: remindableModules(facts, modules, now, batch.zone) };
  });
  const toRemind = told.filter(({ modules }) => modules.length > 0);
  const reachable = toRemind.filter(({ person }) => person.email !== null);
  const today = localDate(now, batch.zone);
  let mailed = 0;
  for (let from = 0; from < reachable.length; from += PEOPLE_PER_TRANSACTION) {
    const chunk = reachable.slice(from, from + PEOPLE_PER_TRANSACTION).map(({ person, modules }) => ({
      key: `reminder:${person.accountId}:${today}`,
      accountId: person.accountId,
      to: person.email ?? '',
      message: {
        kind: 'reminder' as const,
        name: displayName(person),
        batch: batch.name,
        items: modules.map(({ title }) => title),
        path: `/kelas/${batchId}`,
        senderName: displayName(viewer),
      },
    }));
    mailed += await write(db, (tx) => enqueueNew(tx, chunk, now));
  }
  if (mailed > 0)
    await recordAudit(
      db,
      {
        actorId: viewer.accountId,
        verb: 'participants.reminded',
        subjectKind: 'batch',
        subjectId: batchId,
        balaiId: batch.balaiId,
        detail: { mailed, opdId: opdId ?? null },
      },
      now,
    );
  return {
    ok: true,
    mailed,
    remindedToday: reachable.length - mailed,
    withoutEmail: toRemind.length - reachable.length,
    waitingForMentor: told.length - toRemind.length,
  };
}

interface Reminder {
  key: string;
  accountId: string;
  to: string;
  message: Parameters<typeof enqueueMail>[1]['message'];
}

async function enqueueNew(tx: Tx, reminders: readonly Reminder[], now: Date): Promise<number> {
  await lock(tx, 'reminders');
  const known = await inChunks(
    reminders.map(({ key }) => key),
    (keys) => tx.selectFrom('mail').select('dedupeKey').where('dedupeKey', 'in', keys).execute(),
  );
  const sent = new Set(known.map(({ dedupeKey }) => dedupeKey));
  const fresh = reminders.filter(({ key }) => !sent.has(key));
  for (const { key, accountId, to, message } of fresh)
    await enqueueMail(tx, { accountId, to, message, dedupeKey: key }, now);
  return fresh.length;
}

async function listLatePeople(db: Db, batchId: string, opdId: string | undefined, dueMask: number) {
  if (dueMask === 0) return [];
  return db
    .selectFrom('enrolment')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .select([
      'enrolment.id as enrolmentId',
      'enrolment.completedMask',
      'enrolment.lastActiveAt',
      'account.id as accountId',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'account.email',
    ])
    .where('enrolment.batchId', '=', batchId)
    .where('enrolment.state', '=', 'active')
    .where('account.isActive', '=', 1)
    .where(sql<boolean>`(enrolment.completed_mask & ${sql.lit(dueMask)}) <> ${sql.lit(dueMask)}`)
    .$if(opdId !== undefined, (q) => q.where('enrolment.opdId', '=', opdId ?? ''))
    .execute();
}
