import type { Db } from '#db/schema.ts';
import { plainText } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import type { ComparedVersion } from './compare-version.server.ts';

export interface Source {
  kind: 'version' | 'release';
  id: string;
  /** Null for a press release. */
  submissionId: string | null;
  text: string;
}

/** Texts that are compared word for word; those with most fingerprints in common. */
const COMPARED = 40;
/** So many common fingerprints are at least ten words, in one place or in a few. */
const COMMON_FINGERPRINTS = 2;

/**
 * Texts that may share passages with a version: press releases of its batch, and earlier versions by other people of
 * the same office. Who has taken from this very manuscript is no source of it.
 */
export async function listSources(
  db: Db,
  version: ComparedVersion,
  fingerprints: readonly number[],
): Promise<Source[]> {
  if (fingerprints.length === 0) return [];
  const common = await db
    .selectFrom('fingerprint')
    .select(({ fn }) => ['sourceId', fn.countAll<number>().as('common')])
    .where('balaiId', '=', version.balaiId)
    .where('hash', 'in', fingerprints)
    .where('sourceId', '!=', version.id)
    .groupBy('sourceId')
    .having(({ fn }) => fn.countAll(), '>=', COMMON_FINGERPRINTS)
    .orderBy('common', 'desc')
    .orderBy('sourceId')
    .limit(COMPARED * 3)
    .execute();
  const ids = common.map(({ sourceId }) => sourceId);
  if (ids.length === 0) return [];
  const [versions, releases] = await Promise.all([
    listEarlierVersions(db, version, ids),
    db
      .selectFrom('pressRelease')
      .select(['id', 'title', 'body'])
      .where('id', 'in', ids)
      .where('batchId', '=', version.batchId)
      .execute(),
  ]);
  const sources = [
    ...releases.map(
      ({ id, title, body }): Source => ({
        kind: 'release',
        id,
        submissionId: null,
        text: `${title}\n\n${body}`,
      }),
    ),
    ...versions.map(
      ({ id, submissionId, doc }): Source => ({
        kind: 'version',
        id,
        submissionId,
        text: plainText(readStored(doc)),
      }),
    ),
  ];
  const rank = new Map(ids.map((id, index) => [id, index]));
  return sources.sort((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0)).slice(0, COMPARED);
}

function listEarlierVersions(db: Db, version: ComparedVersion, ids: string[]) {
  return db
    .selectFrom('version')
    .select(['version.id', 'version.submissionId', 'version.doc'])
    .where('version.id', 'in', ids)
    .where('version.authorId', '!=', version.authorId)
    .where('version.submissionId', '!=', version.submissionId)
    .where('version.createdAt', '<=', version.createdAt)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('similarityMatch')
            .innerJoin('version as taken', 'taken.id', 'similarityMatch.sourceId')
            .innerJoin('version as taker', 'taker.id', 'similarityMatch.versionId')
            .select('similarityMatch.sourceId')
            .where('taken.submissionId', '=', version.submissionId)
            .whereRef('taker.submissionId', '=', 'version.submissionId'),
        ),
      ),
    )
    .execute();
}
