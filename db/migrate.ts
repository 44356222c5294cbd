import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as main from './migrations/0001-main.ts';
import * as writingDesk from './migrations/0002-writing-desk.ts';
import * as mentorEvening from './migrations/0003-mentor-evening.ts';
import * as similarity from './migrations/0004-similarity.ts';
import * as feedback from './migrations/0005-feedback.ts';
import * as suggestedEdits from './migrations/0006-suggested-edits.ts';
import * as exemplars from './migrations/0007-exemplars.ts';
import * as photoDesk from './migrations/0008-photo-desk.ts';
import * as hoaxLab from './migrations/0010-hoax-lab.ts';
import * as questionBank from './migrations/0011-question-bank.ts';
import type { Db } from './schema.ts';

/** Up-only, in order of name; listed here so that a bundle carries them. */
const migrations: Record<string, Migration> = {
  '0001-main': main,
  '0002-writing-desk': writingDesk,
  '0003-mentor-evening': mentorEvening,
  '0004-similarity': similarity,
  '0005-feedback': feedback,
  '0006-suggested-edits': suggestedEdits,
  '0007-exemplars': exemplars,
  '0008-photo-desk': photoDesk,
  '0010-hoax-lab': hoaxLab,
  '0011-question-bank': questionBank,
};

/** Brings the database to the newest schema; one transaction, nothing half done. Returns the names applied. */
export async function migrateToLatest(db: Db): Promise<string[]> {
  const { error, results } = await migratorOf(db).migrateToLatest();
  if (error) throw error;
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
}

/** Brings an empty database to the schema of an earlier release: where its fixture is loaded and migrated from. */
export async function migrateTo(db: Db, migration: string): Promise<void> {
  const { error } = await migratorOf(db).migrateTo(migration);
  if (error) throw error;
}

export const latestMigration = (): string => Object.keys(migrations).sort().at(-1) ?? '';

/** Names of what the database has not got yet. */
export async function pendingMigrations(db: Db): Promise<string[]> {
  const migrator = migratorOf(db);
  const all = await migrator.getMigrations();
  return all.filter((migration) => !migration.executedAt).map((migration) => migration.name);
}

function migratorOf(db: Db): Migrator {
  return new Migrator({
    db: db as unknown as Kysely<unknown>,
    provider: { getMigrations: async () => migrations },
  });
}
