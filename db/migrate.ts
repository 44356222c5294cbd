import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as main from './migrations/0001-main.ts';
import type { Db } from './schema.ts';

/** Up-only, in order of name; listed here so that a bundle carries them. */
const migrations: Record<string, Migration> = { '0001-main': main };

/** Brings the database to the newest schema; one transaction, nothing half done. Returns the names applied. */
export async function migrateToLatest(db: Db): Promise<string[]> {
  const migrator = new Migrator({
    db: db as unknown as Kysely<unknown>,
    provider: { getMigrations: async () => migrations },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
}
