import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import {
  countPeople,
  listBatchOpds,
  listPeople,
  PEOPLE_PER_PAGE,
} from '#app/domain/roster/queries.server.ts';
import { pageNumber, searchText } from '#app/http/page-number.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { InvitationForms } from '../invitation-forms.tsx';
import { peopleNote } from './people-note.ts';
import { PeopleSearch } from './people-search.tsx';
import { PeopleTable } from './people-table.tsx';
import { peopleHref, peopleTabs, readPeopleView } from './people-view.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Peserta · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  const { searchParams } = new URL(args.request.url);
  const view = readPeopleView(searchParams, searchText(searchParams));
  const page = pageNumber(searchParams);
  const [people, counts, opds] = await Promise.all([
    listPeople(db, viewer, batch.id, { ...view, page }, now()),
    countPeople(db, viewer, batch.id, now()),
    listBatchOpds(db, viewer, batch.id),
  ]);
  return {
    shell: batchShell(viewer, batch.id),
    batch,
    view,
    page,
    perPage: PEOPLE_PER_PAGE,
    people,
    counts,
    opds,
    at: now().toISOString(),
    note: peopleNote(searchParams),
  };
}

export default function People() {
  const { shell, batch, view, page, perPage, people, counts, opds, at, note } =
    useLoaderData<typeof loader>();
  const base = `/panitia/angkatan/${batch.id}`;
  const { rows, total } = people;
  const isEmptyBatch = counts.active + counts.withdrawn === 0;
  return (
    <BatchFrame shell={shell} batch={batch} room="peserta">
      <main id="isi" className="page">
        <PageHeader
          title={`${formatNumber(counts.active)} peserta aktif`}
          lede={
            isEmptyBatch
              ? undefined
              : `${counts.joined} sudah punya kata sandi, ${counts.invited} diundang, ${counts.uninvited} belum diundang.`
          }
          actions={
            <ButtonLink href={`${base}/impor`} variant="primary" icon="upload">
              Impor peserta
            </ButtonLink>
          }
        />
        {note && (
          <Notice tone="success" isLive>
            {note}
          </Notice>
        )}
        {isEmptyBatch ? (
          <EmptyState title="Belum ada peserta">Unggah daftar peserta dalam XLSX atau CSV.</EmptyState>
        ) : (
          <>
            {counts.uninvited + counts.invited > 0 && (
              <InvitationForms at={base} uninvited={counts.uninvited} />
            )}
            <div className="gap-large">
              <Tabs label="Peserta menurut keadaan" tabs={peopleTabs(view, counts)} />
            </div>
            <PeopleSearch view={view} opds={opds} />
            {rows.length === 0 ? (
              <p className="gap">Tidak ada peserta yang cocok.</p>
            ) : (
              <PeopleTable rows={rows} base={base} at={at} />
            )}
            <Pagination
              page={page}
              pageCount={Math.ceil(total / perPage)}
              summary={`${formatNumber(total)} peserta`}
              hrefFor={(to) => peopleHref(view, { page: to })}
            />
          </>
        )}
      </main>
    </BatchFrame>
  );
}
