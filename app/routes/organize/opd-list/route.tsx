import type { LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { db } from '#app/database.server.ts';
import { OpdTable } from '#app/desk/opd/opd-table.tsx';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { organizedBalaiIds } from '#app/domain/accounts/viewer.ts';
import { listOpd, listPemda } from '#app/domain/agencies/institution-queries.server.ts';
import { pageNumber, searchText } from '#app/http/page-number.ts';
import { requireRole } from '#app/http/session.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { SearchForm } from '#app/ui/search-form.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'OPD · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const { searchParams } = new URL(args.request.url);
  const [search, page] = [searchText(searchParams), pageNumber(searchParams)];
  const scope = organizedBalaiIds(viewer);
  const [opd, pemda] = await Promise.all([listOpd(db, scope, { search, page }), listPemda(db, scope)]);
  return {
    shell: shellFacts(viewer, 'organizer'),
    ...opd,
    search,
    page,
    hasPemda: pemda.length > 0,
    hasSeveralPemda: pemda.length > 1,
    isSaved: searchParams.get('pesan') === 'tersimpan',
  };
}

export default function OpdList() {
  const { shell, rows, total, pageSize, search, page, hasPemda, hasSeveralPemda, isSaved } =
    useLoaderData<typeof loader>();
  const query = search ? `cari=${encodeURIComponent(search)}&` : '';
  return (
    <Shell shell={shell} current="/panitia/opd">
      <main id="isi" className="page">
        <PageHeader
          title={total > 0 || search ? `${formatNumber(total)} OPD terdaftar` : 'OPD'}
          lede="Impor peserta mencocokkan OPD dengan nama dan nama lain di sini. Impor tidak pernah menambah OPD."
          actions={
            hasPemda && (
              <ButtonLink href="/panitia/opd/baru" variant="primary" icon="plus">
                Tambah OPD
              </ButtonLink>
            )
          }
        />
        {isSaved && (
          <Notice tone="success" isLive>
            OPD sudah disimpan.
          </Notice>
        )}
        {(total > 0 || search) && <SearchForm label="Cari OPD" value={search} clearHref="/panitia/opd" />}
        {rows.length > 0 ? (
          <>
            <OpdTable rows={rows} hrefFor={(id) => `/panitia/opd/${id}`} hasPemda={hasSeveralPemda} />
            <Pagination
              page={page}
              pageCount={Math.ceil(total / pageSize)}
              summary={`${formatNumber(total)} OPD`}
              hrefFor={(to) => `/panitia/opd?${query}halaman=${to}`}
            />
          </>
        ) : (
          <NoOpd search={search} hasPemda={hasPemda} />
        )}
      </main>
    </Shell>
  );
}

function NoOpd({ search, hasPemda }: { search: string; hasPemda: boolean }) {
  if (search)
    return (
      <EmptyState title="Tidak ada yang cocok">Tidak ada OPD bernama “{search}”. Coba nama lain.</EmptyState>
    );
  return hasPemda ? (
    <EmptyState
      title="Belum ada OPD"
      action={<ButtonLink href="/panitia/opd/baru">Tambah OPD pertama</ButtonLink>}
    >
      Tambahkan OPD peserta sebelum mengimpor daftar peserta.
    </EmptyState>
  ) : (
    <EmptyState title="Belum ada pemerintah daerah">
      Minta pengelola menambahkan pemerintah daerah di bawah balai Anda.
    </EmptyState>
  );
}
