import type { LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findAccount } from '#app/domain/accounts/account-list.server.ts';
import { formatNip } from '#app/domain/accounts/nip.ts';
import { displayName } from '#app/domain/accounts/person-name.ts';
import { listPlaces } from '#app/domain/agencies/places.server.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { roleOptions } from '../role-words.ts';
import { Access } from './access.tsx';
import { Person } from './person.tsx';
import { Roles } from './roles.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Akun · Pewarta' }];

const NOTES: Record<string, { tone: 'success' | 'error'; text: string }> = {
  dibuat: {
    tone: 'success',
    text: 'Akun sudah dibuat. Buat tautan undangan, lalu sampaikan kepada pemiliknya.',
  },
  diubah: { tone: 'success', text: 'Data sudah diperbaiki.' },
  peran: { tone: 'success', text: 'Peran sudah diubah. Pemilik akun perlu masuk kembali.' },
  akses: { tone: 'success', text: 'Akses sudah diubah.' },
  last_admin: {
    tone: 'error',
    text: 'Ini satu-satunya pengelola aktif. Beri peran pengelola kepada orang lain dahulu.',
  },
  role_unknown: { tone: 'error', text: 'Pilih peran dari daftar.' },
};

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const account = found(await findAccount(db, viewer, args.params.accountId ?? '', now()));
  const { nip, ...rest } = account;
  return {
    shell: shellFacts(viewer, 'admin'),
    account: { ...rest, nip: nip && formatNip(nip), name: displayName(account) },
    roleOptions: roleOptions(await listPlaces(db)),
    isSelf: account.id === viewer.accountId,
    note: NOTES[new URL(args.request.url).searchParams.get('pesan') ?? ''],
  };
}

export default function Account() {
  const { shell, account, roleOptions: options, isSelf, note } = useLoaderData<typeof loader>();
  return (
    <Shell shell={shell} current="/admin/akun">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title={account.name}
          meta={isSelf ? 'Akun Anda sendiri' : undefined}
          back={{ href: '/admin/akun', label: 'Semua akun' }}
        />
        {note && (
          <Notice tone={note.tone} isLive>
            {note.text}
          </Notice>
        )}
        <div className="sections">
          <Person account={account} />
          <Roles accountId={account.id} roles={account.roles} options={options} />
          <Access account={account} />
        </div>
      </main>
    </Shell>
  );
}
