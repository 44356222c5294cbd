import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { describeDevice } from '#app/domain/accounts/device.ts';
import { formatNip } from '#app/domain/accounts/nip.ts';
import { endOwnSessions, findOwnAccount, listSessions } from '#app/domain/accounts/own-account.server.ts';
import { displayName } from '#app/domain/accounts/person-name.ts';
import { landingPages } from '#app/domain/accounts/viewer.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found } from '#app/http/respond.ts';
import { requireViewer } from '#app/http/session.server.ts';
import { readTheme } from '#app/http/theme.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { OwnData } from './own-data.tsx';
import { Security } from './security.tsx';
import { SessionList } from './session-list.tsx';
import { ThemeChoice } from './theme-choice.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Profil dan keamanan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args);
  const [account, sessions] = await Promise.all([
    findOwnAccount(db, viewer),
    listSessions(db, viewer, now()),
  ]);
  const { nip, ...own } = found(account);
  const { searchParams } = new URL(args.request.url);
  return {
    shell: shellFacts(viewer, landingPages(viewer)[0]?.persona ?? 'participant'),
    account: { ...own, name: displayName(own), nip: nip && formatNip(nip) },
    sessions: sessions.map((session) => ({ ...session, device: describeDevice(session.device) })),
    theme: readTheme(args.request.headers.get('cookie')),
    note: NOTES[searchParams.get('pesan') ?? ''],
    mustTwoStep: searchParams.get('wajib') === 'dua-langkah' && !viewer.hasTwoStep,
  };
}

/** What has just been done, by name. */
const NOTES: Record<string, string> = {
  'kata-sandi': 'Kata sandi sudah diganti. Sesi di perangkat lain sudah diakhiri.',
  'dua-langkah-aktif': 'Masuk dua langkah sudah aktif. Sesi di perangkat lain sudah diakhiri.',
  'dua-langkah-mati': 'Masuk dua langkah sudah dimatikan.',
  sesi: 'Sesi sudah diakhiri.',
};

/** Ends the chosen session, or all but this one. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireViewer(args);
  const form = await readForm(args.request);
  await endOwnSessions(db, viewer, String(form.get('session') ?? ''), now());
  return redirect('/profil?pesan=sesi');
}

export default function Profile() {
  const { shell, account, sessions, theme, note, mustTwoStep } = useLoaderData<typeof loader>();
  return (
    <Shell shell={shell}>
      <main id="isi" className="page page--narrow">
        <PageHeader title="Profil dan keamanan" />
        {note && (
          <Notice tone="success" isLive>
            {note}
          </Notice>
        )}
        {mustTwoStep && (
          <Notice tone="warning" title="Aktifkan masuk dua langkah.">
            Peran Anda membuka data orang lain, jadi langkah kedua diwajibkan di sini.
          </Notice>
        )}
        <div className="sections">
          <OwnData account={account} />
          <Security
            passwordChangedAt={account.passwordChangedAt}
            isTwoStep={account.totpEnabledAt !== null}
          />
          <SessionList sessions={sessions} />
          <ThemeChoice theme={theme} />
        </div>
      </main>
    </Shell>
  );
}
