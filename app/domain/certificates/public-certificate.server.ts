import type { Db } from '#db/schema.ts';
import { maskNip } from '../accounts/nip.ts';
import { parseCode } from './code.ts';
import { type CertificateFacts, certificateFacts } from './facts.ts';

/** What anyone who knows a code may read: every printed fact, the numbers of persons masked. */
export interface PublicCertificate {
  code: string;
  state: 'terbit' | 'diganti' | 'dicabut';
  facts: Omit<CertificateFacts, 'emblem'>;
  zone: string;
  /** Why and when it went out of force. */
  ending: { reason: string; at: string } | null;
  /** The certificate in its place, once that one is public. */
  successor: { code: string; number: string; isValid: boolean } | null;
}

/** By a code as people type it. Before its file stands a certificate is not there. */
export async function findPublicCertificate(db: Db, typed: string): Promise<PublicCertificate | undefined> {
  const code = parseCode(typed);
  if (!code) return undefined;
  const row = await db
    .selectFrom('certificate')
    .innerJoin('balai', 'balai.id', 'certificate.balaiId')
    .leftJoin('revocation', 'revocation.certificateId', 'certificate.id')
    .leftJoin('certificate as successor', (join) =>
      join.onRef('successor.replacesId', '=', 'certificate.id').on('successor.publishedAt', 'is not', null),
    )
    .select([
      'certificate.code',
      'certificate.state',
      'certificate.facts',
      'balai.zone',
      'revocation.reason',
      'revocation.at as endedAt',
      'successor.code as successorCode',
      'successor.number as successorNumber',
      'successor.state as successorState',
    ])
    .where('certificate.code', '=', code)
    .where('certificate.publishedAt', 'is not', null)
    .executeTakeFirst();
  if (!row || row.state === 'menunggu') return undefined;
  const { emblem: _, ...facts } = certificateFacts.parse(JSON.parse(row.facts));
  return {
    code: row.code,
    state: row.state,
    facts: masked(facts),
    zone: row.zone,
    // While a replacement is still being drawn the reason is written already, but the old one is in force.
    ending:
      row.state !== 'terbit' && row.reason !== null && row.endedAt !== null
        ? { reason: row.reason, at: row.endedAt }
        : null,
    successor:
      row.successorCode && row.successorNumber
        ? { code: row.successorCode, number: row.successorNumber, isValid: row.successorState === 'terbit' }
        : null,
  };
}

/** The published certificate whose file has exactly these bytes. */
export async function findCodeOfFile(db: Db, sha256: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('certificate')
    .select('code')
    .where('sha256', '=', sha256)
    .where('publishedAt', 'is not', null)
    .executeTakeFirst();
  return row?.code;
}

function masked<F extends Pick<CertificateFacts, 'holder' | 'signatories'>>(facts: F): F {
  const hidden = (nip: string | null) => (nip === null ? null : maskNip(nip));
  return {
    ...facts,
    holder: { ...facts.holder, nip: hidden(facts.holder.nip) },
    signatories: facts.signatories.map((signatory) => ({ ...signatory, nip: hidden(signatory.nip) })),
  };
}
