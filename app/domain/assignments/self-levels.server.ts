import type { Db, Tx } from '#db/schema.ts';

/**
 * What a writer thought of a version before sending it, by the criteria of its rubric. It is theirs alone and no query of
 * a mentor's reads it: a level given must rest on the text, not on how its writer sees it. The writer finds it
 * beside the mentor's levels once there is a decision.
 */
export async function writeSelfLevels(
  tx: Tx,
  versionId: string,
  assignmentId: string,
  levels: Record<string, number>,
): Promise<void> {
  if (Object.keys(levels).length === 0) return;
  const criteria = await tx
    .selectFrom('criterion')
    .innerJoin('assignment', 'assignment.rubricId', 'criterion.rubricId')
    .select('criterion.id')
    .where('assignment.componentId', '=', assignmentId)
    .execute();
  const rows = criteria.flatMap(({ id }) => {
    const level = levels[id];
    return level === undefined ? [] : [{ versionId, criterionId: id, level }];
  });
  if (rows.length > 0) await tx.insertInto('selfLevel').values(rows).execute();
}

/** By criterion, of a version that the caller has already been found to have written. */
export async function findSelfLevels(db: Db, versionId: string): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('selfLevel')
    .select(['criterionId', 'level'])
    .where('versionId', '=', versionId)
    .execute();
  return Object.fromEntries(rows.map(({ criterionId, level }) => [criterionId, level]));
}
