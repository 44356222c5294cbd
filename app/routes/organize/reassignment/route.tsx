import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { reassignSubmission } from '#app/domain/assignments/reassign.server.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found, notFound, refused } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Alihkan naskah · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  return { shell: batchShell(viewer, batch.id), batch };
}

/** Gives a waiting manuscript to another mentor. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const form = await readForm(args.request);
  const [submissionId, mentorId] = [form.get('submission'), form.get('mentor')];
  if (typeof submissionId !== 'string' || typeof mentorId !== 'string') throw notFound();
  const moved = await reassignSubmission(db, viewer, submissionId, mentorId, now());
  if (moved.ok) return redirect(`/panitia/angkatan/${args.params.batchId}/mentor?pesan=dialihkan`);
  if (moved.reason === 'not_found') throw notFound();
  return refused(
    moved.reason === 'not_waiting'
      ? 'Naskah ini sudah dinilai, jadi tidak perlu dialihkan.'
      : 'Mentor itu tidak dapat menerima naskah ini: tidak aktif, bukan bidangnya, atau satu OPD dengan penulisnya.',
  );
}

/** Shown only when the change was refused; else the way leads back to the mentors. */
export default function Reassignment() {
  const { shell, batch } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <BatchFrame shell={shell} batch={batch} room="mentor">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title="Alihkan naskah"
          back={{ href: `/panitia/angkatan/${batch.id}/mentor`, label: 'Mentor' }}
        />
        {refusal ? (
          <Notice tone="error" title="Naskah belum dialihkan." isLive>
            {refusal.message}
          </Notice>
        ) : (
          <p>Naskah dialihkan dari halaman Mentor.</p>
        )}
      </main>
    </BatchFrame>
  );
}
