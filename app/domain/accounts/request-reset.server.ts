import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { enqueueMail } from '../notifications/outbox.server.ts';
import { issueAccountLink } from './account-links.server.ts';
import { RESET_MINUTES } from './link-lifetimes.ts';
import { displayName } from './person-name.ts';
import { normaliseIdentifier } from './sign-in.server.ts';

/** More than this many within an hour only fills a mailbox; the newest link still works. */
const PER_HOUR = 3;

/**
 * Mails a reset link to the owner of a name, if there is one with an e-mail address. The caller says the same
 * whatever comes of it. It does not ask the sign-in limiter: an owner under attack must be able to get in.
 */
export async function requestReset(db: Db, identifier: string, now: Date): Promise<void> {
  const name = normaliseIdentifier(identifier);
  const account = await db
    .selectFrom('account')
    .select(['id', 'email', 'name', 'titleBefore', 'titleAfter'])
    .where('isActive', '=', 1)
    .where((e) => ('nip' in name ? e('nip', '=', name.nip) : e('email', '=', name.email)))
    .executeTakeFirst();
  const to = account?.email;
  if (!account || !to) return;
  await write(db, async (tx) => {
    const { issued } = await tx
      .selectFrom('accountToken')
      .select((e) => e.fn.countAll<number>().as('issued'))
      .where('accountId', '=', account.id)
      .where('kind', '=', 'reset')
      .where('createdAt', '>', new Date(now.getTime() - 60 * 60_000).toISOString())
      .executeTakeFirstOrThrow();
    if (Number(issued) >= PER_HOUR) return;
    const { path } = await issueAccountLink(tx, account.id, 'reset', null, now);
    await enqueueMail(
      tx,
      {
        accountId: account.id,
        to,
        message: { kind: 'reset', name: displayName(account), path, minutes: RESET_MINUTES },
        dedupeKey: `reset:${account.id}:${now.toISOString()}`,
      },
      now,
    );
  });
}
