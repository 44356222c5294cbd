import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { reenrolParticipant, withdrawParticipant } from '#app/domain/roster/withdraw.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found, notFound, refused } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Keikutsertaan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  return { shell: batchShell(viewer, batch.id), batch };
}

/** Takes a participant out of the batch, or brings one back. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const { batchId = '', enrolmentId = '' } = args.params;
  const isBack = (await readForm(args.request)).get('state') === 'active';
  const change = isBack ? reenrolParticipant : withdrawParticipant;
  const changed = await change(db, viewer, batchId, enrolmentId, now());
  const at = `/panitia/angkatan/${batchId}/peserta`;
  if (changed.ok) return redirect(`${at}?pesan=${isBack ? 'kembali' : 'keluar'}`);
  if (changed.reason === 'not_found') throw notFound();
  return refused(
    changed.reason === 'quota'
      ? `Kuota OPD ini, ${changed.quota} orang, sudah penuh. Ubah kuota di Data angkatan lebih dahulu.`
      : 'Peserta ini memegang sertifikat angkatan ini. Cabut sertifikatnya lebih dahulu.',
  );
}

/** Shown only when the change was refused; else the way leads back to the list. */
export default function PersonEnrolment() {
  const { shell, batch } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  return (
    <BatchFrame shell={shell} batch={batch} room="peserta">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title="Keikutsertaan"
          back={{ href: `/panitia/angkatan/${batch.id}/peserta`, label: 'Peserta' }}
        />
        {refusal ? (
          <Notice tone="error" title="Tidak ada yang berubah." isLive>
            {refusal.message}
          </Notice>
        ) : (
          <p>Keikutsertaan diubah dari halaman Peserta.</p>
        )}
      </main>
    </BatchFrame>
  );
}
