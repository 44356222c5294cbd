import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { kickJobs } from '#app/background.server.ts';
import { now } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { db } from '#app/database.server.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { inviteParticipant } from '#app/domain/roster/invitations.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found, notFound, refused } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { LinkSlip } from '../link-slip.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Tautan peserta · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  return { shell: batchShell(viewer, batch.id), batch };
}

/** Makes the link and shows it once, or mails it. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const { batchId = '', enrolmentId = '' } = args.params;
  const way = (await readForm(args.request)).get('way') === 'mail' ? 'mail' : 'link';
  const made = await inviteParticipant(db, viewer, batchId, enrolmentId, way, now());
  if (made.ok && made.mailed) kickJobs();
  if (made.ok && made.mailed) return redirect(`/panitia/angkatan/${batchId}/peserta?diundang=1`);
  if (made.ok) return { ok: true as const, origin: config.origin, link: made.link };
  if (made.reason === 'not_found') throw notFound();
  return refused(
    'Akun ini punya peran lain atau berasal dari balai lain, jadi tautannya hanya dapat dibuat oleh pengelola. Pemiliknya tetap dapat memakai Lupa kata sandi.',
  );
}

export default function PersonLinkPage() {
  const { shell, batch } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <BatchFrame shell={shell} batch={batch} room="peserta">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title="Tautan peserta"
          lede={answer?.ok ? 'Salin atau cetak sekarang: tautan ini hanya tampil sekali.' : undefined}
          back={{ href: `/panitia/angkatan/${batch.id}/peserta`, label: 'Peserta' }}
        />
        {answer?.ok && (
          <LinkSlip link={answer.link} origin={answer.origin} zone={batch.zone} batchName={batch.name} />
        )}
        {answer && !answer.ok && (
          <Notice tone="error" title="Tautan tidak dibuat." isLive>
            {answer.message}
          </Notice>
        )}
        {!answer && (
          <EmptyState title="Tautan sudah tidak ditampilkan">
            Buat tautan baru dari halaman Peserta; tautan yang lama berhenti berlaku.
          </EmptyState>
        )}
      </main>
    </BatchFrame>
  );
}
