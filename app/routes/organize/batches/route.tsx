import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { localDate } from '#app/domain/batches/calendar.ts';
import { BATCHES_PER_PAGE, listBatches } from '#app/domain/batches/queries.server.ts';
import { pageNumber } from '#app/http/page-number.ts';
import { requireRole } from '#app/http/session.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatDateRange, formatNumber } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { BatchPhase } from '../batch-phase.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Angkatan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const page = pageNumber(new URL(args.request.url).searchParams);
  const batches = await listBatches(db, viewer, page, localDate(now(), 'Asia/Jakarta'));
  return { shell: shellFacts(viewer, 'organizer'), page, perPage: BATCHES_PER_PAGE, ...batches };
}

export default function Batches() {
  const { shell, rows, total, page, perPage } = useLoaderData<typeof loader>();
  const running = rows.filter(({ phase }) => phase === 'running').length;
  return (
    <Shell shell={shell} current="/panitia/angkatan">
      <main id="isi" className="page">
        <PageHeader
          title="Angkatan"
          lede={
            total === 0 ? undefined : `${running} angkatan berjalan dari ${formatNumber(total)} angkatan.`
          }
          actions={
            <ButtonLink href="/panitia/angkatan/baru" variant="primary" icon="plus">
              Buat angkatan
            </ButtonLink>
          }
        />
        {total === 0 ? (
          <EmptyState title="Belum ada angkatan">
            Buat angkatan pertama, lalu impor daftar pesertanya.
          </EmptyState>
        ) : (
          <>
            <DataTable caption="Angkatan" columns={columns} rows={rows} rowKey={({ id }) => id} />
            <Pagination
              page={page}
              pageCount={Math.ceil(total / perPage)}
              summary={`${formatNumber(total)} angkatan`}
              hrefFor={(to) => `?halaman=${to}`}
            />
          </>
        )}
      </main>
    </Shell>
  );
}

type Row = Awaited<ReturnType<typeof loader>>['rows'][number];

const columns: Column<Row>[] = [
  {
    key: 'name',
    header: 'Angkatan',
    isRowHeader: true,
    render: ({ id, name, pemdaName }) => (
      <a href={`/panitia/angkatan/${id}`}>
        {name} · {pemdaName}
      </a>
    ),
  },
  { key: 'course', header: 'Kursus', render: ({ courseTitle }) => courseTitle, look: 'secondary' },
  {
    key: 'dates',
    header: 'Waktu',
    render: ({ startsOn, endsOn }) => formatDateRange(startsOn, endsOn),
  },
  {
    key: 'participants',
    header: 'Peserta',
    align: 'end',
    render: ({ participants }) => formatNumber(participants),
  },
  { key: 'phase', header: 'Keadaan', render: ({ phase }) => <BatchPhase phase={phase} /> },
];
