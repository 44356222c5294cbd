import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { acceptPrivacy } from '#app/domain/accounts/accept-privacy.server.ts';
import { firstLandingPage } from '#app/domain/accounts/landing-page.server.ts';
import { ownPath } from '#app/http/own-path.ts';
import { readForm } from '#app/http/parse-form.ts';
import { findViewer } from '#app/http/session.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Masthead } from '#app/ui/masthead.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { PrivacyNotice } from './privacy-notice.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Pemberitahuan data pribadi · Pewarta' }];

/** Anyone may read it; those who are signed in and have not taken note of it yet are asked to. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await findViewer(args);
  return {
    next: ownPath(new URL(args.request.url).searchParams.get('ke')),
    mustAccept: viewer !== null && !viewer.hasAcceptedPrivacy,
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await findViewer(args);
  if (!viewer) throw redirect('/masuk?ke=/persetujuan');
  const form = await readForm(args.request);
  await acceptPrivacy(db, viewer, now());
  const next = ownPath(form.get('ke'));
  return redirect(next && next !== '/' ? next : firstLandingPage(viewer));
}

export default function Privacy() {
  const { next, mustAccept } = useLoaderData<typeof loader>();
  return (
    <>
      <Masthead homeHref="/" width="narrow" />
      <main id="isi" className="page page--narrow">
        <PageHeader
          title="Data pribadi Anda di Pewarta"
          lede={
            mustAccept
              ? 'Sebelum melanjutkan, baca dahulu bagaimana data Anda dipakai.'
              : 'Bagaimana data peserta bimtek dipakai dan dilindungi.'
          }
          meta="Sesuai Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi."
        />
        <PrivacyNotice />
        {mustAccept ? (
          <form method="post" className="form__actions">
            {next && <input type="hidden" name="ke" value={next} />}
            <Button variant="primary">Saya sudah membaca, lanjutkan</Button>
            <Button formAction="/keluar" variant="ghost">
              Keluar dulu
            </Button>
          </form>
        ) : (
          <p className="gap">
            <a href="/">Ke halaman depan</a>
          </p>
        )}
      </main>
    </>
  );
}
