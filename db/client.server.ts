import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { CamelCaseRows, SnakeCasePostgresCompiler } from './naming.ts';
import type { Db, Schema } from './schema.ts';
import { sqliteDialect } from './sqlite-dialect.ts';

// Counts arrive as bigint text from PostgreSQL; all of ours fit a number.
pg.types.setTypeParser(20, Number);

export interface DatabaseSettings {
  /** `postgres://…`, or undefined for SQLite. */
  databaseUrl?: string | undefined;
  /** Folder of the SQLite file. */
  dataFolder: string;
}

/** Opens the database the settings name. The caller owns it and calls `destroy()`. */
export function openDatabase(settings: DatabaseSettings): Db {
  return settings.databaseUrl ? openPostgres(settings.databaseUrl) : openSqlite(settings.dataFolder);
}

export function openSqlite(folder: string): Db {
  mkdirSync(folder, { recursive: true });
  return new Kysely<Schema>({
    dialect: sqliteDialect(join(folder, 'pewarta.sqlite')),
    plugins: [new CamelCaseRows()],
  });
}

export function openPostgres(connectionString: string): Db {
  return new Kysely<Schema>({
    dialect: new SnakeCasePostgresDialect({ pool: new pg.Pool({ connectionString, max: 10 }) }),
    plugins: [new CamelCaseRows()],
  });
}

class SnakeCasePostgresDialect extends PostgresDialect {
  override createQueryCompiler() {
    return new SnakeCasePostgresCompiler();
  }
}
