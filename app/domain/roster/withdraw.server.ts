import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import { findOrganizedBatch } from '../batches/organized-batch.server.ts';
import { joinProgress, leaveProgress } from './opd-counters.server.ts';

export type WithdrawResult =
  | { ok: true }
  | { ok: false; reason: 'not_found' | 'certified' }
  | { ok: false; reason: 'quota'; quota: number };

/**
 * Takes a participant out of a batch: no longer counted, no longer able to open it; everything done is kept. Who has
 * a certificate of the batch stays.
 */
export function withdrawParticipant(
  db: Db,
  viewer: Viewer,
  batchId: string,
  enrolmentId: string,
  now: Date,
): Promise<WithdrawResult> {
  return write(db, async (tx): Promise<WithdrawResult> => {
    const enrolment = await ownEnrolment(tx, viewer, batchId, enrolmentId);
    if (!enrolment) return { ok: false, reason: 'not_found' };
    if (enrolment.state === 'withdrawn') return { ok: true };
    const certificate = await tx
      .selectFrom('certificate')
      .select('id')
      .where('activeKey', '=', enrolmentId)
      .executeTakeFirst();
    if (certificate) return { ok: false, reason: 'certified' };
    await leaveProgress(tx, enrolmentId);
    await tx.updateTable('enrolment').set({ state: 'withdrawn' }).where('id', '=', enrolmentId).execute();
    await audit(tx, viewer, 'participant.withdrawn', enrolmentId, enrolment.balaiId, now);
    return { ok: true };
  });
}

/** Brings a withdrawn participant back, with everything done before. */
export function reenrolParticipant(
  db: Db,
  viewer: Viewer,
  batchId: string,
  enrolmentId: string,
  now: Date,
): Promise<WithdrawResult> {
  return write(db, async (tx): Promise<WithdrawResult> => {
    await lock(tx, `roster:${batchId}`);
    const enrolment = await ownEnrolment(tx, viewer, batchId, enrolmentId);
    if (!enrolment) return { ok: false, reason: 'not_found' };
    if (enrolment.state === 'active') return { ok: true };
    const quota = enrolment.quotaPerOpd;
    if (quota !== null && (await activeOf(tx, batchId, enrolment.opdId)) >= quota)
      return { ok: false, reason: 'quota', quota };
    await tx.updateTable('enrolment').set({ state: 'active' }).where('id', '=', enrolmentId).execute();
    await joinProgress(tx, enrolmentId);
    await audit(tx, viewer, 'participant.reenrolled', enrolmentId, enrolment.balaiId, now);
    return { ok: true };
  });
}

async function ownEnrolment(tx: Tx, viewer: Viewer, batchId: string, enrolmentId: string) {
  await lock(tx, `enrolment:${enrolmentId}`);
  const batch = await findOrganizedBatch(tx, viewer, batchId);
  if (!batch) return undefined;
  const enrolment = await tx
    .selectFrom('enrolment')
    .select(['state', 'opdId'])
    .where('id', '=', enrolmentId)
    .where('batchId', '=', batchId)
    .executeTakeFirst();
  return enrolment && { ...enrolment, balaiId: batch.balaiId, quotaPerOpd: batch.quotaPerOpd };
}

async function activeOf(tx: Tx, batchId: string, opdId: string): Promise<number> {
  const { participants } = await tx
    .selectFrom('opdProgress')
    .select((e) => e.fn.sum<number>('participants').as('participants'))
    .where('batchId', '=', batchId)
    .where('opdId', '=', opdId)
    .executeTakeFirstOrThrow();
  return Number(participants ?? 0);
}

const audit = (tx: Tx, viewer: Viewer, verb: string, enrolmentId: string, balaiId: string, now: Date) =>
  recordAudit(
    tx,
    { actorId: viewer.accountId, verb, subjectKind: 'enrolment', subjectId: enrolmentId, balaiId },
    now,
  );
