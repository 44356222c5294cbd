import { beforeAll, expect, it, vi } from 'vitest';
import { issueAccountLink } from '#app/domain/accounts/account-links.server.ts';
import { enqueueJob } from '#app/domain/notifications/jobs.server.ts';
import { enqueueMail } from '#app/domain/notifications/outbox.server.ts';
import { write } from '#db/portable.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { makeAccount, NOW } from '#db/testing/factories.ts';
import { sweepChore } from './sweep.server.ts';

const DAY = 24 * 60 * 60_000;
const daysLater = (days: number) => new Date(NOW.getTime() + days * DAY);

onBothEngines('sweeping', (db) => {
  let now = NOW;
  const sweep = () =>
    sweepChore({
      db: db(),
      now: () => now,
      origin: 'https://pewarta.test',
      files: { put: vi.fn(), get: vi.fn() },
      renderCertificate: vi.fn(),
    }).run();

  beforeAll(async () => {
    const accountId = await makeAccount(db());
    const at = NOW.toISOString();
    for (const [id, expiresAt, endsAt] of [
      ['idle', daysLater(1), daysLater(30)],
      ['ended', daysLater(30), daysLater(2)],
      ['alive', daysLater(40), daysLater(40)],
    ] as const)
      await db()
        .insertInto('session')
        .values({
          id,
          accountId,
          createdAt: at,
          lastSeenAt: at,
          expiresAt: expiresAt.toISOString(),
          endsAt: endsAt.toISOString(),
          device: '',
        })
        .execute();
    await write(db(), async (tx) => {
      await issueAccountLink(tx, accountId, 'reset', null, NOW);
      await issueAccountLink(tx, accountId, 'invitation', null, daysLater(30));
      const message = { kind: 'reset' as const, name: 'A', path: '/', minutes: 60 };
      for (const dedupeKey of ['sent', 'waiting'])
        await enqueueMail(tx, { accountId, to: 'a@contoh.test', message, dedupeKey }, NOW);
      for (const dedupeKey of ['done', 'open'])
        await enqueueJob(tx, { kind: 'render_certificate', payload: {}, dedupeKey }, NOW);
    });
    await db()
      .updateTable('mail')
      .set({ state: 'sent', sentAt: at })
      .where('dedupeKey', '=', 'sent')
      .execute();
    await db()
      .updateTable('job')
      .set({ state: 'done', finishedAt: at })
      .where('dedupeKey', '=', 'done')
      .execute();
  });

  const keys = async (table: 'mail' | 'job') =>
    (await db().selectFrom(table).select('dedupeKey').orderBy('dedupeKey').execute()).map((r) => r.dedupeKey);
  const sessions = async () =>
    (await db().selectFrom('session').select('id').orderBy('id').execute()).map(({ id }) => id);
  const links = async () =>
    (await db().selectFrom('accountToken').select('kind').execute()).map(({ kind }) => kind);

  it('takes away what has ended long enough ago, and nothing else', async () => {
    now = daysLater(3);
    expect(await sweep()).toBe(false);
    expect(await sessions()).toEqual(['alive']);
    expect(await links()).toHaveLength(2);
    expect(await keys('mail')).toEqual(['sent', 'waiting']);
    expect(await keys('job')).toEqual(['done', 'open']);

    now = daysLater(32);
    await sweep();
    expect(await links()).toEqual(['invitation']);
    expect(await keys('mail')).toEqual(['sent', 'waiting']);
    expect(await keys('job')).toEqual(['open']);

    now = daysLater(91);
    await sweep();
    expect(await sessions()).toEqual([]);
    expect(await keys('mail')).toEqual(['waiting']);
    expect(await keys('job')).toEqual(['open']);
  });
});
