import type { Db, Tx } from '#db/schema.ts';
import { organizedBalaiIds, type Viewer } from '../accounts/viewer.ts';

export interface ReadyPhrase {
  id: string;
  label: string;
  body: string;
  uses: number;
  /** Mentors of a balai use it; by whom it was shared stands beside it. */
  isShared: boolean;
  isOwn: boolean;
  /** The owner, and for shared ones the balai's organizer too. */
  canChange: boolean;
  ownerName: string;
}

const MOST_LISTED = 300;

/** The viewer's own phrases and those shared in their balai, the most used first. */
export async function listPhrases(db: Db, viewer: Viewer): Promise<ReadyPhrase[]> {
  const balaiIds = await listPhraseBalai(db, viewer);
  const organized = organizedBalaiIds(viewer);
  const rows = await usablePhrases(
    db,
    viewer,
    balaiIds.map(({ id }) => id),
  )
    .innerJoin('account', 'account.id', 'phrase.ownerId')
    .select([
      'phrase.id',
      'phrase.label',
      'phrase.body',
      'phrase.uses',
      'phrase.balaiId',
      'phrase.ownerId',
      'account.name as ownerName',
    ])
    .orderBy('phrase.uses', 'desc')
    .orderBy('phrase.label')
    .orderBy('phrase.id')
    .limit(MOST_LISTED)
    .execute();
  return rows.map(({ balaiId, ownerId, ...phrase }) => ({
    ...phrase,
    isShared: balaiId !== null,
    isOwn: ownerId === viewer.accountId,
    canChange: ownerId === viewer.accountId || (balaiId !== null && organized.includes(balaiId)),
  }));
}

/** The balai in which the viewer may share phrases: of the batches they mentor, and those they organize. */
export function listPhraseBalai(db: Db | Tx, viewer: Viewer): Promise<{ id: string; shortName: string }[]> {
  const organized = organizedBalaiIds(viewer);
  return db
    .selectFrom('balai')
    .select(['id', 'shortName'])
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        ...(organized.length > 0 ? [eb('balai.id', 'in', organized)] : []),
        exists(
          selectFrom('batchMentor')
            .innerJoin('batch', 'batch.id', 'batchMentor.batchId')
            .select('batch.id')
            .whereRef('batch.balaiId', '=', 'balai.id')
            .where('batchMentor.accountId', '=', viewer.accountId)
            .where('batchMentor.isActive', '=', 1),
        ),
      ]),
    )
    .orderBy('shortName')
    .limit(50)
    .execute();
}

/** Own ones and those shared in these balai. */
export function usablePhrases(db: Db | Tx, viewer: Viewer, balaiIds: readonly string[]) {
  return db
    .selectFrom('phrase')
    .where(({ or, eb }) =>
      or([
        eb('phrase.ownerId', '=', viewer.accountId),
        ...(balaiIds.length > 0 ? [eb('phrase.balaiId', 'in', balaiIds)] : []),
      ]),
    );
}
