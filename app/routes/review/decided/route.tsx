import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { db } from '#app/database.server.ts';
import mentorStyles from '#app/desk/mentor.css?url';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { countDecided, DECIDED_PAGE, listDecided } from '#app/domain/review/decided.server.ts';
import { requireRole } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { SearchForm } from '#app/ui/search-form.tsx';
import { DecidedTable } from './decided-table.tsx';

export const handle = { scriptFree: true };

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: mentorStyles }];

export const meta: MetaFunction = () => [{ title: 'Selesai ditelaah · Pewarta' }];

const SEARCH_LIMIT = 100;

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const query = new URL(args.request.url).searchParams;
  const search = (query.get('cari') ?? '').trim().slice(0, SEARCH_LIMIT);
  const page = Math.max(1, Math.trunc(Number(query.get('hal'))) || 1);
  const [rows, count] = await Promise.all([
    listDecided(db, viewer, search, page),
    countDecided(db, viewer, search),
  ]);
  return {
    shell: shellFacts(viewer, 'mentor'),
    ...{ rows, count, search, page },
    pageCount: Math.ceil(count / DECIDED_PAGE),
  };
}

export default function Decided() {
  const { shell, rows, count, search, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <Shell shell={shell} current="/telaah/selesai" width="wide">
      <main id="isi" className="filtered__main decided">
        <PageHeader
          title={count === 0 && !search ? 'Belum ada naskah yang Anda putuskan' : 'Selesai ditelaah'}
          lede={
            search
              ? `${formatNumber(count)} keputusan cocok dengan “${search}”.`
              : count > 0 && `${formatNumber(count)} keputusan Anda, yang terbaru di atas.`
          }
        />
        <SearchForm label="Cari nama, judul, atau OPD" value={search} clearHref="/telaah/selesai" />
        {rows.length > 0 ? (
          <DecidedTable rows={rows} />
        ) : (
          <EmptyState title={search ? 'Tidak ada keputusan yang cocok' : 'Masih kosong'}>
            {search
              ? 'Coba kata lain.'
              : 'Setiap naskah yang Anda luluskan atau kembalikan tercatat di sini.'}
          </EmptyState>
        )}
        <Pagination
          page={page}
          pageCount={pageCount}
          summary={`Menampilkan ${rows.length} dari ${count} keputusan`}
          hrefFor={(next) =>
            `/telaah/selesai?${new URLSearchParams({ ...(search ? { cari: search } : {}), hal: String(next) })}`
          }
        />
      </main>
    </Shell>
  );
}
