import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readUnsent } from '#app/desk/device/unsent.ts';
import { isLeaving } from '#app/http/leaving-cookie.server.ts';
import { requireViewer } from '#app/http/session.server.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { SignOutNow } from './sign-out-now.tsx';
import { OthersStay, UnsentWork } from './unsent-work.tsx';
import { useLastSync } from './use-last-sync.ts';

export const meta: MetaFunction = () => [{ title: 'Sebelum keluar · Pewarta' }];

/** Between "Keluar" and the end of the session: this device sends what it has not sent yet. */
export async function loader(args: LoaderFunctionArgs) {
  const { accountId } = await requireViewer(args);
  const cookies = args.request.headers.get('cookie');
  if (!isLeaving(cookies)) throw redirect('/');
  const waiting = readUnsent(cookies) ?? [];
  return {
    accountId,
    hasOthers: waiting.some((id) => id !== accountId),
    hasOwn: waiting.includes(accountId),
  };
}

export default function Leaving() {
  const { accountId, hasOthers, hasOwn } = useLoaderData<typeof loader>();
  const sync = useLastSync(accountId);
  return (
    <main id="isi" className="page page--narrow">
      <PageHeader back={{ href: '/', label: 'Kembali ke Pewarta' }} title="Sebelum keluar" />
      <UnsentWork sync={sync} hasOwn={hasOwn} />
      {hasOthers && <OthersStay />}
      <SignOutNow accountId={accountId} isDone={sync.phase === 'done'} isFailed={sync.phase === 'failed'} />
    </main>
  );
}
