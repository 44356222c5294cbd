import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findUndo } from '#app/domain/review/find-undo.server.ts';
import {
  countOverdue,
  countQueue,
  listQueue,
  listQueueFacets,
  QUEUE_PAGE,
} from '#app/domain/review/queue.server.ts';
import { listWorkloads } from '#app/domain/review/workloads.server.ts';
import { requireRole } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { UndoToast } from '../undo-toast.tsx';
import { Filters } from './filters.tsx';
import { isFiltered, readFilters } from './filters-form.ts';
import { QueueLead } from './queue-lead.tsx';
import { QueueTable } from './queue-table.tsx';

export const handle = { scriptFree: true };

export const meta: MetaFunction = () => [{ title: 'Antrean telaah · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const query = new URL(args.request.url).searchParams;
  const filters = readFilters(query);
  const page = Math.max(1, Math.trunc(Number(query.get('hal'))) || 1);
  const decisionId = query.get('putusan');
  const [rows, facets, workloads, undo] = await Promise.all([
    listQueue(db, viewer, filters, page, now()),
    listQueueFacets(db, viewer, filters.whose),
    listWorkloads(db, viewer),
    decisionId ? findUndo(db, viewer, decisionId, now()) : undefined,
  ]);
  const waiting = facets.reduce((sum, { count }) => sum + count, 0);
  query.delete('putusan');
  const listed = isFiltered(filters) ? await countQueue(db, viewer, filters) : waiting;
  return {
    shell: shellFacts(viewer, 'mentor'),
    accountId: viewer.accountId,
    filters,
    page,
    rows,
    facets,
    workloads,
    undo,
    waiting,
    overdue: await countOverdue(db, viewer, filters.whose, facets, now()),
    listed,
    pageCount: Math.ceil(listed / QUEUE_PAGE),
    query: query.toString(),
    now: now(),
  };
}

export default function Queue() {
  const view = useLoaderData<typeof loader>();
  const { shell, filters, page, rows, facets, listed, waiting, now: at } = view;
  const promised = [...new Set(facets.map(({ reviewDays }) => reviewDays))];
  const counts: Record<string, number> = filters.whose === 'mine' ? { '/telaah': waiting } : {};
  return (
    <Shell shell={shell} current="/telaah" width="wide" counts={counts}>
      <div className="filtered">
        <Filters facets={facets} filters={filters} />
        <main id="isi" className="filtered__main">
          <QueueLead
            {...view}
            whose={filters.whose}
            reviewDays={promised.length === 1 ? (promised[0] ?? null) : null}
            oldestId={page === 1 && !isFiltered(filters) ? (rows[0]?.submissionId ?? null) : null}
          />
          <div className="toolbar-row">
            <Search filters={filters} />
            <Tabs
              label="Antrean"
              tabs={[
                { href: '/telaah', label: 'Antrean saya', isCurrent: filters.whose === 'mine' },
                { href: '/telaah?milik=lain', label: 'Mentor lain', isCurrent: filters.whose === 'others' },
              ]}
            />
          </div>
          {rows.length > 0 ? (
            <QueueTable rows={rows} now={at} showsMentor={filters.whose === 'others'} />
          ) : (
            <EmptyState title={isFiltered(filters) ? 'Tidak ada naskah yang cocok' : 'Antrean kosong'}>
              {isFiltered(filters)
                ? 'Coba kata lain, atau hapus saringan.'
                : 'Tidak ada naskah yang menunggu.'}
            </EmptyState>
          )}
          <Pagination
            page={page}
            pageCount={view.pageCount}
            summary={`Menampilkan ${rows.length} dari ${listed} naskah`}
            hrefFor={(next) => pageHref(view.query, next)}
          />
        </main>
      </div>
      {view.undo && <UndoToast undo={view.undo} />}
    </Shell>
  );
}

function Search({ filters }: { filters: ReturnType<typeof readFilters> }) {
  return (
    <form method="get" action="/telaah" className="search">
      <Icon name="search" />
      {filters.whose === 'others' && <input type="hidden" name="milik" value="lain" />}
      <input
        className="input"
        type="search"
        name="cari"
        aria-label="Cari naskah"
        placeholder="Cari nama, judul, OPD"
        defaultValue={filters.search}
      />
    </form>
  );
}

function pageHref(query: string, page: number): string {
  const next = new URLSearchParams(query);
  next.set('hal', String(page));
  return `/telaah?${next}`;
}
