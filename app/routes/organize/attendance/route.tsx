import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { createMeeting, meetingForm } from '#app/domain/batches/meetings.server.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { listMeetings } from '#app/domain/batches/queries.server.ts';
import { badForm, parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Button } from '#app/ui/button.tsx';
import { type Column, DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Field } from '#app/ui/field.tsx';
import { fieldProps } from '#app/ui/field-props.ts';
import { formatDate, formatNumber } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { inSentences } from '../form-messages.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Presensi · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  return { shell: batchShell(viewer, batch.id), batch, meetings: await listMeetings(db, viewer, batch.id) };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batchId = args.params.batchId ?? '';
  found(await findOrganizedBatch(db, viewer, batchId));
  const form = await parseForm(args.request, meetingForm);
  if (!form.ok) return badForm(form.submission);
  const made = await createMeeting(db, viewer, batchId, form.value, now());
  if (!made.ok) throw notFound();
  return redirect(`/panitia/angkatan/${batchId}/presensi/${made.meetingId}`);
}

export default function Attendance() {
  const { shell, batch, meetings } = useLoaderData<typeof loader>();
  const result = inSentences(useActionData<typeof action>()?.result);
  return (
    <BatchFrame shell={shell} batch={batch} room="presensi">
      <main id="isi" className="page">
        <PageHeader
          title="Presensi"
          lede={
            meetings.length === 0
              ? 'Tanpa pertemuan, kehadiran tidak menjadi syarat sertifikat.'
              : `${meetings.length} pertemuan. Sertifikat menuntut kehadiran ${formatNumber(batch.attendancePercent)} persen.`
          }
        />
        <div className="sections section-gap">
          <Section title="Pertemuan">
            {meetings.length === 0 ? (
              <EmptyState title="Belum ada pertemuan">
                Tambahkan pertemuan, lalu tandai yang hadir.
              </EmptyState>
            ) : (
              <DataTable caption="Pertemuan" columns={columns} rows={meetings} rowKey={({ id }) => id} />
            )}
          </Section>
          <Section title="Tambah pertemuan">
            <form method="post" className="form" noValidate>
              <div className="field-grid">
                <Field {...fieldProps(result, 'title')} label="Nama pertemuan" maxLength={120} required />
                <Field {...fieldProps(result, 'heldOn')} label="Tanggal" type="date" required />
              </div>
              <div className="form__actions">
                <Button variant="primary" icon="plus">
                  Tambah pertemuan
                </Button>
              </div>
            </form>
          </Section>
        </div>
      </main>
    </BatchFrame>
  );
}

type Meeting = Awaited<ReturnType<typeof loader>>['meetings'][number];

const columns: Column<Meeting>[] = [
  {
    key: 'title',
    header: 'Pertemuan',
    isRowHeader: true,
    render: ({ id, title }) => <a href={id}>{title}</a>,
  },
  { key: 'on', header: 'Tanggal', render: ({ heldOn }) => formatDate(heldOn) },
  {
    key: 'present',
    header: 'Hadir',
    align: 'end',
    render: ({ present, marked }) => (marked === 0 ? 'Belum ditandai' : `${present} dari ${marked}`),
  },
];
