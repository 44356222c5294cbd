import { newId } from '#db/id.ts';
import { write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import { enqueueMail } from '../notifications/outbox.server.ts';
import { type CertificateFacts, certificateFacts } from './facts.ts';
import { lockNumbers } from './number-certificate.server.ts';

/** The frozen facts of a certificate whose file is still to be made; undefined once it stands. */
export async function findFactsToDraw(db: Db, certificateId: string): Promise<CertificateFacts | undefined> {
  const row = await db
    .selectFrom('certificate')
    .select('facts')
    .where('id', '=', certificateId)
    .where('state', '=', 'menunggu')
    .executeTakeFirst();
  return row && certificateFacts.parse(JSON.parse(row.facts));
}

/**
 * Second transaction of issuing: the file is stored, so the certificate becomes `terbit` and public, the one it
 * replaces `diganti`, and its owner gets a mail. A repeated job changes nothing.
 */
export async function publishCertificate(
  db: Db,
  certificateId: string,
  file: { sha256: string; bytes: number },
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'not_waiting' }> {
  return write(db, async (tx) => {
    const certificate = await findWaiting(tx, certificateId);
    if (!certificate) return { ok: false, reason: 'not_waiting' };
    await lockNumbers(tx, certificate.balaiId);
    // Read again: another process may have had the lock.
    if (!(await findWaiting(tx, certificateId))) return { ok: false, reason: 'not_waiting' };
    const at = now.toISOString();
    const fileId = newId();
    await tx
      .insertInto('file')
      .values({
        id: fileId,
        sha256: file.sha256,
        mime: 'application/pdf',
        bytes: file.bytes,
        width: null,
        height: null,
        originalName: `${certificate.code}.pdf`,
        ownerId: certificate.accountId,
        createdAt: at,
      })
      .execute();
    if (certificate.replacesId)
      await tx
        .updateTable('certificate')
        .set({ state: 'diganti', activeKey: null })
        .where('id', '=', certificate.replacesId)
        .execute();
    await tx
      .updateTable('certificate')
      .set({
        state: 'terbit',
        activeKey: certificate.enrolmentId,
        fileId,
        sha256: file.sha256,
        publishedAt: at,
      })
      .where('id', '=', certificateId)
      .execute();
    if (certificate.email)
      await enqueueMail(
        tx,
        {
          accountId: certificate.accountId,
          to: certificate.email,
          message: {
            kind: 'certificate',
            name: displayName(certificate),
            training: certificateFacts.parse(JSON.parse(certificate.facts)).training.title,
            number: certificate.number,
            path: '/sertifikat',
          },
          dedupeKey: `certificate:${certificateId}`,
        },
        now,
      );
    return { ok: true };
  });
}

function findWaiting(tx: Tx, certificateId: string) {
  return tx
    .selectFrom('certificate')
    .innerJoin('account', 'account.id', 'certificate.accountId')
    .select([
      'certificate.balaiId',
      'certificate.enrolmentId',
      'certificate.accountId',
      'certificate.code',
      'certificate.number',
      'certificate.facts',
      'certificate.replacesId',
      'account.email',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
    ])
    .where('certificate.id', '=', certificateId)
    .where('certificate.state', '=', 'menunggu')
    .executeTakeFirst();
}
