import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { listReadableBatches } from '#app/domain/reports/access.server.ts';
import { newestBegun } from '#app/domain/reports/newest-begun.ts';
import { requireRole } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { readReport } from '../report-data.server.ts';
import { ReportPage } from '../report-page.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Laporan · Pewarta' }];

/** The batch that runs now, else the last one; the others are below it. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'leader', 'opd_contact');
  const batch = newestBegun(await listReadableBatches(db, viewer), now());
  if (!batch) return { shell: shellFacts(viewer, 'reader'), report: undefined };
  const report = await readReport(viewer, batch.id, args.request);
  return { shell: report.shell, report };
}

export default function Reports() {
  const { shell, report } = useLoaderData<typeof loader>();
  if (report) return <ReportPage data={report} />;
  return (
    <Shell shell={shell} current="/laporan">
      <main id="isi" className="page">
        <EmptyState heading="h1" title="Belum ada laporan">
          Laporan muncul setelah OPD Anda punya peserta di sebuah angkatan.
        </EmptyState>
      </main>
    </Shell>
  );
}
