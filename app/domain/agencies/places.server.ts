import type { Db } from '#db/schema.ts';

/** Every balai, Pemda and OPD in use, to choose from; the door has asked for an admin. */
export async function listPlaces(db: Db) {
  const [balai, pemda, opd] = await Promise.all([
    db.selectFrom('balai').select(['id', 'name']).orderBy('name').execute(),
    db.selectFrom('pemda').select(['id', 'name']).orderBy('name').execute(),
    db
      .selectFrom('opd')
      .innerJoin('pemda', 'pemda.id', 'opd.pemdaId')
      .select(['opd.id', 'opd.name', 'pemda.name as pemdaName'])
      .where('opd.isActive', '=', 1)
      .orderBy('pemda.name')
      .orderBy('opd.nameKey')
      .limit(5_000)
      .execute(),
  ]);
  return { balai, pemda, opd };
}

/** Whether a role's place is there; a role without a place always is. */
export async function isPlace(
  db: Db,
  place: { balaiId?: string | null; pemdaId?: string | null; opdId?: string | null },
): Promise<boolean> {
  const [table, id] = place.balaiId
    ? (['balai', place.balaiId] as const)
    : place.pemdaId
      ? (['pemda', place.pemdaId] as const)
      : (['opd', place.opdId] as const);
  if (!id) return true;
  return (await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}
