import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import type { EligibilityObstacle } from './eligibility.ts';
import { lockNumbers, numberCertificate, type Printing } from './number-certificate.server.ts';
import { checkNumberPattern } from './number-pattern.ts';
import { findOffice, type Issuer, type Office } from './office.server.ts';
import { readHolders } from './records.server.ts';
import { listStandings } from './standing.server.ts';

export type IssueObstacle = EligibilityObstacle | { kind: 'unprintable'; fact: string };

export type IssueResult =
  | {
      ok: true;
      certificateIds: string[];
      /** Who has one already; asked for again by a second click, and left as they are. */
      alreadyIssued: number;
      refused: { enrolmentId: string; name: string; reasons: IssueObstacle[] }[];
    }
  | { ok: false; reason: 'not_found' | 'no_signatory' | 'number_pattern' };

/** One transaction holds no more than this, so that nobody else waits long. */
const AT_ONCE = 25;

/**
 * Gives numbers to chosen participants of a batch, or to all who are eligible, and freezes what their certificates
 * say. Nothing is public until a job has drawn the file and `publishCertificate` has stored it.
 */
export async function issueCertificates(
  db: Db,
  issuer: Issuer,
  batchId: string,
  whom: readonly string[] | 'all_eligible',
  printing: Printing,
  now: Date,
): Promise<IssueResult> {
  const office = await findOffice(db, issuer, batchId);
  if (!office) return { ok: false, reason: 'not_found' };
  if (office.signatories.length === 0) return { ok: false, reason: 'no_signatory' };
  if (!checkNumberPattern(office.numberPattern).ok) return { ok: false, reason: 'number_pattern' };
  const enrolmentIds =
    whom === 'all_eligible'
      ? (await listStandings(db, office)).flatMap((s) => (s.eligibility.ok ? [s.enrolmentId] : []))
      : [...new Set(whom)];

  const result: IssueResult & { ok: true } = { ok: true, certificateIds: [], alreadyIssued: 0, refused: [] };
  for (let start = 0; start < enrolmentIds.length; start += AT_ONCE) {
    const some = await issueSome(
      db,
      office,
      issuer,
      enrolmentIds.slice(start, start + AT_ONCE),
      printing,
      now,
    );
    result.certificateIds.push(...some.certificateIds);
    result.alreadyIssued += some.alreadyIssued;
    result.refused.push(...some.refused);
  }
  return result;
}

function issueSome(
  db: Db,
  office: Office,
  issuer: Issuer,
  enrolmentIds: readonly string[],
  printing: Printing,
  now: Date,
): Promise<Omit<IssueResult & { ok: true }, 'ok'>> {
  return write(db, async (tx) => {
    await lockNumbers(tx, office.balaiId);
    const held = await tx
      .selectFrom('certificate')
      .select('activeKey')
      .where('activeKey', 'in', enrolmentIds)
      .execute();
    const holding = new Set(held.map(({ activeKey }) => activeKey));
    const standings = await listStandings(tx, office, enrolmentIds);
    const holders = await readHolders(
      tx,
      standings.map(({ enrolmentId }) => enrolmentId),
    );

    const certificateIds: string[] = [];
    const refused: (IssueResult & { ok: true })['refused'] = [];
    for (const { enrolmentId, person, eligibility } of standings) {
      const holder = holders.get(enrolmentId);
      if (!holder || holding.has(enrolmentId)) continue;
      const issued = eligibility.ok
        ? await numberCertificate(
            tx,
            {
              office,
              holder: { ...holder, finalGrade: eligibility.finalGrade },
              activeKey: enrolmentId,
              replaces: null,
              issuer,
              printing,
            },
            now,
          )
        : { ok: false as const, reasons: eligibility.reasons };
      if (issued.ok) certificateIds.push(issued.certificateId);
      else refused.push({ enrolmentId, name: displayName(person), reasons: issued.reasons });
    }
    return { certificateIds, alreadyIssued: holding.size, refused };
  });
}
