import { render, toPlainText } from '@react-email/render';
import type { MailMessage } from '#app/domain/notifications/outbox.server.ts';
import { MailFrame } from './frame.tsx';
import { mailText } from './messages.tsx';

export interface ComposedMail {
  subject: string;
  html: string;
  text: string;
}

/** A message as a mail. `origin` is the configured one: links never depend on a request. */
export async function composeMail(message: MailMessage, origin: string): Promise<ComposedMail> {
  const { subject, body, action, ...frame } = mailText(message);
  const html = await render(
    <MailFrame {...frame} name={message.name} action={{ label: action, href: `${origin}${message.path}` }}>
      {body}
    </MailFrame>,
  );
  // A line break in a title must not become a header of its own.
  return { subject: subject.replace(/\s+/g, ' ').trim(), html, text: toPlainText(html, { wordwrap: 76 }) };
}
