import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { recordAudit } from '../audit/record.server.ts';
import { hashPassword } from './password-hash.server.ts';

/** Every demo account has an address in this domain, which no mail ever reaches (RFC 2606). */
const DEMO_ADDRESSES = '%@demo.test';

/** Gives all demo accounts one new password and ends their sessions; undefined where there is no demo world. */
export async function setDemoPassword(db: Db, password: string, now: Date): Promise<number | undefined> {
  const passwordHash = await hashPassword(password);
  return write(db, async (tx) => {
    const demo = await tx.selectFrom('setting').select('value').where('key', '=', 'demo').executeTakeFirst();
    if (demo?.value !== '1') return undefined;
    const changed = await tx
      .updateTable('account')
      .set({ passwordHash, passwordChangedAt: now.toISOString() })
      .where('email', 'like', DEMO_ADDRESSES)
      .returning('id')
      .execute();
    await tx
      .deleteFrom('session')
      .where('accountId', 'in', tx.selectFrom('account').select('id').where('email', 'like', DEMO_ADDRESSES))
      .execute();
    await recordAudit(
      tx,
      { actorId: null, verb: 'demo_password.changed', subjectKind: 'setting', subjectId: 'demo' },
      now,
    );
    return changed.length;
  });
}
