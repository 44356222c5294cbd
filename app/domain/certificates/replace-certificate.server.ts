import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import type { IssueObstacle } from './issue-certificates.server.ts';
import { lockNumbers, numberCertificate, type Printing } from './number-certificate.server.ts';
import { checkNumberPattern } from './number-pattern.ts';
import { findOffice } from './office.server.ts';
import { readHolders } from './records.server.ts';
import { findToEnd, recordEnding } from './revoke-certificate.server.ts';
import { listStandings } from './standing.server.ts';

export type ReplaceResult =
  | { ok: true; certificateId: string }
  | { ok: false; reason: 'not_found' | 'not_valid' | 'being_replaced' | 'no_signatory' | 'number_pattern' }
  | { ok: false; reason: 'not_eligible'; reasons: IssueObstacle[] };

/**
 * Issues a new version with a number of its own from what the records say now. The old one stays in force until the
 * new file stands, so that its owner is never without a certificate.
 */
export async function replaceCertificate(
  db: Db,
  viewer: Viewer,
  certificateId: string,
  reason: string,
  printing: Printing,
  now: Date,
): Promise<ReplaceResult> {
  const batch = await db
    .selectFrom('certificate')
    .select('batchId')
    .where('id', '=', certificateId)
    .executeTakeFirst();
  const office = batch && (await findOffice(db, viewer, batch.batchId));
  if (!office) return { ok: false, reason: 'not_found' };
  if (office.signatories.length === 0) return { ok: false, reason: 'no_signatory' };
  if (!checkNumberPattern(office.numberPattern).ok) return { ok: false, reason: 'number_pattern' };

  return write(db, async (tx): Promise<ReplaceResult> => {
    await lockNumbers(tx, office.balaiId);
    const old = await findToEnd(tx, viewer, certificateId);
    if (!old) return { ok: false, reason: 'not_found' };
    if (old.state !== 'terbit') return { ok: false, reason: 'not_valid' };
    if (old.successorId) return { ok: false, reason: 'being_replaced' };
    const [standing] = await listStandings(tx, office, [old.enrolmentId]);
    const holder = (await readHolders(tx, [old.enrolmentId])).get(old.enrolmentId);
    if (!standing || !holder) return { ok: false, reason: 'not_eligible', reasons: [] };
    if (!standing.eligibility.ok)
      return { ok: false, reason: 'not_eligible', reasons: standing.eligibility.reasons };
    const issued = await numberCertificate(
      tx,
      {
        office,
        holder: { ...holder, finalGrade: standing.eligibility.finalGrade },
        // The enrolment's own key goes over when the new one is published.
        activeKey: `replaces:${old.id}`,
        replaces: old,
        issuer: viewer,
        printing,
      },
      now,
    );
    if (!issued.ok) return { ok: false, reason: 'not_eligible', reasons: issued.reasons };
    await recordEnding(tx, viewer, old, 'replaced', reason, now);
    return { ok: true, certificateId: issued.certificateId };
  });
}
