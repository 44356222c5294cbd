import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { DeviceLink } from '#app/desk/saved/device-link.tsx';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import listScript from './device-list.js?url';
import { ListTemplates } from './list-templates.tsx';

export const handle = { scriptFree: true };

export const meta: MetaFunction = () => [{ title: 'Di perangkat ini · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  return { shell: shellFacts(viewer, 'participant') };
}

/** What is kept on this device, what waits to be passed on and what became of it: filled in by the device itself. */
export default function DevicePage() {
  const { shell } = useLoaderData<typeof loader>();
  return (
    <Shell shell={shell}>
      <main id="isi" className="page page--narrow">
        <PageHeader
          title="Di perangkat ini"
          lede="Modul yang Anda simpan dapat dibaca dan dikerjakan tanpa jaringan. Yang Anda selesaikan dikirim saat daring, satu kali, menurut urutannya."
        />
        <noscript>
          <Notice tone="warning">Halaman ini memerlukan JavaScript untuk melihat isi perangkat.</Notice>
        </noscript>
        <div data-arahan="" role="status" />
        <div data-menunggu="" hidden id="menunggu">
          <Section title="Menunggu jaringan">
            <ul className="list" data-daftar="" />
            <p className="row" data-kirim-baris="">
              <button type="button" className="button" data-kirim="">
                Kirim sekarang
              </button>
              <span className="meta" role="status" data-kirim-keadaan="" />
            </p>
          </Section>
        </div>
        <div data-hasil="" hidden>
          <Section title="Hasil pengiriman">
            <ul className="list list--top" data-daftar="" />
            <p>
              <button type="button" className="button button--small" data-bersihkan="">
                Bersihkan daftar ini
              </button>
            </p>
          </Section>
        </div>
        <Section title="Tersimpan">
          <p data-kosong="">
            Belum ada yang tersimpan. Buka halaman Materi, lalu pilih “Simpan di perangkat” pada sebuah modul.
          </p>
          <ul className="list list--top" data-simpanan="" />
          <p className="meta" data-jumlah="" />
        </Section>
        <Section title="Yang perlu Anda ketahui">
          <ul className="bullets">
            <li>Hanya Anda yang dapat membuka simpanan ini. Keluar dari akun menghapusnya dari perangkat.</li>
            <li>Di komputer bersama, keluarlah setelah selesai.</li>
            <li>Kuis dan tugas foto memerlukan jaringan.</li>
          </ul>
        </Section>
        <ListTemplates />
      </main>
      <DeviceLink accountId={shell.accountId} />
      <script type="module" src={listScript} />
    </Shell>
  );
}
