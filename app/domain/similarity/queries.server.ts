import { prepared } from '#db/prepared.ts';
import type { Db } from '#db/schema.ts';
import { displayName } from '../accounts/person-name.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { plainText } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { readableSubmissions } from '../review/scope.server.ts';
import { type SharedText, sharedTexts } from './shared-text.ts';

/** How much of a version stands in other texts; null while that is not known yet. */
export interface SimilarityShare {
  totalWords: number;
  matchedWords: number;
}

export interface SimilarityMatch {
  kind: 'version' | 'release';
  sourceId: string;
  matchedWords: number;
  /** Of a press release its title; of a manuscript its headline. */
  title: string;
  /** Whose manuscript; null where the viewer may not read it, and for a press release. */
  author: string | null;
  opdName: string | null;
  batchName: string | null;
  at: string;
  /** Its room, for those who may read it. */
  submissionId: string | null;
  passages: SharedText[];
}

export interface PressRelease {
  id: string;
  title: string;
  addedBy: string;
  addedAt: string;
}

export interface Similarity {
  submissionId: string;
  title: string;
  participantName: string;
  opdName: string;
  zone: string;
  n: number;
  share: SimilarityShare | null;
  matches: SimilarityMatch[];
  releases: PressRelease[];
}

const share = prepared((db, { versionId }: { versionId: string }) =>
  db.selectFrom('similarityCheck').select(['totalWords', 'matchedWords']).where('versionId', '=', versionId),
);

/** For the tab in the room: the caller has made sure that the viewer may read the version. */
export async function findShare(db: Db, versionId: string): Promise<SimilarityShare | null> {
  return (await share(db, { versionId }))[0] ?? null;
}

/** The version that is compared, of a manuscript that the viewer may read. */
export async function findComparedVersion(
  db: Db,
  viewer: Viewer,
  submissionId: string,
): Promise<string | undefined> {
  return (await findOwn(db, viewer, submissionId))?.versionId;
}

/**
 * What the newest version of a manuscript has in common with others, passage by passage, for those who may read it.
 * Of a manuscript that the viewer may not read only the shared passages and its agency are told.
 */
export async function findSimilarity(
  db: Db,
  viewer: Viewer,
  submissionId: string,
): Promise<Similarity | undefined> {
  const own = await findOwn(db, viewer, submissionId);
  if (!own) return undefined;
  const { name, titleBefore, titleAfter, doc, versionId, batchId, ...facts } = own;
  const text = plainText(readStored(doc));
  const [known, versions, releaseMatches, releases] = await Promise.all([
    findShare(db, versionId),
    listVersionMatches(db, versionId),
    listReleaseMatches(db, versionId),
    listReleases(db, batchId),
  ]);
  const readable = await listReadable(
    db,
    viewer,
    versions.map((match) => match.submissionId),
  );
  const matches = [
    ...releaseMatches.map(
      ({ id, title, body, addedAt, matchedWords }): SimilarityMatch => ({
        kind: 'release',
        sourceId: id,
        matchedWords,
        title,
        author: null,
        opdName: null,
        batchName: null,
        at: addedAt,
        submissionId: null,
        passages: sharedTexts(text, `${title}\n\n${body}`),
      }),
    ),
    ...versions.map((match): SimilarityMatch => {
      const isReadable = readable.has(match.submissionId);
      return {
        kind: 'version',
        sourceId: match.id,
        matchedWords: match.matchedWords,
        title: isReadable ? match.title : '',
        author: isReadable ? displayName(match) : null,
        opdName: match.opdName,
        batchName: match.batchName,
        at: match.createdAt,
        submissionId: isReadable ? match.submissionId : null,
        passages: sharedTexts(text, plainText(readStored(match.doc))),
      };
    }),
  ].sort((a, b) => b.matchedWords - a.matchedWords);
  return {
    ...facts,
    participantName: displayName({ name, titleBefore, titleAfter }),
    share: known,
    matches,
    releases,
  };
}

function findOwn(db: Db, viewer: Viewer, submissionId: string) {
  return readableSubmissions(db, viewer)
    .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('opd', 'opd.id', 'enrolment.opdId')
    .innerJoin('version', (join) =>
      join
        .onRef('version.submissionId', '=', 'submission.id')
        .onRef('version.n', '=', 'submission.versionCount'),
    )
    .select([
      'submission.id as submissionId',
      'submission.title',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'opd.name as opdName',
      'batch.id as batchId',
      'batch.zone',
      'version.id as versionId',
      'version.n',
      'version.doc',
    ])
    .where('submission.id', '=', submissionId)
    .executeTakeFirst();
}

function listVersionMatches(db: Db, versionId: string) {
  return db
    .selectFrom('similarityMatch')
    .innerJoin('version', 'version.id', 'similarityMatch.sourceId')
    .innerJoin('submission', 'submission.id', 'version.submissionId')
    .innerJoin('enrolment', 'enrolment.id', 'submission.enrolmentId')
    .innerJoin('account', 'account.id', 'enrolment.accountId')
    .innerJoin('opd', 'opd.id', 'enrolment.opdId')
    .innerJoin('batch', 'batch.id', 'submission.batchId')
    .select([
      'version.id',
      'version.doc',
      'version.createdAt',
      'similarityMatch.matchedWords',
      'submission.id as submissionId',
      'submission.title',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
      'opd.name as opdName',
      'batch.name as batchName',
    ])
    .where('similarityMatch.versionId', '=', versionId)
    .where('similarityMatch.sourceKind', '=', 'version')
    .execute();
}

function listReleaseMatches(db: Db, versionId: string) {
  return db
    .selectFrom('similarityMatch')
    .innerJoin('pressRelease', 'pressRelease.id', 'similarityMatch.sourceId')
    .select([
      'pressRelease.id',
      'pressRelease.title',
      'pressRelease.body',
      'pressRelease.addedAt',
      'similarityMatch.matchedWords',
    ])
    .where('similarityMatch.versionId', '=', versionId)
    .where('similarityMatch.sourceKind', '=', 'release')
    .execute();
}

async function listReleases(db: Db, batchId: string): Promise<PressRelease[]> {
  const rows = await db
    .selectFrom('pressRelease')
    .innerJoin('account', 'account.id', 'pressRelease.addedBy')
    .select([
      'pressRelease.id',
      'pressRelease.title',
      'pressRelease.addedAt',
      'account.name',
      'account.titleBefore',
      'account.titleAfter',
    ])
    .where('pressRelease.batchId', '=', batchId)
    .orderBy('pressRelease.addedAt', 'desc')
    .execute();
  return rows.map(({ id, title, addedAt, ...person }) => ({
    id,
    title,
    addedAt,
    addedBy: displayName(person),
  }));
}

async function listReadable(db: Db, viewer: Viewer, submissionIds: string[]): Promise<Set<string>> {
  if (submissionIds.length === 0) return new Set();
  const rows = await readableSubmissions(db, viewer)
    .select('submission.id')
    .where('submission.id', 'in', submissionIds)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
