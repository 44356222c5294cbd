import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { drawCertificates } from '#app/background.server.ts';
import { now } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { db } from '#app/database.server.ts';
import { obstacleSentences } from '#app/desk/certificates/obstacle-sentence.ts';
import { issueCertificates } from '#app/domain/certificates/issue-certificates.server.ts';
import { findIssuance } from '#app/domain/certificates/queries.server.ts';
import { pageNumber } from '#app/http/page-number.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { EligibleTable } from './eligible-table.tsx';
import { IssuanceNotices } from './issuance-notices.tsx';
import { findings, listFor, readView } from './issuance-view.server.ts';
import { IssuedTable } from './issued-table.tsx';
import { NotYetTable } from './not-yet-table.tsx';
import { REFUSALS } from './refusals.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Sertifikat · Pewarta' }];

/** The files of a usual batch are drawn within this; the page then shows them at once. */
const PATIENCE_MS = 3_000;

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batchId = args.params.batchId ?? '';
  const issuance = found(await findIssuance(db, viewer, batchId));
  const { view, issued } = readView(args.request, issuance);
  return {
    shell: batchShell(viewer, batchId),
    batch: { id: batchId, name: issuance.batchName, pemdaName: issuance.pemdaName },
    ...findings(issuance),
    list: await listFor(db, viewer, issuance, view, pageNumber(new URL(args.request.url).searchParams)),
    issued,
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batchId = args.params.batchId ?? '';
  const chosen = (await readForm(args.request)).getAll('peserta').map(String).slice(0, 1000);
  const printing = { origin: config.origin, isSigned: false };
  const result = await issueCertificates(db, viewer, batchId, chosen, printing, now());
  if (!result.ok) {
    if (result.reason === 'not_found') throw notFound();
    return data({ message: REFUSALS[result.reason], issued: 0, refused: [] }, { status: 409 });
  }
  if (chosen.length === 0) return data({ message: REFUSALS.nobody, issued: 0, refused: [] }, { status: 400 });
  await drawCertificates(PATIENCE_MS);
  const issued = result.certificateIds.length;
  if (result.refused.length === 0)
    return redirect(`/panitia/angkatan/${batchId}/sertifikat?tampil=terbit&diterbitkan=${issued}`);
  const { modules } = found(await findIssuance(db, viewer, batchId));
  const refused = result.refused.map(({ reasons, ...person }) => ({
    ...person,
    lacks: obstacleSentences(reasons, modules),
  }));
  const message = `${issued} sertifikat diterbitkan, ${refused.length} belum dapat diterbitkan.`;
  return data({ message, issued, refused }, { status: issued > 0 ? 200 : 409 });
}

export default function BatchCertificates() {
  const { shell, batch, list, counts, title, hasSignatory, passScore, issued } =
    useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <BatchFrame shell={shell} batch={batch} room="sertifikat">
      <main id="isi" className="page">
        <PageHeader title={title} />
        <IssuanceNotices batchId={batch.id} hasSignatory={hasSignatory} outcome={outcome} issued={issued} />
        <Tabs
          label="Sertifikat"
          tabs={[
            {
              href: '?tampil=berhak',
              label: 'Berhak',
              isCurrent: list.view === 'berhak',
              count: counts.eligible,
            },
            {
              href: '?tampil=belum',
              label: 'Belum berhak',
              isCurrent: list.view === 'belum',
              count: counts.notYet,
            },
            {
              href: '?tampil=terbit',
              label: 'Diterbitkan',
              isCurrent: list.view === 'terbit',
              count: counts.issued,
            },
          ]}
        />
        <div className="gap">
          {list.view === 'berhak' && (
            <EligibleTable {...list} passScore={passScore} canIssue={hasSignatory} />
          )}
          {list.view === 'belum' && <NotYetTable {...list} />}
          {list.view === 'terbit' && <IssuedTable {...list} />}
        </div>
      </main>
    </BatchFrame>
  );
}
