import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { extendDeadline } from '#app/domain/assignments/extend-deadline.server.ts';
import { isLocalDate } from '#app/domain/batches/calendar.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { findParticipant, listTasks } from '#app/domain/reports/extensions.server.ts';
import { badForm, parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { inSentences } from '../form-messages.ts';
import { ExtensionForm } from '../schedule/extension-form.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Perpanjang tenggat · Pewarta' }];

const schema = z.object({
  componentId: z.string('required').max(40, 'unknown'),
  dueOn: z.string('required').refine(isLocalDate, 'date'),
  person: z.string().trim().max(254, 'too_long').optional(),
  reason: z.string('required').trim().min(1, 'required').max(300, 'too_long'),
});

const MESSAGES: Record<string, string> = {
  in_the_past: 'Tenggat baru sudah lewat. Pilih hari ini atau sesudahnya.',
  person_unknown: 'Tidak ada peserta aktif dengan NIP atau surel itu di angkatan ini.',
};

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  return { shell: batchShell(viewer, batch.id), batch, tasks: await listTasks(db, viewer, batch.id) };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batchId = args.params.batchId ?? '';
  found(await findOrganizedBatch(db, viewer, batchId));
  const form = await parseForm(args.request, schema);
  if (!form.ok) return badForm(form.submission);
  const { componentId, dueOn, person, reason } = form.value;
  const participant = person ? await findParticipant(db, viewer, batchId, person) : undefined;
  if (person && !participant) {
    const result = form.submission.reply({ fieldErrors: { person: ['person_unknown'] } });
    return data({ ok: false as const, result }, { status: 400 });
  }
  const enrolmentId = participant?.enrolmentId ?? null;
  const extended = await extendDeadline(
    db,
    viewer,
    { batchId, componentId, enrolmentId, dueOn, reason },
    now(),
  );
  if (extended.ok) return redirect(`/panitia/angkatan/${batchId}/jadwal?pesan=diperpanjang`);
  if (extended.reason === 'not_found') throw notFound();
  const result = form.submission.reply({ fieldErrors: { dueOn: [extended.reason] } });
  return data({ ok: false as const, result }, { status: 409 });
}

/** The form again with what is to be mended; also reachable by itself. */
export default function Extension() {
  const { shell, batch, tasks } = useLoaderData<typeof loader>();
  const result = inSentences(useActionData<typeof action>()?.result, MESSAGES);
  const at = `/panitia/angkatan/${batch.id}/jadwal`;
  return (
    <BatchFrame shell={shell} batch={batch} room="jadwal">
      <main id="isi" className="page page--narrow">
        <PageHeader title="Perpanjang tenggat tugas" back={{ href: at, label: 'Jadwal' }} />
        <ExtensionForm tasks={tasks} action={`${at}/perpanjangan`} result={result} />
      </main>
    </BatchFrame>
  );
}
