import { claimMail, mailNotSent, mailSent } from '#app/domain/notifications/deliver-mail.server.ts';
import type { MailServer } from '#app/mail/smtp.server.ts';
import type { Chore, Workshop } from './workshop.ts';

/** Sends the next mail that is due. */
export function sendMailChore({ db, now, origin }: Workshop, server: MailServer): Chore {
  return {
    name: 'mail',
    pattern: '*/2 * * * * *',
    async run() {
      const mail = await claimMail(db, now());
      if (!mail) return false;
      // The mail room is large and most processes never send one.
      const { composeMail } = await import('#app/mail/compose-mail.tsx');
      const composed = await composeMail(mail.message, origin);
      const result = await server.send({ ...composed, id: mail.id, to: mail.to });
      await (result.ok ? mailSent(db, mail, now()) : mailNotSent(db, mail, result, now()));
      return true;
    },
  };
}
