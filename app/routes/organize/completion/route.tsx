import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Matrix } from '#app/desk/completion/matrix.tsx';
import { readView } from '#app/desk/completion/matrix-view.ts';
import { findCompletion } from '#app/domain/reports/completion.server.ts';
import { findOpdPeople } from '#app/domain/reports/people.server.ts';
import { pageNumber } from '#app/http/page-number.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { formatDateWithoutDay, formatTime, localDate, zoneLabel } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';

import { CompletionFigures } from './completion-figures.tsx';
import { CompletionLead } from './completion-lead.tsx';
import { reminderNote } from './reminder-note.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Ketuntasan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batchId = args.params.batchId ?? '';
  const at = now();
  const { searchParams } = new URL(args.request.url);
  const view = readView(searchParams);
  const [completion, people] = await Promise.all([
    findCompletion(db, viewer, batchId, at),
    view.opdId
      ? findOpdPeople(db, viewer, batchId, view.opdId, pageNumber(new URL(args.request.url).searchParams), at)
      : undefined,
  ]);
  return {
    shell: batchShell(viewer, batchId),
    completion: found(completion),
    people,
    page: pageNumber(new URL(args.request.url).searchParams),
    view,
    at: at.toISOString(),
    note: reminderNote(searchParams),
  };
}

export default function CompletionPage() {
  const { shell, completion, people, page, view, at, note } = useLoaderData<typeof loader>();
  const { batch } = completion;
  const fresh = `Data per ${formatDateWithoutDay(localDate(at, batch.zone))}, ${formatTime(at, batch.zone)} ${zoneLabel(batch.zone)}`;
  return (
    <BatchFrame shell={shell} batch={batch} room="ketuntasan" note={fresh}>
      <main id="isi" className="page">
        {note && (
          <Notice tone="success" isLive>
            {note}
          </Notice>
        )}
        <CompletionLead completion={completion} at={at} />
        <CompletionFigures completion={completion} at={at} />
        <Matrix
          report={completion.report}
          modules={completion.modules}
          view={view}
          people={people}
          page={page}
          at={at}
          remindAction={`/panitia/angkatan/${batch.id}/pengingat`}
        />
        <p className="meta gap">
          Tuntas berarti materi dibaca, kuis lulus, dan tugas modul lulus. Angka dihitung saat halaman dibuka.
        </p>
      </main>
    </BatchFrame>
  );
}
