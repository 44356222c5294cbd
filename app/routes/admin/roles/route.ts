import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { findAccount } from '#app/domain/accounts/account-list.server.ts';
import { giveRole, takeRole } from '#app/domain/accounts/manage-account.server.ts';
import { readRoleChoice } from '#app/domain/accounts/role-scope.ts';
import { isPlace } from '#app/domain/agencies/places.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';

/** A reload after a refusal leads back to the account. */
export async function loader(args: LoaderFunctionArgs) {
  await requireRole(args, 'admin');
  return redirect(`/admin/akun/${args.params.accountId}`);
}

/** Gives a role (`beri`) or takes one away (`cabut`); the account's page says how it went. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const { id } = found(await findAccount(db, viewer, args.params.accountId ?? '', now()));
  const form = await readForm(args.request);
  const page = (message: string) => redirect(`/admin/akun/${id}?pesan=${message}`);
  const revoked = form.get('cabut');
  if (revoked) {
    const result = await takeRole(db, id, String(revoked), viewer.accountId, now());
    if (!result.ok && result.reason === 'not_found') throw notFound();
    return page(result.ok ? 'peran' : 'last_admin');
  }
  const role = readRoleChoice(String(form.get('beri') ?? ''));
  if (!role || !(await isPlace(db, role))) return page('role_unknown');
  await giveRole(db, id, role, viewer.accountId, now());
  return page('peran');
}
