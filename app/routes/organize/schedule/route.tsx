import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { listSchedule } from '#app/domain/batches/queries.server.ts';
import { setSchedule } from '#app/domain/batches/set-schedule.server.ts';
import { listExtensions, listTasks } from '#app/domain/reports/extensions.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { formatDateRange, zoneLabel } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { ExtensionForm } from './extension-form.tsx';
import { ExtensionList } from './extension-list.tsx';
import { readSchedule } from './read-schedule.ts';
import { ScheduleForm } from './schedule-form.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Jadwal · Pewarta' }];

const NOTES: Record<string, string> = {
  disimpan: 'Jadwal sudah disimpan.',
  diperpanjang: 'Tenggat sudah diperpanjang.',
};

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  const [modules, tasks, extensions] = await Promise.all([
    listSchedule(db, viewer, batch.id),
    listTasks(db, viewer, batch.id),
    listExtensions(db, viewer, batch.id),
  ]);
  return {
    shell: batchShell(viewer, batch.id),
    batch,
    modules,
    tasks,
    extensions,
    note: NOTES[new URL(args.request.url).searchParams.get('pesan') ?? ''],
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batchId = args.params.batchId ?? '';
  const typed = readSchedule(await readForm(args.request));
  const set = await setSchedule(db, viewer, batchId, typed, now());
  if (set.ok) return redirect(`/panitia/angkatan/${batchId}/jadwal?pesan=disimpan`);
  if (set.reason === 'not_found') throw notFound();
  return data({ typed, problems: set.problems }, { status: 400 });
}

export default function Schedule() {
  const { shell, batch, modules, tasks, extensions, note } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const at = `/panitia/angkatan/${batch.id}/jadwal`;
  return (
    <BatchFrame shell={shell} batch={batch} room="jadwal">
      <main id="isi" className="page">
        <PageHeader
          title="Jadwal"
          lede={`Angkatan berjalan ${formatDateRange(batch.startsOn, batch.endsOn)}. Tenggat berakhir pukul 23.59 ${zoneLabel(batch.zone)}.`}
        />
        {note && (
          <Notice tone="success" isLive>
            {note}
          </Notice>
        )}
        <div className="sections section-gap">
          <Section title="Modul">
            <ScheduleForm modules={modules} batch={batch} refusal={refusal} />
          </Section>
          <Section title="Perpanjang tenggat tugas" id="perpanjangan">
            <ExtensionForm tasks={tasks} action={`${at}/perpanjangan`} result={undefined} />
            {extensions.length > 0 && <ExtensionList extensions={extensions} zone={batch.zone} />}
          </Section>
        </div>
      </main>
    </BatchFrame>
  );
}
