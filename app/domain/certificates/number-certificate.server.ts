import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { newId } from '#db/id.ts';
import { lock } from '#db/portable.ts';
import type { Tx } from '#db/schema.ts';
import { recordAudit } from '../audit/record.server.ts';
import { localDate } from '../batches/calendar.ts';
import { enqueueJob } from '../notifications/jobs.server.ts';
import { newCode } from './code.ts';
import { composeFacts, type HolderRecords } from './compose-facts.ts';
import { formatNumber } from './number-pattern.ts';
import { type Issuer, issuerId, type Office } from './office.server.ts';

/** What printing needs to know of the installation. */
export interface Printing {
  /** The public origin. */
  origin: string;
  /** Whether the file will carry an electronic signature. */
  isSigned: boolean;
}

interface CertificateToNumber {
  office: Office;
  holder: HolderRecords & { enrolmentId: string; accountId: string };
  activeKey: string;
  replaces: { id: string; number: string } | null;
  issuer: Issuer;
  printing: Printing;
}

/** Numbers of one balai are given one after the other; taken first in every transaction that gives one. */
export const lockNumbers = (tx: Tx, balaiId: string) => lock(tx, `certificate-numbers:${balaiId}`);

/**
 * Gives the next number, freezes the facts and asks for the file, all in the caller's transaction: when that does not
 * commit the number was never given, so none is ever missing.
 */
export async function numberCertificate(
  tx: Tx,
  { office, holder, activeKey, replaces, issuer, printing }: CertificateToNumber,
  now: Date,
): Promise<
  { ok: true; certificateId: string } | { ok: false; reasons: { kind: 'unprintable'; fact: string }[] }
> {
  const issuedOn = office.certificateOn ?? localDate(now, office.zone);
  const year = Number(issuedOn.slice(0, 4));
  const code = newCode(randomBytes);
  const withNumber = (seq: number) => {
    const number = formatNumber(office.numberPattern, { seq, batch: office.label, issuedOn });
    const numbered = {
      number,
      code,
      issuedOn,
      issuedAt: now,
      replaces: replaces?.number ?? null,
      ...printing,
    };
    return { number, composed: composeFacts(office, holder, numbered) };
  };
  // Whether the facts can be printed is settled before a number is taken.
  const trial = withNumber(1).composed;
  if (!trial.ok) return { ok: false, reasons: [{ kind: 'unprintable', fact: trial.fact }] };

  const seq = await nextSeq(tx, office.balaiId, year);
  const { number, composed } = withNumber(seq);
  if (!composed.ok) throw new Error(`The number ${number} cannot be printed.`);
  const id = newId();
  await tx
    .insertInto('certificate')
    .values({
      id,
      balaiId: office.balaiId,
      batchId: office.id,
      enrolmentId: holder.enrolmentId,
      accountId: holder.accountId,
      code,
      number,
      year,
      seq,
      state: 'menunggu',
      activeKey,
      facts: JSON.stringify(composed.facts),
      fileId: null,
      sha256: null,
      replacesId: replaces?.id ?? null,
      issuedAt: now.toISOString(),
      issuedBy: issuerId(issuer),
      publishedAt: null,
    })
    .execute();
  await enqueueJob(
    tx,
    { kind: 'render_certificate', payload: { certificateId: id }, dedupeKey: `certificate:${id}` },
    now,
  );
  await recordAudit(
    tx,
    {
      actorId: issuer === 'command_line' ? null : issuer.accountId,
      verb: 'certificate.issued',
      subjectKind: 'certificate',
      subjectId: id,
      balaiId: office.balaiId,
      detail: { number },
    },
    now,
  );
  return { ok: true, certificateId: id };
}

async function nextSeq(tx: Tx, balaiId: string, year: number): Promise<number> {
  const { last } = await tx
    .insertInto('certificateCounter')
    .values({ balaiId, year, last: 1 })
    .onConflict((c) =>
      c.columns(['balaiId', 'year']).doUpdateSet({ last: sql<number>`certificate_counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}
