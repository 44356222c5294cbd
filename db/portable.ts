import { type Expression, PostgresAdapter, type SqlBool, sql } from 'kysely';
import type { Db, Tx } from './schema.ts';

/** Runs a verb's writes as one transaction. Inside, await nothing but queries. */
export function write<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(work);
}

/**
 * On PostgreSQL takes a transaction-long lock named by `key`, so that the read-then-write of a verb is serial there
 * too; SQLite's write transactions already are.
 */
export async function lock(tx: Tx, key: string): Promise<void> {
  if (isPostgres(tx)) await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

/**
 * Runs `work` without waiting for the disk at every commit. A loss of power may undo its last transactions, but cannot
 * damage the file: only for work that is begun again when it was not finished.
 */
export async function inHaste<T>(db: Db, work: () => Promise<T>): Promise<T> {
  if (isPostgres(db)) return work();
  await sql`pragma synchronous = normal`.execute(db);
  try {
    return await work();
  } finally {
    await sql`pragma synchronous = full`.execute(db);
  }
}

/**
 * On PostgreSQL keeps others from writing these tables until the transaction ends; SQLite's write transactions are
 * alone already. Names as in the database.
 */
export async function lockTables(tx: Tx, tables: readonly string[]): Promise<void> {
  if (!isPostgres(tx)) return;
  const names = sql.join(tables.map((table) => sql.table(table)));
  await sql`lock table ${names} in share row exclusive mode`.execute(tx);
}

export function isPostgres(db: Db | Tx): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** Is this the breach of a unique constraint, on either engine? */
export function isUniqueViolation(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === '23505' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

/** `column` contains `text`, without case, on both engines; wildcard signs in `text` are plain characters. */
export function containsText(column: Expression<string | null>, text: string): Expression<SqlBool> {
  const pattern = `%${text.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return sql<SqlBool>`lower(${column}) like ${pattern} escape '\\'`;
}
