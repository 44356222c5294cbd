import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { listReadableBatches } from '#app/domain/reports/access.server.ts';
import { requireRole } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { formatDateRange } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Laporan · Pewarta' }];

/** The batches a leader or contact person may read; with one there is nothing to choose. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'leader', 'opd_contact');
  const batches = await listReadableBatches(db, viewer);
  const [only] = batches;
  if (only && batches.length === 1) throw redirect(`/laporan/${only.id}`);
  return { shell: shellFacts(viewer, 'reader'), batches };
}

export default function Reports() {
  const { shell, batches } = useLoaderData<typeof loader>();
  return (
    <Shell shell={shell} current="/laporan">
      <main id="isi" className="page">
        {batches.length === 0 ? (
          <EmptyState title="Belum ada laporan">
            Laporan muncul setelah OPD Anda punya peserta di sebuah angkatan.
          </EmptyState>
        ) : (
          <>
            <PageHeader title="Laporan" lede="Pilih angkatan yang ingin dibaca." />
            <ul className="list">
              {batches.map(({ id, name, pemdaName, startsOn, endsOn }) => (
                <li key={id}>
                  <div>
                    <Link className="list__title" to={`/laporan/${id}`}>
                      {name}, {pemdaName}
                    </Link>
                    <p className="list__note">{formatDateRange(startsOn, endsOn)}</p>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </main>
    </Shell>
  );
}
