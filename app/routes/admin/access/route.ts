import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { findAccount } from '#app/domain/accounts/account-list.server.ts';
import { clearTwoStep, endSessionsOf, setAccountActive } from '#app/domain/accounts/manage-account.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';

/** A reload after a refusal leads back to the account. */
export async function loader(args: LoaderFunctionArgs) {
  await requireRole(args, 'admin');
  return redirect(`/admin/akun/${args.params.accountId}`);
}

/** Closes or opens an account, ends its sessions, or takes a lost second step away. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const { id } = found(await findAccount(db, viewer, args.params.accountId ?? '', now()));
  const change = (await readForm(args.request)).get('ubah');
  const by = viewer.accountId;
  if (change === 'akhiri-sesi') await endSessionsOf(db, id, by, now());
  else if (change === 'hapus-dua-langkah') await clearTwoStep(db, id, by, now());
  else if (change === 'buka') await setAccountActive(db, id, true, by, now());
  else if (change === 'tutup') {
    const result = await setAccountActive(db, id, false, by, now());
    if (!result.ok) return redirect(`/admin/akun/${id}?pesan=last_admin`);
  } else throw notFound();
  return redirect(`/admin/akun/${id}?pesan=akses`);
}
