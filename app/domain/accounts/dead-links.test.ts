import { beforeEach, expect, it } from 'vitest';
import { write } from '#db/portable.ts';
import { onBothEngines } from '#db/testing/engines.ts';
import { makeAccount, makeViewer, NOW } from '#db/testing/factories.ts';
import { personForm } from './account-form.ts';
import { findLinkOwner, issueAccountLink, setPasswordByLink } from './account-links.server.ts';
import { editAccount, giveRole } from './manage-account.server.ts';
import { changePassword } from './own-account.server.ts';
import { beginSecondStep, findSecondStep, finishSecondStep, totpOf } from './second-step.server.ts';
import type { FailureLimiter } from './sign-in.server.ts';
import { prepareTwoStep } from './two-step.server.ts';

const PASSWORD = 'ikan asin bulan terang';
const free: FailureLimiter = {
  waitSeconds: async () => 0,
  fail: async () => ({ remaining: 9 }),
  clear: async () => {},
};

onBothEngines('links that were sent before', (db) => {
  let id = '';
  let email = '';
  let admin = '';
  let organizer = '';
  beforeEach(async () => {
    email = `sari-${Math.random()}@contoh.test`;
    id = await makeAccount(db(), { name: 'Sari', email });
    admin = await makeAccount(db());
    organizer = await makeAccount(db());
  });
  const issue = async (kind: 'invitation' | 'reset', by: string | null): Promise<string> =>
    (await write(db(), (tx) => issueAccountLink(tx, id, kind, by, NOW))).path.replace('/undangan/', '');
  const works = async (secret: string): Promise<boolean> => Boolean(await findLinkOwner(db(), secret, NOW));

  it('die when the password is set by another one, a begun second step with them', async () => {
    const printed = await issue('invitation', organizer);
    const reset = await issue('reset', null);
    const step = await beginSecondStep(db(), id, NOW);
    expect((await setPasswordByLink(db(), reset, PASSWORD, NOW)).ok).toBe(true);
    expect(await works(printed)).toBe(false);
    expect(await findSecondStep(db(), step, NOW)).toBeUndefined();
  });

  it('die when the owner changes the password', async () => {
    await setPasswordByLink(db(), await issue('invitation', organizer), PASSWORD, NOW);
    const reset = await issue('reset', null);
    const change = { old: PASSWORD, password: 'kopi pagi di teras' };
    expect(await changePassword(db(), makeViewer(id), change, '10.0.0.1', free, NOW)).toEqual({ ok: true });
    expect(await works(reset)).toBe(false);
  });

  it('die when the address they were sent to is corrected, and by no other correction', async () => {
    const sent = await issue('invitation', organizer);
    const person = (typed: string) => personForm.parse({ name: 'Sari Dewi', email: typed });
    await editAccount(db(), id, person(email), admin, NOW);
    expect(await works(sent)).toBe(true);
    await editAccount(db(), id, person(`benar-${email}`), admin, NOW);
    expect(await works(sent)).toBe(false);
  });

  it('die with a new role, except those of who gives it', async () => {
    const byOrganizer = await issue('reset', organizer);
    const byAdmin = await issue('invitation', admin);
    await giveRole(db(), id, { role: 'admin' }, admin, NOW);
    expect(await works(byOrganizer)).toBe(false);
    expect(await works(byAdmin)).toBe(true);
  });

  it('leave no code that was guessed behind too many wrong ones', async () => {
    await prepareTwoStep(db(), makeViewer(id));
    const { totpSecret } = await db()
      .selectFrom('account')
      .select('totpSecret')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const secret = await beginSecondStep(db(), id, NOW);
    const code = totpOf(totpSecret ?? '', '').generate({ timestamp: NOW.getTime() });
    let looks = 0;
    // The tenth failure of the others is counted between the two looks of this one.
    const busy: FailureLimiter = { ...free, waitSeconds: async () => (looks++ === 0 ? 0 : 900) };
    expect(await finishSecondStep(db(), { secret, code }, '10.0.0.1', busy, NOW)).toEqual({
      ok: false,
      reason: 'wait',
      seconds: 900,
    });
  });
});
