import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { db } from '#app/database.server.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { printInvitations } from '#app/domain/roster/invitations.server.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { LinkSlip } from '../link-slip.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Lembar undangan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  return { shell: batchShell(viewer, batch.id), batch };
}

/** Fresh links, shown only in this answer: secrets have no address to come back to. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batchId = args.params.batchId ?? '';
  const printed = await printInvitations(db, viewer, batchId, now());
  if (!printed.ok) throw notFound();
  if (printed.links.length === 0) return redirect(`/panitia/angkatan/${batchId}/peserta?dicetak=0`);
  return { origin: config.origin, links: printed.links };
}

export default function InvitationSheet() {
  const { shell, batch } = useLoaderData<typeof loader>();
  const sheet = useActionData<typeof action>();
  return (
    <BatchFrame shell={shell} batch={batch} room="peserta">
      <main id="isi" className="page">
        <PageHeader
          title="Lembar undangan"
          lede={
            sheet &&
            `${sheet.links.length} undangan. Cetak halaman ini, gunting, lalu bagikan. Tautan hanya tampil sekali dan menggantikan yang lama.`
          }
          back={{ href: `/panitia/angkatan/${batch.id}/peserta`, label: 'Peserta' }}
        />
        {sheet ? (
          <ul className="slips">
            {sheet.links.map((link) => (
              <li key={link.enrolmentId}>
                <LinkSlip link={link} origin={sheet.origin} zone={batch.zone} batchName={batch.name} />
              </li>
            ))}
          </ul>
        ) : (
          <EmptyState title="Lembar ini sudah ditutup">
            Tautan hanya tampil sekali. Buat lembar baru dari halaman Peserta; tautan lama berhenti berlaku.
          </EmptyState>
        )}
      </main>
    </BatchFrame>
  );
}
