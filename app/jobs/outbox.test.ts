import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { claimMail, isStale, mailSent } from '#app/domain/notifications/deliver-mail.server.ts';
import { cancelMail, enqueueMail, type MailMessage } from '#app/domain/notifications/outbox.server.ts';
import { type MailServer, openMailServer } from '#app/mail/smtp.server.ts';
import { newId } from '#db/id.ts';
import { write } from '#db/portable.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { NOW } from '#db/testing/factories.ts';
import { startRunner } from './runner.server.ts';
import { sendMailChore } from './send-mail.server.ts';
import type { Workshop } from './workshop.ts';

const ORIGIN = 'https://pewarta.test';
const MESSAGE: MailMessage = {
  kind: 'decision',
  name: 'Marlina Situmeang, S.K.M.',
  decision: 'return',
  assignment: 'Tugas 1',
  title: '412 Anak Ikuti Imunisasi Kejar',
  path: '/tugas/7/umpan-balik',
  dueOn: '2026-11-15',
};
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

onBothEngines('the outbox', (db) => {
  let post: Awaited<ReturnType<typeof startPost>>;
  let server: MailServer;
  let now = NOW;
  beforeEach(async () => {
    await db().deleteFrom('mail').execute();
    now = NOW;
    post = await startPost();
    server = openMailServer(`smtp://127.0.0.1:${post.port}/?from=bimtek@pewarta.test`, ORIGIN);
  });
  afterEach(async () => {
    server.close();
    await post.close();
  });

  const chore = () => {
    const workshop: Workshop = {
      db: db(),
      now: () => now,
      origin: ORIGIN,
      files: { put: vi.fn(), get: vi.fn() },
      renderCertificate: vi.fn(),
    };
    return sendMailChore(workshop, server);
  };
  const drain = async () => {
    const { run } = chore();
    while (await run());
  };
  const enqueue = (to: string, notBefore = NOW, dedupeKey: string = newId()) =>
    write(db(), (tx) =>
      enqueueMail(tx, { accountId: null, to, message: MESSAGE, dedupeKey, notBefore }, NOW),
    );
  const states = async () =>
    (await db().selectFrom('mail').select(['toEmail', 'state', 'attempts']).orderBy('id').execute()).map(
      ({ toEmail, state, attempts }) => [toEmail, state, attempts],
    );

  it('sends a mail once, also with two runners at work', async () => {
    const people = Array.from({ length: 12 }, (_, index) => `peserta${index}@contoh.test`);
    for (const person of people) await enqueue(person);
    const faults = vi.fn();
    const runners = [startRunner([chore()], faults), startRunner([chore()], faults)];
    await Promise.all(runners.map((runner) => runner.kick()));
    await Promise.all(runners.map((runner) => runner.close()));
    expect(post.received.map(({ to }) => to).sort()).toEqual([...people].sort());
    expect((await states()).every(([, state, attempts]) => state === 'sent' && attempts === 1)).toBe(true);
    expect(faults).not.toHaveBeenCalled();
  });

  it('writes it in words and as a page, with the configured address', async () => {
    await enqueue('marlina@contoh.test');
    await drain();
    const [mail] = post.received;
    expect(mail?.from).toBe('bimtek@pewarta.test');
    const { head, parts } = readMail(mail?.source ?? '');
    expect(head).toContain('Subject: Naskah Anda perlu perbaikan: 412 Anak Ikuti Imunisasi Kejar');
    expect(head).toContain('Auto-Submitted: auto-generated');
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      expect(part).toContain('Marlina Situmeang, S.K.M.');
      expect(part).toContain(`${ORIGIN}/tugas/7/umpan-balik`);
      expect(part).toContain('Minggu, 15 November 2026');
    }
  });

  it('holds back the mail about a decision until its time, and does not send what was cancelled', async () => {
    await enqueue('lambat@contoh.test', after(15));
    await enqueue('batal@contoh.test', after(15), 'decision:1');
    await drain();
    expect(post.received).toEqual([]);
    await write(db(), (tx) => cancelMail(tx, 'decision:1'));
    now = after(14.9);
    await drain();
    expect(post.received).toEqual([]);
    now = after(15);
    await drain();
    expect(post.received.map(({ to }) => to)).toEqual(['lambat@contoh.test']);
    expect((await states()).map(([to, state]) => [to, state])).toEqual([
      ['lambat@contoh.test', 'sent'],
      ['batal@contoh.test', 'cancelled'],
    ]);
  });

  it('tries again later after a passing refusal, longer each time, and gives up after eight', async () => {
    post.refuse(451, 'Coba lagi nanti');
    await enqueue('sibuk@contoh.test');
    await drain();
    await drain();
    const waiting = await db().selectFrom('mail').selectAll().executeTakeFirstOrThrow();
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1, notBefore: after(15).toISOString() });
    expect(waiting.lastError).toContain('Coba lagi nanti');
    now = after(15);
    await drain();
    expect(await states()).toEqual([['sibuk@contoh.test', 'waiting', 2]]);
    post.accept();
    now = after(44);
    await drain();
    expect(post.received).toEqual([]);
    now = after(45);
    await drain();
    expect(await states()).toEqual([['sibuk@contoh.test', 'sent', 3]]);

    post.refuse(451, 'Selalu sibuk');
    await enqueue('selalu@contoh.test', now);
    for (let hour = 1; hour < 12; hour += 1) {
      now = after(hour * 3600);
      await drain();
    }
    expect((await states()).at(-1)).toEqual(['selalu@contoh.test', 'failed', 8]);
  });

  it('does not ask again about an address that does not exist', async () => {
    post.refuse(550, 'Alamat tidak dikenal');
    await enqueue('hilang@contoh.test');
    await drain();
    expect(await states()).toEqual([['hilang@contoh.test', 'failed', 1]]);
  });

  it('takes up what a crashed process left, after two minutes; the late process changes nothing', async () => {
    await enqueue('tertinggal@contoh.test');
    const lost = await claimMail(db(), NOW);
    now = after(119);
    await drain();
    expect(post.received).toEqual([]);
    now = after(120);
    await drain();
    expect(post.received).toHaveLength(1);
    const sent = await db().selectFrom('mail').selectAll().executeTakeFirstOrThrow();
    expect(sent).toMatchObject({ state: 'sent', attempts: 2 });
    if (lost) await mailSent(db(), lost, after(300));
    expect(await db().selectFrom('mail').selectAll().executeTakeFirstOrThrow()).toEqual(sent);
  });

  it('cancels a mail whose time has passed while no mail server was there', async () => {
    await enqueue('lama@contoh.test');
    now = after(8 * 24 * 3600);
    await drain();
    expect(post.received).toEqual([]);
    expect(await states()).toEqual([['lama@contoh.test', 'cancelled', 1]]);
    const reset: MailMessage = { kind: 'reset', name: 'A', path: '/undangan/x', minutes: 60 };
    expect([isStale(reset, NOW, after(3599)), isStale(reset, NOW, after(3601))]).toEqual([false, true]);
  });
});

