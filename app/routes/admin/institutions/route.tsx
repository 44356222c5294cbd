import type { LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { listBalai, listPemda } from '#app/domain/agencies/institution-queries.server.ts';
import { requireRole } from '#app/http/session.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { BalaiSection } from './balai-section.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Lembaga · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const [balai, pemda] = await Promise.all([listBalai(db, 'all'), listPemda(db, 'all')]);
  return {
    shell: shellFacts(viewer, 'admin'),
    balai: balai.map((one) => ({ ...one, pemda: pemda.filter((row) => row.balaiId === one.id) })),
    pemdaCount: pemda.length,
    isSaved: new URL(args.request.url).searchParams.get('pesan') === 'tersimpan',
  };
}

export default function Institutions() {
  const { shell, balai, pemdaCount, isSaved } = useLoaderData<typeof loader>();
  return (
    <Shell shell={shell} current="/admin/lembaga">
      <main id="isi" className="page">
        <PageHeader
          title={
            balai.length > 0
              ? `${formatNumber(balai.length)} balai dan ${formatNumber(pemdaCount)} pemerintah daerah`
              : 'Lembaga'
          }
          lede="Nama, lambang, dan pola nomor di sini tercetak di sertifikat. Sertifikat yang sudah terbit tidak berubah."
          actions={
            balai.length > 0 && (
              <ButtonLink href="/admin/lembaga/balai/baru" icon="plus">
                Tambah balai
              </ButtonLink>
            )
          }
        />
        {isSaved && (
          <Notice tone="success" isLive>
            Perubahan sudah disimpan.
          </Notice>
        )}
        {balai.length === 0 ? (
          <EmptyState
            title="Belum ada balai"
            action={
              <ButtonLink href="/admin/lembaga/balai/baru" variant="primary" icon="plus">
                Tambah balai pertama
              </ButtonLink>
            }
          >
            Balai menyelenggarakan bimtek dan menerbitkan sertifikat. Pemerintah daerah dan OPD berada di
            bawahnya.
          </EmptyState>
        ) : (
          <div className="sections gap-large">
            {balai.map((one) => (
              <BalaiSection key={one.id} balai={one} />
            ))}
          </div>
        )}
      </main>
    </Shell>
  );
}
