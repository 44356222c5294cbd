import type { Db } from '#db/schema.ts';

/** A dead link still says for a while that it was used or has run out. */
const TOKEN_DAYS = 30;

/** Removes sessions that have ended and links that nobody can use any more. */
export async function sweepSessionsAndLinks(db: Db, now: Date): Promise<void> {
  const at = now.toISOString();
  await db
    .deleteFrom('session')
    .where((e) => e.or([e('expiresAt', '<=', at), e('endsAt', '<=', at)]))
    .execute();
  const longAgo = new Date(now.getTime() - TOKEN_DAYS * 24 * 60 * 60_000).toISOString();
  await db.deleteFrom('accountToken').where('expiresAt', '<', longAgo).execute();
}
