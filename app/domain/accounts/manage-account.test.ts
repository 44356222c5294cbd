import { beforeEach, expect, it } from 'vitest';
import { onBothEngines } from '#db/testing/engines.ts';
import { grantRole, makeAccount, makeBalai, makeViewer, NOW } from '#db/testing/factories.ts';
import { type PersonFields, personForm } from './account-form.ts';
import { findLinkOwner } from './account-links.server.ts';
import { findAccount, listAccounts } from './account-list.server.ts';
import { setDemoPassword } from './demo-password.server.ts';
import { recordSignIn } from './landing-page.server.ts';
import { makeAdmin } from './make-admin.server.ts';
import {
  addAccount,
  clearTwoStep,
  editAccount,
  endSessionsOf,
  giveRole,
  makeAccountLink,
  setAccountActive,
  takeRole,
} from './manage-account.server.ts';
import { readRoleChoice } from './role-scope.ts';
import type { Viewer } from './viewer.ts';

const NIP = '198403122010012014';
const person = (typed: Record<string, string>): PersonFields =>
  personForm.parse({ name: 'Rina Sari', ...typed });

it.each([
  [{ name: 'Rina', nip: '1984' }, 'nip', 'nip_length:4'],
  [{ name: 'Rina', nip: '1984O3122010012014' }, 'nip', 'nip_letters:O'],
  [{ name: 'Rina', nip: '198413122010012014' }, 'nip', 'nip_birth_date'],
  [{ name: 'Rina', email: 'bukan surel' }, 'email', 'email'],
  [{ name: 'Rina' }, 'email', 'no_way_in'],
  [{ email: 'a@b.test' }, 'name', 'name_missing'],
  [{ name: ' ', email: 'a@b.test' }, 'name', 'name_missing'],
])('the form of a person refuses %j', (typed, field, code) => {
  const result = personForm.safeParse(typed);
  expect(result.error?.issues.map((issue) => [issue.path[0], issue.message])).toContainEqual([field, code]);
});

it.each([
  ['organizer:b1', { role: 'organizer', balaiId: 'b1' }],
  ['leader:p1', { role: 'leader', pemdaId: 'p1' }],
  ['opd_contact:o1', { role: 'opd_contact', opdId: 'o1' }],
  ['mentor', { role: 'mentor' }],
  ['mentor:b1', { role: 'mentor', balaiId: 'b1' }],
  ['admin', { role: 'admin' }],
  ['organizer', undefined],
  ['organizer:', undefined],
  ['admin:b1', undefined],
  ['toString', undefined],
  ['', undefined],
])('a role choice %j', (text, scope) => {
  expect(readRoleChoice(text)).toEqual(scope);
});

