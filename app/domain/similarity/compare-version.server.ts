import { write } from '#db/portable.ts';
import type { SimilarityMatchTable } from '#db/schema/similarity.ts';
import type { Db, Tx } from '#db/schema.ts';
import { plainText } from '../manuscript/document.ts';
import { readStored } from '../manuscript/read-stored.ts';
import { storeFingerprints } from './fingerprints.server.ts';
import { coveredWords, type Passage, sharedPassages } from './passages.ts';
import { fingerprintsOf, type Word, wordsOf } from './shingles.ts';
import { listSources, type Source } from './sources.server.ts';

/** A source with less in common than both of these is not worth a mentor's look. */
const NOTABLE_WORDS = 25;
const NOTABLE_SHARE = 0.1;
/** Matches that are kept; the strongest. */
const KEPT = 12;

/**
 * Compares a version with the press releases of its batch and with what others had sent to the same office before it,
 * in this batch or an earlier one; and makes it known for what comes later. Run again it only renews what it
 * found; `now` is when it begins.
 */
export async function compareVersion(db: Db, versionId: string, now: Date): Promise<void> {
  const version = await findVersion(db, versionId);
  if (!version) return;
  const words = wordsOf(plainText(readStored(version.doc)));
  const fingerprints = fingerprintsOf(words);
  const sources = await listSources(db, version, fingerprints);
  const found = sources
    .map((source) => matchOf(words, source))
    .filter(({ matchedWords }) => isNotable(matchedWords, words.length))
    .sort((a, b) => b.matchedWords - a.matchedWords);
  const matches = onePerSubmission(found).slice(0, KEPT);
  await write(db, async (tx) => {
    if (await isOvertaken(tx, versionId, now)) return;
    await storeFingerprints(tx, version.balaiId, versionId, fingerprints);
    await storeMatches(tx, versionId, matches);
    const values = {
      totalWords: words.length,
      matchedWords: coveredWords(
        words.length,
        matches.flatMap(({ passages }) => passages),
      ),
      checkedAt: now.toISOString(),
    };
    await tx
      .insertInto('similarityCheck')
      .values({ versionId, ...values })
      .onConflict((c) => c.column('versionId').doUpdateSet(values))
      .execute();
  });
}

/** Another comparison, begun later, has been done meanwhile: it has seen more. */
async function isOvertaken(tx: Tx, versionId: string, begunAt: Date): Promise<boolean> {
  const later = await tx
    .selectFrom('similarityCheck')
    .select('checkedAt')
    .where('versionId', '=', versionId)
    .where('checkedAt', '>', begunAt.toISOString())
    .executeTakeFirst();
  return later !== undefined;
}

export type ComparedVersion = NonNullable<Awaited<ReturnType<typeof findVersion>>>;

interface Match {
  source: Source;
  passages: Passage[];
  matchedWords: number;
}

function matchOf(words: readonly Word[], source: Source): Match {
  const passages = sharedPassages(words, wordsOf(source.text));
  return { source, passages, matchedWords: coveredWords(words.length, passages) };
}

function isNotable(matched: number, total: number): boolean {
  return matched >= NOTABLE_WORDS || (matched > 0 && matched >= total * NOTABLE_SHARE);
}

/** Of the versions of one manuscript the one that has most in common; the matches come strongest first. */
function onePerSubmission(matches: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return matches.filter(({ source }) => {
    if (source.submissionId === null) return true;
    if (seen.has(source.submissionId)) return false;
    seen.add(source.submissionId);
    return true;
  });
}

async function storeMatches(tx: Tx, versionId: string, matches: readonly Match[]): Promise<void> {
  await tx.deleteFrom('similarityMatch').where('versionId', '=', versionId).execute();
  if (matches.length === 0) return;
  const rows = matches.map(
    ({ source, matchedWords }): SimilarityMatchTable => ({
      versionId,
      sourceKind: source.kind,
      sourceId: source.id,
      matchedWords,
    }),
  );
  await tx.insertInto('similarityMatch').values(rows).execute();
}

function findVersion(db: Db, versionId: string) {
  return db
    .selectFrom('version')
    .innerJoin('submission', 'submission.id', 'version.submissionId')
    .innerJoin('batch', 'batch.id', 'submission.batchId')
    .select([
      'version.id',
      'version.doc',
      'version.authorId',
      'version.createdAt',
      'submission.id as submissionId',
      'batch.id as batchId',
      'batch.balaiId',
    ])
    .where('version.id', '=', versionId)
    .executeTakeFirst();
}
