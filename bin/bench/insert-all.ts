import type { Insertable } from 'kysely';
import type { Schema, Tx } from '#db/schema.ts';

/** Well below what one statement may bind on either engine. */
const CELLS_AT_ONCE = 10_000;

/** Inserts any number of rows. */
export async function insertAll<T extends keyof Schema>(
  tx: Tx,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  const width = Object.keys(rows[0] ?? {}).length || 1;
  const size = Math.floor(CELLS_AT_ONCE / width);
  for (let start = 0; start < rows.length; start += size) {
    await tx
      .insertInto(table)
      .values(rows.slice(start, start + size))
      .execute();
  }
}
