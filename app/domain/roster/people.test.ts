import { beforeAll, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import {
  enrol,
  grantRole,
  makeAccount,
  makeBalai,
  makeOpd,
  makePemda,
  makeViewer,
  makeWorld,
  NOW,
  type World,
} from '#db/testing/factories.ts';
import { findLinkOwner } from '../accounts/account-links.server.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { inviteParticipant, mailInvitations, printInvitations } from './invitations.server.ts';
import { countPeople, listBatchOpds, listPeople } from './queries.server.ts';
import { reenrolParticipant, withdrawParticipant } from './withdraw.server.ts';

onBothEngines('people of a batch', (db) => {
  let world: World;
  let organizer: Viewer;
  let stranger: Viewer;
  const organizerOf = (balaiId: string) =>
    makeViewer('panitia', { roles: [{ role: 'organizer', balaiId, pemdaId: null, opdId: null }] });
  const join = async (account: { name: string; email?: string | null; nip?: string; opdId?: string }) => {
    const accountId = await makeAccount(db(), { opdId: world.opdId, ...account });
    return { accountId, enrolmentId: await enrol(db(), world.batchId, accountId, world.opdId) };
  };
  const secretOf = (path: string) => path.replace('/undangan/', '');
  const mails = (accountId: string) =>
    db()
      .selectFrom('mail')
      .select(['kind', 'state'])
      .where('accountId', '=', accountId)
      .orderBy('createdAt')
      .execute();

  beforeAll(async () => {
    world = await makeWorld(db(), { quotaPerOpd: 50 });
    organizer = organizerOf(world.balaiId);
    stranger = organizerOf(await makeBalai(db()));
  });

  it('shows nothing of the numbers and addresses of people who belong to another balai', async () => {
    const elsewhere = await makeOpd(db(), await makePemda(db(), await makeBalai(db())));
    const nip = '199001012015012009';
    await join({ name: 'Tamu Jauh', email: 'rahasia@contoh.test', nip, opdId: elsewhere });
    const find = async (search: string) =>
      (await listPeople(db(), organizer, world.batchId, { search, page: 1 }, NOW)).rows;
    expect(await find('tamu jauh')).toMatchObject([{ name: 'Tamu Jauh', nip: null, email: null }]);
    expect(await find(nip)).toEqual([]);
    expect(await find('rahasia@')).toEqual([]);
    await db().deleteFrom('opdProgress').execute();
    await db().deleteFrom('enrolment').execute();
  });

  it('finds people by name, NIP and e-mail, for the organizer only', async () => {
    await join({ name: 'Ñur’aini Lubis', email: 'aini@contoh.test', nip: '198403122010012014' });
    await join({ name: 'Togar Simbolon', email: null });
    const find = async (search: string, viewer = organizer) =>
      (await listPeople(db(), viewer, world.batchId, { search, page: 1 }, NOW)).rows.map(({ name }) => name);
    expect(await find('')).toEqual(['Ñur’aini Lubis', 'Togar Simbolon']);
    expect(await find('NURAINI')).toEqual(['Ñur’aini Lubis']);
    expect(await find('19840312 201001')).toEqual(['Ñur’aini Lubis']);
    expect(await find('aini@')).toEqual(['Ñur’aini Lubis']);
    expect(await find('%')).toEqual([]);
    expect(await find('', stranger)).toEqual([]);
    expect(await find('', makeViewer('siapa'))).toEqual([]);
    expect(await listBatchOpds(db(), organizer, world.batchId)).toMatchObject([{ id: world.opdId }]);
    expect(await listBatchOpds(db(), stranger, world.batchId)).toEqual([]);
    expect(await countPeople(db(), stranger, world.batchId, NOW)).toMatchObject({ active: 0, uninvited: 0 });
    expect(await listPeople(db(), organizer, world.batchId, { page: 2 }, NOW)).toEqual({
      rows: [],
      total: 2,
    });
  });

  it('makes a link to copy, a mail that replaces the one still waiting, and a reset later', async () => {
    const { accountId, enrolmentId } = await join({ name: 'Dewi Anggraini', email: 'dewi@contoh.test' });
    const invite = (way: 'link' | 'mail', viewer = organizer) =>
      inviteParticipant(db(), viewer, world.batchId, enrolmentId, way, NOW);
    expect(await invite('link', stranger)).toEqual({ ok: false, reason: 'not_found' });
    const copied = await invite('link');
    if (!copied.ok) throw new Error(copied.reason);
    expect(copied).toMatchObject({ mailed: false, link: { kind: 'invitation', name: 'Dewi Anggraini' } });
    expect(await findLinkOwner(db(), secretOf(copied.link.path), NOW)).toMatchObject({ accountId });
    await invite('mail');
    expect(await findLinkOwner(db(), secretOf(copied.link.path), NOW)).toBeUndefined();
    const later = new Date(NOW.getTime() + 60_000);
    await inviteParticipant(db(), organizer, world.batchId, enrolmentId, 'mail', later);
    expect((await mails(accountId)).map(({ state }) => state).sort()).toEqual(['cancelled', 'waiting']);
    await db().updateTable('account').set({ passwordHash: 'x' }).where('id', '=', accountId).execute();
    expect(await invite('link')).toMatchObject({ link: { kind: 'reset' } });
  });

  it('makes no link for an account of another balai or with a role', async () => {
    const foreignOpd = await makeOpd(db(), await makePemda(db(), await makeBalai(db())));
    const foreign = await join({ name: 'Orang Lain', opdId: foreignOpd });
    const admin = await join({ name: 'Pengelola' });
    await grantRole(db(), admin.accountId, { role: 'admin' });
    for (const { enrolmentId, accountId } of [foreign, admin]) {
      expect(await inviteParticipant(db(), organizer, world.batchId, enrolmentId, 'link', NOW)).toEqual({
        ok: false,
        reason: 'not_own_account',
      });
      await mailInvitations(db(), organizer, world.batchId, NOW);
      expect(await mails(accountId)).toEqual([]);
      await withdrawParticipant(db(), organizer, world.batchId, enrolmentId, NOW);
    }
  });

  it('mails everybody once and prints for the rest', async () => {
    const own = await makeWorld(db());
    const viewer = organizerOf(own.balaiId);
    const people = await Promise.all(
      ['Satu', 'Dua', 'Tiga'].map((name, at) =>
        makeAccount(db(), { name, opdId: own.opdId, ...(at === 2 ? { email: null } : {}) }),
      ),
    );
    for (const accountId of people) await enrol(db(), own.batchId, accountId, own.opdId);
    const mailAll = (who = viewer) => mailInvitations(db(), who, own.batchId, NOW);
    expect(await mailAll(stranger)).toEqual({ ok: false, reason: 'not_found' });
    const both = await Promise.all([mailAll(), mailAll()]);
    expect(both.reduce((sum, result) => sum + (result.ok ? result.mailed : 0), 0)).toBe(2);
    expect(await mailAll()).toEqual({ ok: true, mailed: 0, withoutEmail: 1 });
    expect(await printInvitations(db(), stranger, own.batchId, NOW)).toEqual({
      ok: false,
      reason: 'not_found',
    });
    const sheet = await printInvitations(db(), viewer, own.batchId, NOW);
    expect(sheet).toMatchObject({ links: [{ name: 'Tiga', kind: 'invitation' }] });
    expect(await countPeople(db(), viewer, own.batchId, NOW)).toEqual({
      active: 3,
      uninvited: 0,
      invited: 3,
      joined: 0,
      idle: 3,
      withdrawn: 0,
    });
    const week = new Date(NOW.getTime() + 8 * 86_400_000);
    expect(await countPeople(db(), viewer, own.batchId, week)).toMatchObject({ uninvited: 3, invited: 0 });
  });

  it('withdraws and brings back, counted right even under two presses', async () => {
    const own = await makeWorld(db(), { quotaPerOpd: 1 });
    const viewer = organizerOf(own.balaiId);
    const enrolmentId = await enrol(db(), own.batchId, await makeAccount(db()), own.opdId);
    const counted = async () =>
      (
        await db()
          .selectFrom('opdProgress')
          .select('participants')
          .where('batchId', '=', own.batchId)
          .execute()
      ).map(({ participants }) => participants);
    const withdraw = (who = viewer) => withdrawParticipant(db(), who, own.batchId, enrolmentId, NOW);
    expect(await withdraw(stranger)).toEqual({ ok: false, reason: 'not_found' });
    await Promise.all([withdraw(), withdraw()]);
    expect(await counted()).toEqual([]);
    const bringBack = () => reenrolParticipant(db(), viewer, own.batchId, enrolmentId, NOW);
    await Promise.all([bringBack(), bringBack()]);
    expect(await counted()).toEqual([1]);
    const second = await enrol(db(), own.batchId, await makeAccount(db()), own.opdId);
    await withdrawParticipant(db(), viewer, own.batchId, second, NOW);
    expect(await reenrolParticipant(db(), viewer, own.batchId, second, NOW)).toEqual({
      ok: false,
      reason: 'quota',
      quota: 1,
    });
  });
});
