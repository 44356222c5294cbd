import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { markAttendance } from '#app/domain/batches/mark-attendance.server.ts';
import { removeMeeting } from '#app/domain/batches/meetings.server.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { listAttendance, listMeetings } from '#app/domain/batches/queries.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { formatDate } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { TickBar, TickList } from './tick-list.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Daftar hadir · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const { batchId = '', meetingId = '' } = args.params;
  const batch = found(await findOrganizedBatch(db, viewer, batchId));
  const [meetings, people] = await Promise.all([
    listMeetings(db, viewer, batchId),
    listAttendance(db, viewer, batchId, meetingId),
  ]);
  return {
    shell: batchShell(viewer, batch.id),
    batch,
    meeting: found(meetings.find(({ id }) => id === meetingId)),
    people,
    isSaved: new URL(args.request.url).searchParams.get('pesan') === 'disimpan',
  };
}

/** Keeps the ticks, or removes the session. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const { batchId = '', meetingId = '' } = args.params;
  const form = await readForm(args.request);
  const at = `/panitia/angkatan/${batchId}/presensi`;
  if (form.get('intent') === 'remove') {
    if (!(await removeMeeting(db, viewer, batchId, meetingId, now())).ok) throw notFound();
    return redirect(at);
  }
  const [shown, present] = [form.getAll('shown').map(String), form.getAll('present').map(String)];
  const marked = await markAttendance(db, viewer, batchId, { meetingId, shown, present }, now());
  if (!marked.ok) throw notFound();
  return redirect(`${at}/${meetingId}?pesan=disimpan`);
}

export default function MeetingPage() {
  const { shell, batch, meeting, people, isSaved } = useLoaderData<typeof loader>();
  return (
    <BatchFrame shell={shell} batch={batch} room="presensi">
      <main id="isi" className="page">
        <PageHeader
          title={meeting.title}
          lede={formatDate(meeting.heldOn)}
          back={{ href: `/panitia/angkatan/${batch.id}/presensi`, label: 'Presensi' }}
        />
        {isSaved && (
          <Notice tone="success" isLive>
            {meeting.present} dari {meeting.marked} peserta hadir. Daftar sudah disimpan.
          </Notice>
        )}
        {people.length === 0 ? (
          <p className="gap">Belum ada peserta aktif di angkatan ini.</p>
        ) : (
          <TickList people={people} />
        )}
        <div className="gap-large screen-only">
          <Disclosure summary="Hapus pertemuan ini">
            <form method="post" className="row">
              <p className="meta">Tanda hadirnya ikut terhapus dan tidak lagi dihitung untuk sertifikat.</p>
              <Button variant="danger" name="intent" value="remove" icon="trash-2">
                Hapus pertemuan
              </Button>
            </form>
          </Disclosure>
        </div>
      </main>
      {people.length > 0 && <TickBar people={people} />}
    </BatchFrame>
  );
}
