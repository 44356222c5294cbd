import { db } from '#app/database.server.ts';
import { migrateToLatest } from '#db/migrate.ts';
import type { Db } from '#db/schema.ts';

/** Runs a verb's work on the configured database, brought to the newest schema, and closes it afterwards. */
export async function withDatabase(work: (db: Db) => Promise<void>): Promise<void> {
  try {
    await migrateToLatest(db);
    await work(db);
  } finally {
    await db.destroy();
  }
}