/** A mail server that keeps what it gets, and refuses receivers when told to. */
async function startPost() {
  const received: { from: string; to: string; source: string }[] = [];
  let refusal: (Error & { responseCode?: number }) | undefined;
  const post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(refusal),
    onData(stream, { envelope }, done) {
      let source = '';
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => {
        source += chunk;
      });
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        received.push({ from, to: envelope.rcptTo[0]?.address ?? '', source });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => void post.listen(0, '127.0.0.1', resolve));
  return {
    port: (post.server.address() as AddressInfo).port,
    received,
    refuse: (responseCode: number, message: string) => {
      refusal = Object.assign(new Error(message), { responseCode });
    },
    accept: () => {
      refusal = undefined;
    },
    close: () => new Promise<void>((resolve) => void post.close(resolve)),
  };
}

/** Headers, and the decoded bodies of both kinds. */
function readMail(source: string) {
  const [head = ''] = source.split('\r\n\r\n', 1);
  const boundary = /boundary="?([^"\r\n;]+)/.exec(head)?.[1] ?? '';
  const parts = source
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [partHead = '', ...body] = part.split('\r\n\r\n');
      const text = body.join('\r\n\r\n');
      if (/base64/i.test(partHead)) return Buffer.from(text, 'base64').toString();
      const joined = text.replace(/=\r\n/g, '');
      const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      );
      return Buffer.from(bytes, 'latin1').toString();
    });
  return { head: head.replace(/\r\n\s+/g, ' '), parts };
}
