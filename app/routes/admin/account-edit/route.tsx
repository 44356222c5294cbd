import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { personForm } from '#app/domain/accounts/account-form.ts';
import { findAccount } from '#app/domain/accounts/account-list.server.ts';
import { addAccount, editAccount } from '#app/domain/accounts/manage-account.server.ts';
import { displayName } from '#app/domain/accounts/person-name.ts';
import { readRoleChoice } from '#app/domain/accounts/role-scope.ts';
import { isPlace, listPlaces } from '#app/domain/agencies/places.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { roleOptions } from '../role-words.ts';
import { AccountForm } from './account-form.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Akun · Pewarta' }];

const schema = z.intersection(personForm, z.object({ role: z.string().max(80).optional() }));

/** `/admin/akun/baru` makes an account, `/admin/akun/:accountId/ubah` corrects one. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const { accountId } = args.params;
  const places = await listPlaces(db);
  const account = accountId ? found(await findAccount(db, viewer, accountId, now())) : undefined;
  return {
    shell: shellFacts(viewer, 'admin'),
    opd: places.opd.map(({ id, name, pemdaName }) => ({ value: id, label: `${name}, ${pemdaName}` })),
    roles: roleOptions(places),
    account: account && {
      id: account.id,
      name: displayName(account),
      nip: account.nip ?? '',
      email: account.email ?? '',
      opdId: account.opdId ?? '',
      position: account.position,
      rank: account.rank,
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const { accountId } = args.params;
  const form = await parseForm(args.request, schema);
  if (!form.ok) return data({ result: form.submission.reply() }, { status: 400 });
  const { role: choice, ...person } = form.value;
  const refuse = (fieldErrors: Record<string, string[]>, status: number) =>
    data({ result: form.submission.reply({ fieldErrors }) }, { status });
  if (person.opdId && !(await isPlace(db, { opdId: person.opdId })))
    return refuse({ opdId: ['opd_unknown'] }, 400);
  const role = choice ? readRoleChoice(choice) : undefined;
  if (choice && !(role && (await isPlace(db, role)))) return refuse({ role: ['role_unknown'] }, 400);
  if (accountId) found(await findAccount(db, viewer, accountId, now()));
  const saved = accountId
    ? await editAccount(db, accountId, person, viewer.accountId, now())
    : await addAccount(db, person, role ?? null, viewer.accountId, now());
  if (!saved.ok) return refuse({ [saved.reason === 'nip_taken' ? 'nip' : 'email']: [saved.reason] }, 409);
  return redirect(`/admin/akun/${saved.id}?pesan=${accountId ? 'diubah' : 'dibuat'}`);
}

export default function AccountEdit() {
  const { shell, account, opd, roles } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>()?.result;
  return (
    <Shell shell={shell} current="/admin/akun">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title={account ? `Perbaiki data ${account.name}` : 'Buat akun'}
          lede={account ? undefined : 'Setelah dibuat, salin atau cetak tautan undangannya di halaman akun.'}
          back={
            account
              ? { href: `/admin/akun/${account.id}`, label: account.name }
              : { href: '/admin/akun', label: 'Semua akun' }
          }
        />
        <AccountForm account={account} opd={opd} roles={roles} result={result} />
      </main>
    </Shell>
  );
}
