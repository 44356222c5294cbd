import { sql } from 'kysely';
import type { Db } from '#db/schema.ts';

/** Mails and jobs wait in tables of their own and are worked off in the same way. */
export type WorkTable = 'mail' | 'job';

const BUSY = { mail: 'sending', job: 'running' } as const;
/** A process that has not finished by then has died: another one takes the work up again. */
const LEASE_MS = 2 * 60_000;
const FIRST_DELAY_MS = 15_000;
const LONGEST_DELAY_MS = 60 * 60_000;

export interface Claim {
  id: string;
  /** Counts this one. Whoever settles the work must still hold this very attempt. */
  attempts: number;
}

/**
 * Takes one piece of work that is due, of one kind or of any, for this process alone. While it is being done `not_before` holds the end of
 * the claim, so that one look finds what waits and what was left lying by a crash.
 */
export async function claimDue(
  db: Db,
  table: WorkTable,
  now: Date,
  kind?: string,
): Promise<Claim | undefined> {
  const name = sql.table(table);
  const isDue = sql`state in ('waiting', ${sql.lit(BUSY[table])}) and not_before <= ${now.toISOString()}`;
  const isWanted = kind === undefined ? isDue : sql`kind = ${kind} and ${isDue}`;
  const leaseEnd = new Date(now.getTime() + LEASE_MS).toISOString();
  for (;;) {
    // Several, because another process may take the first one in between.
    const { rows } = await sql<{ id: string }>`
      select id from ${name} where ${isWanted} order by not_before, id limit 5`.execute(db);
    if (rows.length === 0) return undefined;
    for (const { id } of rows) {
      const taken = await sql<Claim>`
        update ${name} set state = ${sql.lit(BUSY[table])}, attempts = attempts + 1, not_before = ${leaseEnd}
        where id = ${id} and ${isDue} returning id, attempts`.execute(db);
      if (taken.rows[0]) return taken.rows[0];
    }
  }
}

/** When to try again after so many attempts: 15 s, 30 s, 1 min … at most an hour apart. */
export function retryAt(attempts: number, now: Date): Date {
  const delay = Math.min(FIRST_DELAY_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_DELAY_MS);
  return new Date(now.getTime() + delay);
}

/** An error fit for a column and the admin's page. */
export function describeError(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 500);
}
