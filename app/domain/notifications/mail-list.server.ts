import { write } from '#db/portable.ts';
import type { MailTable } from '#db/schema/operations.ts';
import type { Db } from '#db/schema.ts';
import { hasRole, type Viewer } from '../accounts/viewer.ts';
import { recordAudit } from '../audit/record.server.ts';
import type { MailMessage } from './outbox.server.ts';

export const MAIL_PAGE = 50;
export type MailState = MailTable['state'];

export interface MailLine {
  id: string;
  kind: MailMessage['kind'];
  to: string;
  state: MailState;
  attempts: number;
  /** What it leads to, without the secret of a link. */
  path: string;
  lastError: string;
  createdAt: string;
  notBefore: string;
  sentAt: string | null;
}

/** A page of the outbox in one state, newest first, for the admin. Others see none. */
export async function listMail(
  db: Db,
  viewer: Viewer,
  filter: { state: MailState; page?: number },
): Promise<{ counts: Record<string, number>; rows: MailLine[] }> {
  if (!hasRole(viewer, 'admin')) return { counts: {}, rows: [] };
  const [counts, rows] = await Promise.all([
    countMail(db),
    db
      .selectFrom('mail')
      .selectAll()
      .where('state', '=', filter.state)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(MAIL_PAGE)
      .offset(((filter.page ?? 1) - 1) * MAIL_PAGE)
      .execute(),
  ]);
  return {
    counts,
    rows: rows.map((row) => {
      const message = JSON.parse(row.message) as MailMessage;
      return {
        id: row.id,
        kind: message.kind,
        to: row.toEmail,
        state: row.state,
        attempts: row.attempts,
        path: 'path' in message ? hideSecret(message.path) : '',
        lastError: hideSecret(row.lastError),
        createdAt: row.createdAt,
        notBefore: row.notBefore,
        sentAt: row.sentAt,
      };
    }),
  };
}

/** How many mails are in each state. */
export async function countMail(db: Db): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('mail')
    .select((e) => ['state', e.fn.countAll<number>().as('n')])
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.n)]));
}

/** A failed mail waits again, with a full set of tries. */
export async function retryMail(db: Db, viewer: Viewer, id: string, now: Date): Promise<boolean> {
  if (!hasRole(viewer, 'admin')) return false;
  return write(db, async (tx) => {
    const changed = await tx
      .updateTable('mail')
      .set({ state: 'waiting', attempts: 0, notBefore: now.toISOString(), lastError: '' })
      .where('id', '=', id)
      .where('state', '=', 'failed')
      .executeTakeFirst();
    if (Number(changed.numUpdatedRows) === 0) return false;
    await recordAudit(
      tx,
      { actorId: viewer.accountId, verb: 'mail.retried', subjectKind: 'mail', subjectId: id },
      now,
    );
    return true;
  });
}

/** A link in a mail is a key to an account; nobody but its receiver may read it, the admin included. */
export const hideSecret = (text: string): string => text.replace(/(\/undangan\/)[\w-]+/g, '$1••••');
