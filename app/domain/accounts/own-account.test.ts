import { beforeEach, expect, it } from 'vitest';
import { newId } from '#db/id.ts';
import { write } from '#db/portable.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { makeAccount, makeViewer, NOW } from '#db/testing/factories.ts';
import { acceptPrivacy } from './accept-privacy.server.ts';
import { storePassword } from './account-links.server.ts';
import { changePassword, endOwnSessions, findOwnAccount, listSessions } from './own-account.server.ts';
import { hashPassword, verifyPassword } from './password-hash.server.ts';
import { secretHash } from './secret-hash.server.ts';
import type { FailureLimiter } from './sign-in.server.ts';
import type { Viewer } from './viewer.ts';

const OLD = 'ikan asin bulan terang';
const NEW = 'kopi pagi di teras';
const never: FailureLimiter = {
  waitSeconds: async () => 0,
  fail: async () => ({ remaining: 9 }),
  clear: async () => {},
};

onBothEngines('the own account', (db) => {
  let viewer: Viewer;
  let stranger: Viewer;
  beforeEach(async () => {
    viewer = makeViewer(await makeAccount(db()), { sessionId: newId() });
    stranger = makeViewer(await makeAccount(db()), { sessionId: newId() });
    const hash = await hashPassword(OLD);
    await write(db(), (tx) => storePassword(tx, viewer.accountId, hash, NOW));
    await openSession(viewer, viewer.sessionId);
    await openSession(viewer, 'telepon');
    await openSession(viewer, 'kedaluwarsa', -1);
    await openSession(stranger, stranger.sessionId);
  });

  it('lists the valid sessions of the viewer alone and marks the one in use', async () => {
    const sessions = await listSessions(db(), viewer, NOW);
    expect(sessions.map((session) => session.isCurrent).sort()).toEqual([false, true]);
    expect(sessions.some((session) => session.id === viewer.sessionId)).toBe(false);
    expect(await listSessions(db(), stranger, NOW)).toHaveLength(1);
  });

  it('ends one, or all others, and never those of a stranger', async () => {
    const phone = secretHash(`telepon${viewer.accountId}`);
    expect(await endOwnSessions(db(), stranger, phone, NOW)).toBe(0);
    expect(await endOwnSessions(db(), viewer, phone, NOW)).toBe(1);
    await openSession(viewer, 'kantor');
    await endOwnSessions(db(), viewer, 'others', NOW);
    const left = await listSessions(db(), viewer, NOW);
    expect(left.map((session) => session.isCurrent)).toEqual([true]);
    expect(await listSessions(db(), stranger, NOW)).toHaveLength(1);
  });

  it('takes a new password only with the old one, and ends every session', async () => {
    const change = (old: string, password: string) =>
      changePassword(db(), viewer, { old, password }, '10.0.0.1', never, NOW);
    expect(await change('bukan yang lama', NEW)).toEqual({ ok: false, reason: 'old' });
    expect(await change(OLD, 'sandi')).toEqual({ ok: false, reason: 'too_short' });
    expect(await change(OLD, NEW)).toEqual({ ok: true });
    const { passwordHash } = await db()
      .selectFrom('account')
      .select('passwordHash')
      .where('id', '=', viewer.accountId)
      .executeTakeFirstOrThrow();
    expect(await verifyPassword(passwordHash, NEW)).toBe(true);
    expect(await listSessions(db(), viewer, NOW)).toEqual([]);
    const waiting = { ...never, waitSeconds: async () => 42 };
    expect(await changePassword(db(), viewer, { old: NEW, password: OLD }, '10.0.0.1', waiting, NOW)).toEqual(
      { ok: false, reason: 'wait', seconds: 42 },
    );
  });

  it('notes the first time the privacy notice was read', async () => {
    await db()
      .updateTable('account')
      .set({ privacyAcceptedAt: null })
      .where('id', '=', viewer.accountId)
      .execute();
    await acceptPrivacy(db(), viewer, NOW);
    await acceptPrivacy(db(), viewer, new Date(NOW.getTime() + 1000));
    const own = await findOwnAccount(db(), viewer);
    expect(own?.privacyAcceptedAt).toBe(NOW.toISOString());
    expect(own).not.toHaveProperty('passwordHash');
    expect(own).not.toHaveProperty('totpSecret');
  });

  async function openSession(owner: Viewer, secret: string, minutes = 60): Promise<void> {
    const until = new Date(NOW.getTime() + minutes * 60_000).toISOString();
    const own = secret === owner.sessionId ? secret : secret + owner.accountId;
    await db()
      .insertInto('session')
      .values({
        id: secretHash(own),
        accountId: owner.accountId,
        createdAt: NOW.toISOString(),
        lastSeenAt: NOW.toISOString(),
        expiresAt: until,
        endsAt: until,
        device: secret,
      })
      .execute();
  }
});