onBothEngines('administering accounts', (db) => {
  let admin: Viewer;
  let by = '';
  beforeEach(async () => {
    await db().deleteFrom('accountRole').execute();
    by = await makeAccount(db(), { name: 'Pengelola' });
    await grantRole(db(), by, { role: 'admin' });
    admin = makeViewer(by, { roles: [{ role: 'admin', balaiId: null, pemdaId: null, opdId: null }] });
    await db().updateTable('account').set({ nip: null }).where('nip', '=', NIP).execute();
  });
  const add = async (typed: Record<string, string>, role = readRoleChoice('mentor') ?? null) => {
    const added = await addAccount(db(), person(typed), role, by, NOW);
    if (!added.ok) throw new Error(added.reason);
    return added.id;
  };
  const address = () => `surel-${Math.random()}@contoh.test`;

  it('adds one with titles split off and a first role; names are taken once', async () => {
    const email = address();
    const id = await add({
      name: 'Drs. H. Akmal, M.Si',
      email: email.toUpperCase(),
      nip: '19840312 201001 2 014',
    });
    expect(await findAccount(db(), admin, id, NOW)).toMatchObject({
      name: 'Akmal',
      titleBefore: 'Drs. H.',
      titleAfter: 'M.Si',
      email,
      nip: NIP,
      hasPassword: false,
      roles: [{ role: 'mentor', scopeName: null }],
    });
    expect(await addAccount(db(), person({ email: address(), nip: NIP }), null, by, NOW)).toEqual({
      ok: false,
      reason: 'nip_taken',
    });
    expect(await addAccount(db(), person({ email }), null, by, NOW)).toEqual({
      ok: false,
      reason: 'email_taken',
    });
    const other = await add({ email: address() });
    expect(await editAccount(db(), other, person({ email }), by, NOW)).toEqual({
      ok: false,
      reason: 'email_taken',
    });
    expect(
      (await editAccount(db(), other, person({ name: 'Rina Baru', email: address() }), by, NOW)).ok,
    ).toBe(true);
    expect(await findAccount(db(), admin, other, NOW)).toMatchObject({ name: 'Rina Baru' });
  });

  it('finds by part of the name, e-mail or NIP, fifty a page; only for admins', async () => {
    const mark = `z${Math.random().toString(36).slice(2, 10)}`;
    for (let n = 0; n < 51; n++) await makeAccount(db(), { name: `${mark} Nomor ${n}` });
    const first = await listAccounts(db(), admin, { search: mark.toUpperCase() });
    expect([first.total, first.rows.length]).toEqual([51, 50]);
    const second = await listAccounts(db(), admin, { search: mark, page: 2 });
    expect(second.rows).toHaveLength(1);
    expect(first.rows.some((row) => row.id === second.rows[0]?.id)).toBe(false);
    await add({ nip: NIP });
    const byNip = await listAccounts(db(), admin, { search: '19840312 201001 2 014' });
    expect(byNip.rows.map((row) => [row.nip, row.roles])).toEqual([[NIP, ['mentor']]]);
    expect((await listAccounts(db(), admin, { search: '%' })).total).toBe(0);
    const stranger = makeViewer(await makeAccount(db()));
    expect(await listAccounts(db(), stranger, {})).toMatchObject({ total: 0, rows: [] });
    expect(await findAccount(db(), stranger, by, NOW)).toBeUndefined();
  });

  it('gives and takes roles, ends sessions with them, and keeps the last admin', async () => {
    const balaiId = await makeBalai(db());
    const id = await add({ email: address() }, null as never);
    await giveRole(db(), id, { role: 'organizer', balaiId }, by, NOW);
    await giveRole(db(), id, { role: 'organizer', balaiId }, by, NOW);
    const { roles } = (await findAccount(db(), admin, id, NOW)) ?? { roles: [] };
    expect(roles).toHaveLength(1);
    expect(await recordSignIn(db(), id, NOW)).toBe('/panitia');
    const [own] = (await findAccount(db(), admin, by, NOW))?.roles ?? [];
    expect(await takeRole(db(), by, own?.id ?? '', by, NOW)).toEqual({ ok: false, reason: 'last_admin' });
    // A role is taken only from the account it was asked of.
    expect(await takeRole(db(), by, roles[0]?.id ?? '', by, NOW)).toEqual({ ok: false, reason: 'not_found' });
    expect(await takeRole(db(), id, roles[0]?.id ?? '', by, NOW)).toEqual({ ok: true });
    await giveRole(db(), id, { role: 'admin' }, by, NOW);
    expect(await takeRole(db(), by, own?.id ?? '', by, NOW)).toEqual({ ok: true });
  });

  it('leaves one admin when two take each other out at once', async () => {
    const other = await add({ email: address() }, { role: 'admin' });
    const results = await Promise.all([
      setAccountActive(db(), by, false, other, NOW),
      setAccountActive(db(), other, false, by, NOW),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  it('closes an account with its sessions and links, and opens it again', async () => {
    const id = await add({ email: address() });
    const link = await makeAccountLink(db(), id, by, NOW);
    expect(link?.kind).toBe('invitation');
    const secret = link?.path.replace('/undangan/', '') ?? '';
    await setAccountActive(db(), id, false, by, NOW);
    expect(await findLinkOwner(db(), secret, NOW)).toBeUndefined();
    expect(await makeAccountLink(db(), id, by, NOW)).toBeUndefined();
    await setAccountActive(db(), id, true, by, NOW);
    expect(await findLinkOwner(db(), secret, NOW)).toBeDefined();
    await endSessionsOf(db(), id, by, NOW);
    await clearTwoStep(db(), id, by, NOW);
    const verbs = await db()
      .selectFrom('auditEvent')
      .select('verb')
      .where('subjectId', '=', id)
      .orderBy('id')
      .execute();
    expect(verbs.map((row) => row.verb)).toEqual([
      'account.created',
      'role.granted',
      'link.invitation',
      'account.closed',
      'account.reopened',
      'session.ended',
      'two_step.cleared',
    ]);
  });

  it('makes an admin from the command line, and mends one', async () => {
    const email = address();
    const named = { email, person: { titleBefore: '', name: 'Rahmat', titleAfter: '' } };
    expect(await makeAdmin(db(), { ...named, password: 'pendek' }, NOW)).toEqual({
      ok: false,
      reason: 'too_short',
    });
    const made = await makeAdmin(db(), { ...named, password: 'pisang goreng senja' }, NOW);
    expect(made).toMatchObject({ ok: true, isNew: true });
    if (!made.ok) return;
    await setAccountActive(db(), made.accountId, false, by, NOW);
    expect(await makeAdmin(db(), { ...named, password: 'pisang rebus subuh' }, NOW)).toEqual({
      ok: true,
      isNew: false,
      accountId: made.accountId,
    });
    expect(await findAccount(db(), admin, made.accountId, NOW)).toMatchObject({
      isActive: 1,
      hasPassword: true,
    });
  });

  it('sets the demo password only in a demo world, only of demo accounts', async () => {
    expect(await setDemoPassword(db(), 'kopi pagi di teras', NOW)).toBeUndefined();
    await db().insertInto('setting').values({ key: 'demo', value: '1' }).execute();
    const demo = await add({ email: `orang-${Math.random()}@demo.test` });
    const real = await add({ email: address() });
    expect(await setDemoPassword(db(), 'kopi pagi di teras', NOW)).toBe(1);
    expect((await findAccount(db(), admin, demo, NOW))?.hasPassword).toBe(true);
    expect((await findAccount(db(), admin, real, NOW))?.hasPassword).toBe(false);
    await db().deleteFrom('setting').execute();
  });
});
