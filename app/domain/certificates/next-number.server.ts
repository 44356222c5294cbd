import type { Db } from '#db/schema.ts';

/** The running number that a balai's next certificate of this year would carry. */
export async function findNextSeq(db: Db, balaiId: string, year: number): Promise<number> {
  const counter = await db
    .selectFrom('certificateCounter')
    .select('last')
    .where('balaiId', '=', balaiId)
    .where('year', '=', year)
    .executeTakeFirst();
  return (counter?.last ?? 0) + 1;
}
