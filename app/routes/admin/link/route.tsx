import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findAccount } from '#app/domain/accounts/account-list.server.ts';
import { INVITATION_DAYS, RESET_MINUTES } from '#app/domain/accounts/link-lifetimes.ts';
import { makeAccountLink } from '#app/domain/accounts/manage-account.server.ts';
import { displayName } from '#app/domain/accounts/person-name.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Button } from '#app/ui/button.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { LinkSheet } from './link-sheet.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Tautan akun · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const account = found(await findAccount(db, viewer, args.params.accountId ?? '', now()));
  return {
    shell: shellFacts(viewer, 'admin'),
    account: { id: account.id, name: displayName(account), hasPassword: account.hasPassword },
    identifier: account.nip ?? account.email ?? '',
  };
}

/** The link is shown once, on the page that answers; only its hash is kept. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const { id } = found(await findAccount(db, viewer, args.params.accountId ?? '', now()));
  const link = found(await makeAccountLink(db, id, viewer.accountId, now()));
  return { url: config.origin + link.path, expiresAt: link.expiresAt };
}

export default function AccountLink() {
  const { shell, account, identifier } = useLoaderData<typeof loader>();
  const link = useActionData<typeof action>();
  const lifetime = account.hasPassword ? `${RESET_MINUTES} menit` : `${INVITATION_DAYS} hari`;
  return (
    <Shell shell={shell} current="/admin/akun">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title={account.hasPassword ? 'Tautan atur ulang kata sandi' : 'Tautan undangan'}
          back={{ href: `/admin/akun/${account.id}`, label: account.name }}
        />
        {link ? (
          <LinkSheet name={account.name} identifier={identifier} {...link} />
        ) : (
          <form method="post" className="form">
            <p>
              Tautan berlaku {lifetime}, hanya dapat dipakai sekali, dan menggantikan tautan sebelumnya.
              Sampaikan hanya kepada {account.name}: siapa pun yang memegangnya dapat mengatur kata sandi akun
              ini.
            </p>
            <div className="form__actions">
              <Button variant="primary">Buat tautan</Button>
            </div>
          </form>
        )}
      </main>
    </Shell>
  );
}
