import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import type { MetaFunction } from '@remix-run/react';
import { firstLandingPage } from '#app/domain/accounts/landing-page.server.ts';
import { publicPageHeaders } from '#app/http/headers.ts';
import { findViewer } from '#app/http/session.server.ts';
import { Wordmark } from '#app/ui/wordmark.tsx';
import { SignInForm } from '../sign-in/sign-in-form.tsx';

export const handle = { scriptFree: true };

export const meta: MetaFunction = () => [
  { title: 'Pewarta: ruang belajar bimtek literasi digital bagi ASN' },
  {
    name: 'description',
    content:
      'Ruang belajar bimtek literasi digital bagi ASN: peserta menulis berita dari OPD-nya, wartawan menelaahnya baris demi baris.',
  },
];

// Listed, but never shared by caches: those who are signed in are sent on.
export const headers = () => ({ ...publicPageHeaders, 'Cache-Control': 'private, no-cache' });

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await findViewer(args);
  if (viewer) throw redirect(firstLandingPage(viewer));
  return null;
}

const STEPS = [
  { title: 'Belajar', text: 'Modul singkat yang ringan dibuka di ponsel dan jaringan kantor.' },
  { title: 'Menulis', text: 'Berita, foto, halaman layanan, dan cek hoaks dari kantor sendiri.' },
  { title: 'Ditelaah', text: 'Mentor memberi saran sunting dan menilai dengan rubrik terbuka.' },
  { title: 'Bersertifikat', text: 'Sertifikat dengan kode QR yang dapat diperiksa siapa saja.' },
];

export default function Landing() {
  return (
    <div className="landing">
      <main id="isi" className="landing__words">
        <div className="landing__top">
          <Wordmark href="/" />
          <nav aria-label="Umum">
            <a href="/verifikasi">Periksa sertifikat</a>
            <a href="#tentang">Tentang bimtek</a>
          </nav>
        </div>
        <div className="landing__claim">
          <div className="stitch stitch--long" />
          <h1>Kabar baik dari kantor Anda layak ditulis dengan baik.</h1>
          <p className="standfirst">
            Pewarta adalah ruang belajar bimtek literasi digital bagi ASN. Anda menulis berita sungguhan dari
            OPD Anda, dan wartawan senior membacanya baris demi baris.
          </p>
        </div>
        <div id="tentang">
          <div className="landing__steps">
            {STEPS.map((step) => (
              <div key={step.title}>
                <h2>{step.title}</h2>
                <p>{step.text}</p>
              </div>
            ))}
          </div>
          <p className="meta gap">Diselenggarakan BPSDMP bersama pemerintah daerah.</p>
        </div>
      </main>
      <aside className="woven-panel" aria-label="Masuk">
        <SignInForm heading="h2" />
      </aside>
    </div>
  );
}
