import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { readableSubmissions } from '../review/scope.server.ts';
import type { PortalCheck } from './check-portal.ts';
import { listChanges, type PortalChange } from './list-changes.server.ts';
import type { PortalSnapshot } from './snapshot.ts';

/** A portal as it was sent with one version. */
export interface SentPortal {
  versionId: string;
  portalId: string;
  n: number;
  sentAt: string;
  portal: PortalSnapshot;
  /** As the checks found it then. */
  checks: PortalCheck;
  passed: number;
  total: number;
}

/** Whether the newest version of a submission is a portal. Asked by those who may read it. */
export async function isSentPortal(db: Db, viewer: Viewer, submissionId: string): Promise<boolean> {
  const row = await readableSubmissions(db, viewer)
    .innerJoin('version', 'version.submissionId', 'submission.id')
    .innerJoin('versionPortal', 'versionPortal.versionId', 'version.id')
    .select('version.id')
    .where('submission.id', '=', submissionId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The portal of version `n`, or of the newest, for mentors and the organizer who may read the submission. */
export async function findSentPortal(
  db: Db,
  viewer: Viewer,
  submissionId: string,
  n?: number,
): Promise<SentPortal | undefined> {
  const row = await readableSubmissions(db, viewer)
    .innerJoin('version', 'version.submissionId', 'submission.id')
    .innerJoin('versionPortal', 'versionPortal.versionId', 'version.id')
    .select(sentColumns)
    .where('submission.id', '=', submissionId)
    .$if(n !== undefined, (query) => query.where('version.n', '=', n ?? 0))
    .orderBy('version.n', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && sentPortal(row);
}

/** The viewer's own portal as it was sent with version `n`. */
export async function findOwnSentPortal(
  db: Db,
  viewer: Viewer,
  portalId: string,
  n: number,
): Promise<SentPortal | undefined> {
  const row = await db
    .selectFrom('versionPortal')
    .innerJoin('version', 'version.id', 'versionPortal.versionId')
    .innerJoin('portal', 'portal.id', 'versionPortal.portalId')
    .innerJoin('enrolment', 'enrolment.id', 'portal.enrolmentId')
    .select(sentColumns)
    .where('versionPortal.portalId', '=', portalId)
    .where('version.n', '=', n)
    .where('enrolment.accountId', '=', viewer.accountId)
    .executeTakeFirst();
  return row && sentPortal(row);
}

/** The portal a version was made of; undefined for a text. The caller has made sure that the viewer may know. */
export async function findPortalOf(db: Db, versionId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('versionPortal')
    .select('portalId')
    .where('versionId', '=', versionId)
    .executeTakeFirst();
  return row?.portalId;
}

/** What was done since the start, and which of it since the version before, up to when a version was sent. */
export async function listSentChanges(
  db: Db,
  sent: SentPortal,
): Promise<{ changes: PortalChange[]; before: string | null }> {
  const [changes, earlier] = await Promise.all([
    listChanges(db, sent.portalId, sent.sentAt),
    db
      .selectFrom('versionPortal')
      .innerJoin('version', 'version.id', 'versionPortal.versionId')
      .select(({ fn }) => fn.max('version.createdAt').as('at'))
      .where('versionPortal.portalId', '=', sent.portalId)
      .where('version.n', '<', sent.n)
      .executeTakeFirst(),
  ]);
  return { changes, before: earlier?.at ?? null };
}

const sentColumns = [
  'version.id as versionId',
  'version.n',
  'version.createdAt as sentAt',
  'versionPortal.portalId',
  'versionPortal.snapshot',
  'versionPortal.checks',
  'versionPortal.passedCount as passed',
  'versionPortal.totalCount as total',
] as const;

function sentPortal({
  snapshot,
  checks,
  ...row
}: Omit<SentPortal, 'portal' | 'checks'> & { snapshot: string; checks: string }): SentPortal {
  return {
    ...row,
    portal: JSON.parse(snapshot) as PortalSnapshot,
    checks: JSON.parse(checks) as PortalCheck,
  };
}
