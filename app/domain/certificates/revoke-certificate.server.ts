import { newId } from '#db/id.ts';
import { write } from '#db/portable.ts';
import type { CertificateTable } from '#db/schema/certificates.ts';
import type { Db, Tx } from '#db/schema.ts';
import { organizedBalaiIds, type Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import { lockNumbers } from './number-certificate.server.ts';

export type RevokeResult = { ok: true } | { ok: false; reason: 'not_found' | 'not_valid' | 'being_replaced' };

/** Takes a certificate out of force. Its number stays used, and its page says so with the reason. */
export async function revokeCertificate(
  db: Db,
  viewer: Viewer,
  certificateId: string,
  reason: string,
  now: Date,
): Promise<RevokeResult> {
  return write(db, async (tx): Promise<RevokeResult> => {
    const certificate = await findToEnd(tx, viewer, certificateId);
    if (!certificate) return { ok: false, reason: 'not_found' };
    if (certificate.state !== 'terbit') return { ok: false, reason: 'not_valid' };
    if (certificate.successorId) return { ok: false, reason: 'being_replaced' };
    await tx
      .updateTable('certificate')
      .set({ state: 'dicabut', activeKey: null })
      .where('id', '=', certificateId)
      .execute();
    await recordEnding(tx, viewer, certificate, 'revoked', reason, now);
    return { ok: true };
  });
}

/** The certificate to be revoked or replaced, re-read under the lock of its balai. */
export async function findToEnd(tx: Tx, viewer: Viewer, certificateId: string) {
  const balaiIds = organizedBalaiIds(viewer);
  if (balaiIds.length === 0) return undefined;
  const read = () =>
    tx
      .selectFrom('certificate')
      .leftJoin('certificate as successor', 'successor.replacesId', 'certificate.id')
      .select([
        'certificate.id',
        'certificate.balaiId',
        'certificate.batchId',
        'certificate.enrolmentId',
        'certificate.number',
        'certificate.state',
        'successor.id as successorId',
      ])
      .where('certificate.id', '=', certificateId)
      .where('certificate.balaiId', 'in', balaiIds)
      .executeTakeFirst();
  const found = await read();
  if (!found) return undefined;
  await lockNumbers(tx, found.balaiId);
  return read();
}

/** The line that says who ended a certificate, when and why. */
export async function recordEnding(
  tx: Tx,
  viewer: Viewer,
  certificate: Pick<CertificateTable, 'id' | 'balaiId' | 'number'>,
  kind: 'revoked' | 'replaced',
  reason: string,
  now: Date,
): Promise<void> {
  await tx
    .insertInto('revocation')
    .values({
      id: newId(),
      certificateId: certificate.id,
      kind,
      reason,
      at: now.toISOString(),
      by: viewer.accountId,
    })
    .execute();
  await recordAudit(
    tx,
    {
      actorId: viewer.accountId,
      verb: `certificate.${kind}`,
      subjectKind: 'certificate',
      subjectId: certificate.id,
      balaiId: certificate.balaiId,
      detail: { number: certificate.number },
    },
    now,
  );
}
