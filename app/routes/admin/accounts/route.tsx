import type { LoaderFunctionArgs } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { listAccounts } from '#app/domain/accounts/account-list.server.ts';
import { formatNip } from '#app/domain/accounts/nip.ts';
import { displayName } from '#app/domain/accounts/person-name.ts';
import { pageNumber, searchText } from '#app/http/page-number.ts';
import { requireRole } from '#app/http/session.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { SearchForm } from '#app/ui/search-form.tsx';
import { AccountTable } from './account-table.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Akun · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const { searchParams } = new URL(args.request.url);
  const [search, page] = [searchText(searchParams), pageNumber(searchParams)];
  const { total, pageSize, rows } = await listAccounts(db, viewer, { search, page });
  return {
    shell: shellFacts(viewer, 'admin'),
    search,
    page,
    total,
    pageCount: Math.max(1, Math.ceil(total / pageSize)),
    rows: rows.map((row) => ({
      id: row.id,
      name: displayName(row),
      identifier: [row.nip && formatNip(row.nip), row.email].filter(Boolean).join(' · '),
      opdName: row.opdName,
      roles: row.roles,
      isActive: row.isActive === 1,
      lastSignInAt: row.lastSignInAt,
    })),
  };
}

export default function Accounts() {
  const { shell, rows, total, search, page, pageCount } = useLoaderData<typeof loader>();
  const query = search ? `cari=${encodeURIComponent(search)}&` : '';
  return (
    <Shell shell={shell} current="/admin/akun">
      <main id="isi" className="page">
        <PageHeader
          title={search ? `${formatNumber(total)} akun cocok` : `${formatNumber(total)} akun`}
          lede="Peserta biasanya masuk lewat impor panitia. Di sini Anda membuat akun panitia, mentor, dan pembaca laporan."
          actions={
            <ButtonLink href="/admin/akun/baru" variant="primary" icon="plus">
              Buat akun
            </ButtonLink>
          }
        />
        <SearchForm label="Cari nama, NIP, atau surel" value={search} clearHref="/admin/akun" />
        {rows.length > 0 ? (
          <>
            <AccountTable rows={rows} />
            <Pagination
              page={page}
              pageCount={pageCount}
              summary={`${formatNumber(total)} akun`}
              hrefFor={(to) => `/admin/akun?${query}halaman=${to}`}
            />
          </>
        ) : (
          <EmptyState title="Tidak ada yang cocok">
            Tidak ada akun dengan nama, NIP, atau surel “{search}”.
          </EmptyState>
        )}
      </main>
    </Shell>
  );
}
