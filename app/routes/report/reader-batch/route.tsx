import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Matrix } from '#app/desk/completion/matrix.tsx';
import { readView } from '#app/desk/completion/matrix-view.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { findReaderCompletion } from '#app/domain/reports/completion.server.ts';
import { completionHeadline, latenessSentence } from '#app/domain/reports/headline.ts';
import { findOpdPeople } from '#app/domain/reports/people.server.ts';
import { pageNumber } from '#app/http/page-number.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { formatDateWithoutDay, formatTime, localDate, zoneLabel } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Laporan ketuntasan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'leader', 'opd_contact');
  const batchId = args.params.batchId ?? '';
  const at = now();
  const { searchParams } = new URL(args.request.url);
  const completion = found(await findReaderCompletion(db, viewer, batchId, at));
  const { report, namedOpdIds } = completion;
  // A contact person of one OPD has nothing to open first.
  const only = report.rows.length === 1 ? report.rows[0]?.opdId : undefined;
  const view = readView(searchParams);
  const opdId = view.opdId ?? only;
  const page = pageNumber(searchParams);
  const mayOpen = opdId !== undefined && (namedOpdIds === 'all' || namedOpdIds.includes(opdId));
  return {
    shell: shellFacts(viewer, 'reader'),
    completion,
    people: mayOpen ? await findOpdPeople(db, viewer, batchId, opdId, page, at) : undefined,
    page,
    view,
    at: at.toISOString(),
  };
}

export default function ReaderCompletion() {
  const { shell, completion, people, page, view, at } = useLoaderData<typeof loader>();
  const { batch, report, modules, namedOpdIds } = completion;
  return (
    <Shell
      shell={shell}
      current="/laporan"
      folio={{
        start: (
          <Link to="/laporan">
            {batch.pemdaName} · {batch.name}
          </Link>
        ),
        end: `Data per ${formatDateWithoutDay(localDate(at, batch.zone))}, ${formatTime(at, batch.zone)} ${zoneLabel(batch.zone)}`,
      }}
    >
      <main id="isi" className="page">
        <PageHeader title={completionHeadline(report)} lede={latenessSentence(report)} />
        <Matrix
          report={report}
          modules={modules}
          view={view}
          people={people}
          page={page}
          at={at}
          mayOpen={(opdId) => namedOpdIds === 'all' || namedOpdIds.includes(opdId)}
        />
        <p className="meta gap">
          Tuntas berarti materi dibaca, kuis lulus, dan tugas modul lulus. Angka dihitung saat halaman dibuka.
        </p>
      </main>
    </Shell>
  );
}
