import { write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { storePassword } from './account-links.server.ts';
import { createAccount, grantRole } from './create-account.server.ts';
import { hashPassword } from './password-hash.server.ts';
import { checkPassword, type PasswordProblem } from './password-rules.ts';
import type { PersonName } from './person-name.ts';

export type MakeAdminResult =
  | { ok: true; accountId: string; isNew: boolean }
  | { ok: false; reason: PasswordProblem };

/**
 * Makes an administrator from the command line, where whoever may run it owns the installation: an existing account
 * of this address is opened, given the role and a new password, and its second step is taken away.
 */
export async function makeAdmin(
  db: Db,
  admin: { email: string; person: PersonName; password: string },
  now: Date,
): Promise<MakeAdminResult> {
  const checked = checkPassword(admin.password, { email: admin.email });
  if (!checked.ok) return checked;
  const passwordHash = await hashPassword(admin.password);
  return write(db, async (tx): Promise<MakeAdminResult> => {
    const existing = await tx
      .updateTable('account')
      .set({ isActive: 1, totpSecret: null, totpEnabledAt: null, totpLastStep: null })
      .where('email', '=', admin.email)
      .returning('id')
      .executeTakeFirst();
    const accountId =
      existing?.id ??
      (await createAccount(
        tx,
        {
          person: admin.person,
          nip: null,
          nipKind: null,
          email: admin.email,
          opdId: null,
          position: '',
          rank: '',
        },
        null,
        now,
      ));
    await storePassword(tx, accountId, passwordHash, now);
    await grantRole(tx, accountId, { role: 'admin' }, null, now);
    return { ok: true, accountId, isNew: existing === undefined };
  });
}
