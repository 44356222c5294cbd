import type { Db } from '#db/schema.ts';
import { type Claim, claimDue, describeError, retryAt } from './claim.server.ts';
import type { MailMessage } from './outbox.server.ts';

const MOST_TRIES = 8;
const DAY_MS = 24 * 60 * 60_000;
/** News older than this has been seen in Pewarta itself; a mail server switched on late must not pour it out. */
const NEWS_DAYS = 7;

export interface ClaimedMail extends Claim {
  to: string;
  message: MailMessage;
}

/** The next mail to send, for this process alone; mails whose time has passed are cancelled on the way. */
export async function claimMail(db: Db, now: Date): Promise<ClaimedMail | undefined> {
  for (;;) {
    const claim = await claimDue(db, 'mail', now);
    if (!claim) return undefined;
    const row = await db
      .selectFrom('mail')
      .select(['toEmail', 'message', 'createdAt'])
      .where('id', '=', claim.id)
      .executeTakeFirstOrThrow();
    const message = JSON.parse(row.message) as MailMessage;
    // Claimed over and over without an end: the process dies of it.
    if (claim.attempts > MOST_TRIES)
      await settle(db, claim, { state: 'failed', lastError: 'never finished' });
    else if (isStale(message, new Date(row.createdAt), now))
      await settle(db, claim, { state: 'cancelled', lastError: 'its time had passed' });
    else return { ...claim, to: row.toEmail, message };
  }
}

export function mailSent(db: Db, claim: Claim, now: Date): Promise<void> {
  return settle(db, claim, { state: 'sent', sentAt: now.toISOString(), lastError: '' });
}

/** Tried again later and longer later, up to eight times; `isFinal` where trying again cannot help. */
export function mailNotSent(
  db: Db,
  claim: Claim,
  failure: { error: unknown; isFinal: boolean },
  now: Date,
): Promise<void> {
  const lastError = describeError(failure.error);
  return failure.isFinal || claim.attempts >= MOST_TRIES
    ? settle(db, claim, { state: 'failed', lastError })
    : settle(db, claim, {
        state: 'waiting',
        notBefore: retryAt(claim.attempts, now).toISOString(),
        lastError,
      });
}

async function settle(
  db: Db,
  claim: Claim,
  values: {
    state: 'sent' | 'waiting' | 'failed' | 'cancelled';
    sentAt?: string;
    notBefore?: string;
    lastError: string;
  },
): Promise<void> {
  await db
    .updateTable('mail')
    .set(values)
    .where('id', '=', claim.id)
    .where('state', '=', 'sending')
    .where('attempts', '=', claim.attempts)
    .execute();
}

/** Whether a mail would only confuse by now: its link is dead, or its news old. */
export function isStale(message: MailMessage, createdAt: Date, now: Date): boolean {
  const age = now.getTime() - createdAt.getTime();
  switch (message.kind) {
    case 'reset':
      return age > message.minutes * 60_000;
    case 'invitation':
      return now.toISOString().slice(0, 10) > message.expiresOn;
    default:
      return age > NEWS_DAYS * DAY_MS;
  }
}
