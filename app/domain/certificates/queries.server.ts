import type { Db } from '#db/schema.ts';
import { organizedBalaiIds, type Viewer } from '../accounts/viewer.ts';
import { courseOutline } from '../courses/outline.server.ts';
import { certificateFacts } from './facts.ts';
import { findOffice } from './office.server.ts';
import { listStandings, type Standing } from './standing.server.ts';

/** Certificates of a batch on one page of the list. */
export const CERTIFICATES_PER_PAGE = 50;

/** The participants without a certificate and what each still lacks; undefined for a batch of another balai. */
export async function findIssuance(db: Db, viewer: Viewer, batchId: string) {
  const office = await findOffice(db, viewer, batchId);
  if (!office) return undefined;
  const standings = await listStandings(db, office);
  const certificates = await db
    .selectFrom('certificate')
    .select(['enrolmentId', 'activeKey'])
    .where('batchId', '=', batchId)
    .execute();
  const holding = new Set(certificates.flatMap((c) => (c.activeKey ? [c.enrolmentId] : [])));
  const without = standings.filter(({ enrolmentId }) => !holding.has(enrolmentId));
  return {
    batchId,
    batchName: office.batchName,
    pemdaName: office.pemdaName,
    zone: office.zone,
    passScore: office.passScore,
    hasSignatory: office.signatories.length > 0,
    modules: office.modules,
    /** Certificates of any state, ended ones too. */
    issued: certificates.length,
    eligible: without.filter(({ eligibility }) => eligibility.ok),
    notYet: without.filter(({ eligibility }) => !eligibility.ok),
  };
}

/** A batch's certificates, newest number first. */
export async function listBatchCertificates(db: Db, viewer: Viewer, batchId: string, page: number) {
  const balaiIds = organizedBalaiIds(viewer);
  if (balaiIds.length === 0) return { rows: [], total: 0 };
  const own = db
    .selectFrom('certificate')
    .innerJoin('account', 'account.id', 'certificate.accountId')
    .where('certificate.batchId', '=', batchId)
    .where('certificate.balaiId', 'in', balaiIds);
  const rows = await own
    .select([
      'certificate.id',
      'certificate.code',
      'certificate.number',
      'certificate.state',
      'certificate.issuedAt',
      'certificate.publishedAt',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
    ])
    .orderBy('certificate.year', 'desc')
    .orderBy('certificate.seq', 'desc')
    .limit(CERTIFICATES_PER_PAGE)
    .offset((page - 1) * CERTIFICATES_PER_PAGE)
    .execute();
  const { total } = await own.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { rows, total: Number(total) };
}

/** One certificate for the organizer who may end it. */
export async function findBatchCertificate(db: Db, viewer: Viewer, batchId: string, certificateId: string) {
  const balaiIds = organizedBalaiIds(viewer);
  if (balaiIds.length === 0) return undefined;
  const row = await db
    .selectFrom('certificate')
    .innerJoin('balai', 'balai.id', 'certificate.balaiId')
    .innerJoin('batch', 'batch.id', 'certificate.batchId')
    .innerJoin('pemda', 'pemda.id', 'batch.pemdaId')
    .leftJoin('certificate as old', 'old.id', 'certificate.replacesId')
    .leftJoin('certificate as successor', 'successor.replacesId', 'certificate.id')
    .leftJoin('revocation', 'revocation.certificateId', 'certificate.id')
    .select([
      'certificate.id',
      'certificate.code',
      'certificate.number',
      'certificate.state',
      'certificate.facts',
      'certificate.issuedAt',
      'certificate.publishedAt',
      'balai.zone',
      'batch.name as batchName',
      'pemda.name as pemdaName',
      'old.id as oldId',
      'old.number as oldNumber',
      'successor.id as successorId',
      'successor.number as successorNumber',
      'revocation.reason',
      'revocation.at as endedAt',
    ])
    .where('certificate.id', '=', certificateId)
    .where('certificate.batchId', '=', batchId)
    .where('certificate.balaiId', 'in', balaiIds)
    .executeTakeFirst();
  return row && { ...row, facts: certificateFacts.parse(JSON.parse(row.facts)) };
}

/** The viewer's own certificates, newest first; those not yet published too, so that they see it is coming. */
export function listOwnCertificates(db: Db, viewer: Viewer) {
  return db
    .selectFrom('certificate')
    .innerJoin('batch', 'batch.id', 'certificate.batchId')
    .innerJoin('balai', 'balai.id', 'certificate.balaiId')
    .innerJoin('courseVersion', 'courseVersion.id', 'batch.courseVersionId')
    .leftJoin('revocation', 'revocation.certificateId', 'certificate.id')
    .select([
      'certificate.enrolmentId',
      'certificate.code',
      'certificate.number',
      'certificate.state',
      'certificate.activeKey',
      'certificate.publishedAt',
      'balai.zone',
      'batch.name as batchName',
      'courseVersion.title as courseTitle',
      'revocation.reason',
      'revocation.at as endedAt',
    ])
    .where('certificate.accountId', '=', viewer.accountId)
    .orderBy('certificate.issuedAt', 'desc')
    .orderBy('certificate.seq', 'desc')
    .limit(20)
    .execute();
}

export interface OwnStanding {
  enrolmentId: string;
  batchId: string;
  batchName: string;
  courseTitle: string;
  jp: number;
  modules: { id: string; ord: number; title: string; jp: number }[];
  standing: Standing;
}

/** How far the viewer is on the way to a certificate in each batch they are in, newest first. */
export async function listOwnStandings(db: Db, viewer: Viewer): Promise<OwnStanding[]> {
  const batches = await db
    .selectFrom('enrolment')
    .innerJoin('batch', 'batch.id', 'enrolment.batchId')
    .select([
      'enrolment.id as enrolmentId',
      'batch.id',
      'batch.name',
      'batch.courseVersionId',
      'batch.passScore',
      'batch.attendancePercent',
    ])
    .where('enrolment.accountId', '=', viewer.accountId)
    .where('enrolment.state', '=', 'active')
    .orderBy('enrolment.enrolledAt', 'desc')
    .limit(5)
    .execute();
  const own = await Promise.all(
    batches.map(async (batch) => {
      const outline = await courseOutline(db, batch.courseVersionId);
      const [standing] = await listStandings(db, { ...batch, modules: outline.modules }, [batch.enrolmentId]);
      if (!standing) return [];
      const { enrolmentId, id: batchId, name: batchName } = batch;
      const { title: courseTitle, jp, modules } = outline;
      return [{ enrolmentId, batchId, batchName, courseTitle, jp, modules, standing }];
    }),
  );
  return own.flat();
}

/**
 * The stored file of a certificate, for its owner while it is in force and for the organizer of its balai always.
 * Everybody else, however they came by the code, finds nothing.
 */
export async function findCertificateFile(db: Db, viewer: Viewer, code: string) {
  const row = await db
    .selectFrom('certificate')
    .select(['sha256', 'number', 'state', 'balaiId', 'accountId', 'facts'])
    .where('code', '=', code)
    .where('publishedAt', 'is not', null)
    .executeTakeFirst();
  if (!row?.sha256) return undefined;
  const isOwner = row.accountId === viewer.accountId && row.state === 'terbit';
  if (!isOwner && !organizedBalaiIds(viewer).includes(row.balaiId)) return undefined;
  const { holder } = certificateFacts.parse(JSON.parse(row.facts));
  return { sha256: row.sha256, number: row.number, holderName: holder.name };
}
