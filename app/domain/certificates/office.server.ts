import type { Db } from '#db/schema.ts';
import { organizedBalaiIds, type Viewer } from '../accounts/viewer.ts';
import { courseOutline } from '../courses/outline.server.ts';
import type { OfficeRecords } from './compose-facts.ts';
import type { BatchToCertify } from './standing.server.ts';

/** Who issues: an organizer of the batch's balai, or the installation's own command line. */
export type Issuer = Viewer | 'command_line';

export const issuerId = (issuer: Issuer): string => (issuer === 'command_line' ? issuer : issuer.accountId);

/** A batch with all that its certificates have in common. */
export interface Office extends BatchToCertify, OfficeRecords {
  balaiId: string;
  batchName: string;
  /** Of the balai: the date of issue is the office's. */
  zone: string;
  label: string;
  numberPattern: string;
  certificateOn: string | null;
  courseVersionId: string;
}

/** The batch and its office; undefined for a batch of another balai. */
export async function findOffice(db: Db, issuer: Issuer, batchId: string): Promise<Office | undefined> {
  const row = await readOffice(db, issuer, batchId);
  if (!row) return undefined;
  const outline = await courseOutline(db, row.courseVersionId);
  const { signatories, ...rest } = row;
  return { ...rest, signatories, courseTitle: outline.title, modules: outline.modules };
}

async function readOffice(db: Db, issuer: Issuer, batchId: string) {
  const balaiIds = issuer === 'command_line' ? null : organizedBalaiIds(issuer);
  if (balaiIds?.length === 0) return undefined;
  const row = await db
    .selectFrom('batch')
    .innerJoin('balai', 'balai.id', 'batch.balaiId')
    .innerJoin('pemda', 'pemda.id', 'batch.pemdaId')
    .leftJoin('file as emblemFile', 'emblemFile.id', 'balai.emblemFileId')
    .leftJoin('signatory as first', 'first.id', 'batch.signatoryId')
    .leftJoin('signatory as second', 'second.id', 'batch.secondSignatoryId')
    .select([
      'batch.id',
      'batch.balaiId',
      'batch.name as batchName',
      'batch.label',
      'batch.courseVersionId',
      'batch.place',
      'batch.startsOn',
      'batch.endsOn',
      'batch.passScore',
      'batch.attendancePercent',
      'batch.certificateCity',
      'batch.certificateOn',
      'balai.name as balaiName',
      'balai.institutionLine',
      'balai.zone',
      'balai.numberPattern',
      'emblemFile.sha256 as emblem',
      'pemda.name as pemdaName',
      'first.name as firstName',
      'first.nip as firstNip',
      'first.position as firstPosition',
      'second.name as secondName',
      'second.nip as secondNip',
      'second.position as secondPosition',
    ])
    .where('batch.id', '=', batchId)
    .$if(balaiIds !== null, (query) => query.where('batch.balaiId', 'in', balaiIds ?? []))
    .executeTakeFirst();
  if (!row) return undefined;
  const { firstName, firstNip, firstPosition, secondName, secondNip, secondPosition, ...rest } = row;
  const signatories = [
    { name: firstName, nip: firstNip, position: firstPosition },
    { name: secondName, nip: secondNip, position: secondPosition },
  ].flatMap(({ name, nip, position }) => (name && position ? [{ name, nip, position }] : []));
  return { ...rest, signatories };
}
