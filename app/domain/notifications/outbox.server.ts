import { newId } from '#db/id.ts';
import type { Tx } from '#db/schema.ts';

/**
 * What a mail says, as data. The mail room renders it when it is sent, so a verb needs no React and a correction
 * of the wording reaches mails that still wait.
 */
export type MailMessage =
  | { kind: 'invitation'; name: string; batch: string; path: string; expiresOn: string }
  | { kind: 'reset'; name: string; path: string; minutes: number }
  | {
      kind: 'decision';
      name: string;
      decision: 'pass' | 'return';
      assignment: string;
      title: string;
      path: string;
      dueOn: string | null;
    }
  | { kind: 'new_manuscripts'; name: string; count: number; path: string }
  | { kind: 'reminder'; name: string; batch: string; items: string[]; path: string; senderName: string }
  | { kind: 'certificate'; name: string; training: string; number: string; path: string };

export interface MailRequest {
  accountId: string | null;
  to: string;
  message: MailMessage;
  /** The same key is one mail: a second request is ignored. */
  dedupeKey: string;
  /** Not sent before; a decision's mail waits 15 s for an undo. */
  notBefore?: Date;
  /** A digest that still waits takes the newer message instead of ignoring it. */
  isDigest?: boolean;
}

/** Puts a mail into the outbox in the transaction of its cause. Without an address nothing is queued. */
export async function enqueueMail(tx: Tx, request: MailRequest, now: Date): Promise<void> {
  await tx
    .insertInto('mail')
    .values({
      id: newId(),
      kind: request.message.kind,
      accountId: request.accountId,
      toEmail: request.to,
      message: JSON.stringify(request.message),
      dedupeKey: request.dedupeKey,
      state: 'waiting',
      attempts: 0,
      notBefore: (request.notBefore ?? now).toISOString(),
      lastError: '',
      createdAt: now.toISOString(),
      sentAt: null,
    })
    .onConflict((c) =>
      request.isDigest
        ? c
            .column('dedupeKey')
            .doUpdateSet({ message: JSON.stringify(request.message) })
            .where('mail.state', '=', 'waiting')
        : c.column('dedupeKey').doNothing(),
    )
    .execute();
}

/** Takes back mails that have not left yet (an undone decision). */
export async function cancelMail(tx: Tx, dedupeKey: string): Promise<void> {
  await tx
    .updateTable('mail')
    .set({ state: 'cancelled' })
    .where('dedupeKey', '=', dedupeKey)
    .where('state', '=', 'waiting')
    .execute();
}

/** Takes back all mails of a kind to one account that have not left yet: a newer one replaces them. */
export async function cancelWaitingMails(
  tx: Tx,
  accountId: string,
  kind: MailMessage['kind'],
): Promise<void> {
  await tx
    .updateTable('mail')
    .set({ state: 'cancelled' })
    .where('accountId', '=', accountId)
    .where('kind', '=', kind)
    .where('state', '=', 'waiting')
    .execute();
}
