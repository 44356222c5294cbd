import { createTransport } from 'nodemailer';
import type { ComposedMail } from './compose-mail.tsx';

interface MailToSend extends ComposedMail {
  id: string;
  to: string;
}

type SendResult = { ok: true } | { ok: false; error: unknown; isFinal: boolean };

export interface MailServer {
  send(mail: MailToSend): Promise<SendResult>;
  close(): void;
}

const PATIENCE_MS = 30_000;

/**
 * The mail server of SMTP_URL. The sender is its parameter `from` (`smtp://…/?from=bimtek@example.go.id`), else
 * `no-reply` at the public host.
 */
export function openMailServer(smtpUrl: string, origin: string): MailServer {
  const url = new URL(smtpUrl);
  const host = new URL(origin).hostname;
  const address = url.searchParams.get('from') ?? `no-reply@${host}`;
  url.searchParams.delete('from');
  const transport = createTransport({
    url: url.href,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // Mails are data from people: nothing in them may make the program read files or addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, to, subject, html, text }) {
      try {
        await transport.sendMail({
          from: { name: 'Pewarta', address },
          to: { name: '', address: to },
          subject,
          html,
          text,
          // The same mail sent again after a crash is the same message to the receiver's program.
          messageId: `<${id}@${host}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
        return { ok: true };
      } catch (error) {
        return { ok: false, error, isFinal: isFinal(error) };
      }
    },
    close: () => transport.close(),
  };
}

/** The receiver or the message itself was refused for good (5xx); everything else may pass: greylisting, network. */
function isFinal(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode ?? 0) >= 500;
}
