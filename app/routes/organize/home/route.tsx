import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { localDate } from '#app/domain/batches/calendar.ts';
import { listBatches } from '#app/domain/batches/queries.server.ts';
import { findCompletion } from '#app/domain/reports/completion.server.ts';
import { countPeople } from '#app/domain/roster/queries.server.ts';
import { requireRole } from '#app/http/session.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatDate } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { RunningBatch } from './running-batch.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Ringkasan panitia · Pewarta' }];

/** Each running batch is read whole; more than these are in the list of batches. */
const MOST_SHOWN = 3;

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const today = localDate(now(), 'Asia/Jakarta');
  const { rows, total } = await listBatches(db, viewer, 1, today);
  const running = rows.filter(({ phase }) => phase === 'running');
  const shown = await Promise.all(
    running.slice(0, MOST_SHOWN).map(async (batch) => ({
      batch,
      completion: await findCompletion(db, viewer, batch.id, now()),
      people: await countPeople(db, viewer, batch.id, now()),
    })),
  );
  return {
    shell: shellFacts(viewer, 'organizer'),
    today,
    at: now().toISOString(),
    total,
    running: running.length,
    shown,
  };
}

export default function OrganizerHome() {
  const { shell, today, at, total, running, shown } = useLoaderData<typeof loader>();
  return (
    <Shell shell={shell} current="/panitia" folio={{ start: formatDate(today) }}>
      <main id="isi" className="page">
        {shown.length === 0 ? (
          <EmptyState
            heading="h1"
            title={total === 0 ? 'Belum ada angkatan' : 'Tidak ada angkatan yang berjalan'}
            action={
              <ButtonLink
                href={total === 0 ? '/panitia/angkatan/baru' : '/panitia/angkatan'}
                variant="primary"
              >
                {total === 0 ? 'Buat angkatan' : 'Lihat semua angkatan'}
              </ButtonLink>
            }
          >
            {total === 0
              ? 'Buat angkatan pertama, lalu impor daftar pesertanya.'
              : 'Angkatan yang akan datang dan yang selesai ada di daftar angkatan.'}
          </EmptyState>
        ) : (
          <>
            <PageHeader
              kicker="Ringkasan panitia"
              title={running === 1 ? 'Satu angkatan berjalan' : `${running} angkatan berjalan`}
            />
            <div className="sections section-gap">
              {shown.map(({ batch, completion, people }) =>
                completion ? (
                  <RunningBatch
                    key={batch.id}
                    batch={batch}
                    completion={completion}
                    uninvited={people.uninvited}
                    now={new Date(at)}
                  />
                ) : null,
              )}
            </div>
          </>
        )}
      </main>
    </Shell>
  );
}
