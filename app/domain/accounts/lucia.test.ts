import { beforeEach, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { enrol, grantRole, makeAccount, makeWorld, NOW, type World } from '#db/testing/factories.ts';
import { createLucia } from './lucia.server.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

onBothEngines('sessions', (db) => {
  let time = NOW.getTime();
  let world: World;
  let accountId = '';
  const lucia = () => createLucia(db(), () => new Date(time), false);
  const start = () => lucia().createSession(accountId, { device: 'Firefox' });
  const isValid = async (id: string): Promise<boolean> =>
    (await lucia().validateSession(id)).session !== null;
  const stored = () =>
    db().selectFrom('session').selectAll().where('accountId', '=', accountId).executeTakeFirstOrThrow();

  beforeEach(async () => {
    time = NOW.getTime();
    world ??= await makeWorld(db());
    accountId = await makeAccount(db(), { name: 'Rina Sari', opdId: world.opdId });
  });

  it('carry who is looking, with every role and the newest active batch', async () => {
    await enrol(db(), world.batchId, accountId, world.opdId);
    await grantRole(db(), accountId, { role: 'mentor' });
    await grantRole(db(), accountId, { role: 'opd_contact', opdId: world.otherOpdId });
    const { id } = await start();
    const { user } = await lucia().validateSession(id);
    expect(user).toMatchObject({
      accountId,
      name: 'Rina Sari',
      opdId: world.opdId,
      isParticipant: true,
      batchId: world.batchId,
      hasTwoStep: false,
      hasShortcuts: true,
      hasAcceptedPrivacy: true,
    });
    expect(user?.roles.map((grant) => [grant.role, grant.opdId]).sort()).toEqual([
      ['mentor', null],
      ['opd_contact', world.otherOpdId],
    ]);
    await db()
      .updateTable('enrolment')
      .set({ state: 'withdrawn' })
      .where('accountId', '=', accountId)
      .execute();
    expect((await lucia().validateSession(id)).user).toMatchObject({ isParticipant: false, batchId: null });
  });

  it('stand only hashed in the database', async () => {
    const { id } = await start();
    expect((await stored()).id).not.toBe(id);
    expect(await isValid((await stored()).id.slice(0, 40))).toBe(false);
  });

  it('of a participant last 14 days without use and 30 in all', async () => {
    const { id } = await start();
    time += 13 * DAY;
    expect(await isValid(id)).toBe(true);
    time += 13 * DAY;
    expect(await isValid(id)).toBe(true);
    time += 5 * DAY;
    expect(await isValid(id)).toBe(false);
    time = NOW.getTime();
    const idle = await start();
    time += 14 * DAY;
    expect(await isValid(idle.id)).toBe(false);
  });

  it.each(['organizer', 'admin'] as const)(
    'of an %s last 30 minutes without use and 12 hours in all',
    async (role) => {
      await grantRole(db(), accountId, { role, balaiId: world.balaiId });
      const { id } = await start();
      for (let hours = 0; hours < 11.5; hours += 0.25) {
        time += 15 * MINUTE;
        expect(await isValid(id)).toBe(true);
      }
      time += 25 * MINUTE;
      expect(await isValid(id)).toBe(true);
      time += 25 * MINUTE;
      expect(await isValid(id)).toBe(false);
      time = NOW.getTime();
      const idle = await start();
      time += 31 * MINUTE;
      expect(await isValid(idle.id)).toBe(false);
    },
  );

  it('are not written at every look', async () => {
    const { id } = await start();
    time += MINUTE - 1;
    await isValid(id);
    expect((await stored()).lastSeenAt).toBe(NOW.toISOString());
    time += 1;
    await isValid(id);
    expect((await stored()).lastSeenAt).toBe(new Date(time).toISOString());
  });

  it('end with the account, by name, and for the account as a whole', async () => {
    const [first, second] = [await start(), await start()];
    await lucia().invalidateSession(first.id);
    expect([await isValid(first.id), await isValid(second.id)]).toEqual([false, true]);
    await db().updateTable('account').set({ isActive: 0 }).where('id', '=', accountId).execute();
    expect(await isValid(second.id)).toBe(false);
    await db().updateTable('account').set({ isActive: 1 }).where('id', '=', accountId).execute();
    await lucia().invalidateUserSessions(accountId);
    expect(await isValid(second.id)).toBe(false);
  });
});
