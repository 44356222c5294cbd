import { beforeEach, expect, it } from 'vitest';
import { write } from '#db/portable.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { makeAccount, NOW } from '#db/testing/factories.ts';
import { findLinkOwner, issueAccountLink, type LinkKind, setPasswordByLink } from './account-links.server.ts';
import { verifyPassword } from './password-hash.server.ts';
import { requestReset } from './request-reset.server.ts';

const PASSWORD = 'ikan asin bulan terang';
const after = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

onBothEngines('links to set a password', (db) => {
  let accountId = '';
  beforeEach(async () => {
    accountId = await makeAccount(db(), { email: `rina-${Math.random()}@contoh.test` });
    await db().updateTable('account').set({ privacyAcceptedAt: null }).where('id', '=', accountId).execute();
  });
  const issue = async (kind: LinkKind, now = NOW): Promise<string> => {
    const link = await write(db(), (tx) => issueAccountLink(tx, accountId, kind, null, now));
    return link.path.replace('/undangan/', '');
  };
  const stored = () =>
    db().selectFrom('account').selectAll().where('id', '=', accountId).executeTakeFirstOrThrow();

  it('work once, set the password, note the privacy notice and end sessions', async () => {
    await db()
      .insertInto('session')
      .values({
        id: accountId,
        accountId,
        createdAt: NOW.toISOString(),
        lastSeenAt: NOW.toISOString(),
        expiresAt: after(60).toISOString(),
        endsAt: after(60).toISOString(),
        device: '',
      })
      .execute();
    const secret = await issue('invitation');
    expect(await findLinkOwner(db(), secret, NOW)).toMatchObject({ accountId, kind: 'invitation' });
    expect(await setPasswordByLink(db(), secret, PASSWORD, NOW)).toEqual({
      ok: true,
      accountId,
      needsSecondStep: false,
    });
    const account = await stored();
    expect(await verifyPassword(account.passwordHash, PASSWORD)).toBe(true);
    expect(account.privacyAcceptedAt).toBe(NOW.toISOString());
    expect(
      await db().selectFrom('session').select('id').where('accountId', '=', accountId).execute(),
    ).toEqual([]);
    expect(await setPasswordByLink(db(), secret, 'kopi pagi di teras', NOW)).toEqual({
      ok: false,
      reason: 'link',
    });
    expect(await findLinkOwner(db(), secret, NOW)).toBeUndefined();
  });

  it('give one of ten parallel uses', async () => {
    const secret = await issue('invitation');
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, n) => setPasswordByLink(db(), secret, `${PASSWORD} ${n}`, NOW)),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it('stand only as a hash in the database', async () => {
    const secret = await issue('reset');
    const rows = await db()
      .selectFrom('accountToken')
      .selectAll()
      .where('accountId', '=', accountId)
      .execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('die after 7 days or 60 minutes, by a newer one, and with the account', async () => {
    const week = 7 * 24 * 60;
    const invitation = await issue('invitation');
    expect(await findLinkOwner(db(), invitation, after(week - 1))).toBeDefined();
    expect(await findLinkOwner(db(), invitation, after(week))).toBeUndefined();
    const reset = await issue('reset');
    expect(await findLinkOwner(db(), reset, after(59))).toBeDefined();
    expect(await findLinkOwner(db(), reset, after(60))).toBeUndefined();
    const newer = await issue('reset');
    expect(await findLinkOwner(db(), reset, NOW)).toBeUndefined();
    await db().updateTable('account').set({ isActive: 0 }).where('id', '=', accountId).execute();
    expect(await findLinkOwner(db(), newer, NOW)).toBeUndefined();
  });

  it.each(['', 'x', "' or 1=1 --", 'a'.repeat(5_000), '../../etc/passwd'])('are never %j', async (secret) => {
    expect(await findLinkOwner(db(), secret, NOW)).toBeUndefined();
  });

  it('refuse a weak password and stay usable', async () => {
    const secret = await issue('invitation');
    expect(await setPasswordByLink(db(), secret, 'pendek', NOW)).toEqual({ ok: false, reason: 'too_short' });
    expect((await setPasswordByLink(db(), secret, PASSWORD, NOW)).ok).toBe(true);
  });

  it('leave the second step standing', async () => {
    await db()
      .updateTable('account')
      .set({ totpEnabledAt: NOW.toISOString() })
      .where('id', '=', accountId)
      .execute();
    const secret = await issue('reset');
    expect(await setPasswordByLink(db(), secret, PASSWORD, NOW)).toMatchObject({
      ok: true,
      needsSecondStep: true,
    });
  });

  it('are mailed to the owner of a name, three an hour, and to nobody else', async () => {
    const { email } = await stored();
    const mails = () =>
      db()
        .selectFrom('mail')
        .select(['toEmail', 'message', 'kind'])
        .where('accountId', '=', accountId)
        .execute();
    for (let n = 0; n < 5; n++) await requestReset(db(), ` ${email?.toUpperCase()} `, after(n));
    const sent = await mails();
    expect(sent.map((mail) => [mail.kind, mail.toEmail])).toEqual(Array(3).fill(['reset', email]));
    const paths = sent.map((mail) => JSON.parse(mail.message).path.replace('/undangan/', ''));
    const usable = await Promise.all(paths.map((secret: string) => findLinkOwner(db(), secret, after(5))));
    expect(usable.filter(Boolean)).toHaveLength(1);
    await requestReset(db(), email ?? '', after(65));
    expect(await mails()).toHaveLength(4);

    const before = await db().selectFrom('mail').select('id').execute();
    await requestReset(db(), 'tiada@contoh.test', NOW);
    const mute = await makeAccount(db(), {
      email: null,
      nip: String(Math.random()).slice(2, 20).padEnd(18, '1'),
    });
    const { nip } = await db()
      .selectFrom('account')
      .select('nip')
      .where('id', '=', mute)
      .executeTakeFirstOrThrow();
    await requestReset(db(), nip ?? '', NOW);
    expect(await db().selectFrom('mail').select('id').execute()).toHaveLength(before.length);
  });
});
