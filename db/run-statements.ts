import { type Kysely, PostgresAdapter, sql } from 'kysely';

/**
 * Runs statements that are parted by semicolons, one after the other. Plain SQL that both engines read alike; `REAL`
 * in capitals stands for the engine's double.
 */
export async function runStatements(db: Kysely<unknown>, statements: string): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  for (const statement of statements.split(';')) {
    const text = statement.trim();
    if (text) await sql.raw(isPostgres ? text.replaceAll(' REAL', ' double precision') : text).execute(db);
  }
}
