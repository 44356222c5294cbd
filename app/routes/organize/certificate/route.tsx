import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { drawCertificates } from '#app/background.server.ts';
import { now } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { db } from '#app/database.server.ts';
import { obstacleSentences } from '#app/desk/certificates/obstacle-sentence.ts';
import { endingForm } from '#app/domain/certificates/ending-form.ts';
import { findBatchCertificate, findIssuance } from '#app/domain/certificates/queries.server.ts';
import {
  type ReplaceResult,
  replaceCertificate,
} from '#app/domain/certificates/replace-certificate.server.ts';
import { revokeCertificate } from '#app/domain/certificates/revoke-certificate.server.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Section } from '#app/ui/section.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { REFUSALS } from '../certificates/refusals.ts';
import { CertificateFactsList } from './certificate-facts.tsx';
import { EndingForm } from './ending-forms.tsx';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Sertifikat · Pewarta' }];

/** The new file is usually drawn within this; the page of the new certificate then offers it at once. */
const PATIENCE_MS = 3_000;

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const { batchId = '', certificateId = '' } = args.params;
  const certificate = found(await findBatchCertificate(db, viewer, batchId, certificateId));
  const { batchName: name, pemdaName } = certificate;
  return { shell: batchShell(viewer, batchId), batch: { id: batchId, name, pemdaName }, certificate };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const { batchId = '', certificateId = '' } = args.params;
  found(await findBatchCertificate(db, viewer, batchId, certificateId));
  const form = await parseForm(args.request, endingForm);
  const intent = form.form.get('intent') === 'replace' ? ('replace' as const) : ('revoke' as const);
  if (!form.ok) return data({ intent, result: form.submission.reply(), message: undefined }, { status: 400 });
  const { reason } = form.value;
  const printing = { origin: config.origin, isSigned: false };
  const ended =
    form.value.intent === 'replace'
      ? await replaceCertificate(db, viewer, certificateId, reason, printing, now())
      : await revokeCertificate(db, viewer, certificateId, reason, now());
  if (!ended.ok) {
    if (ended.reason === 'not_found') throw notFound();
    const { modules } = found(await findIssuance(db, viewer, batchId));
    const result = form.submission.reply();
    return data({ intent, result, message: sentenceOf(ended, modules) }, { status: 409 });
  }
  const list = `/panitia/angkatan/${batchId}/sertifikat`;
  if (!('certificateId' in ended)) return redirect(`${list}/${certificateId}`);
  await drawCertificates(PATIENCE_MS);
  return redirect(`${list}/${ended.certificateId}`);
}

function sentenceOf(
  refusal: Exclude<ReplaceResult, { ok: true }>,
  modules: readonly { id: string; ord: number }[],
): string {
  switch (refusal.reason) {
    case 'not_found':
    case 'not_valid':
      return 'Sertifikat ini tidak berlaku lagi, jadi tidak dapat diganti atau dicabut.';
    case 'being_replaced':
      return 'Pengganti sertifikat ini sedang disiapkan. Tunggu sampai berkasnya terbit.';
    case 'not_eligible':
      return `Peserta ini sekarang belum berhak atas sertifikat. ${obstacleSentences(refusal.reasons, modules).join(' ')}`;
    default:
      return REFUSALS[refusal.reason];
  }
}

export default function CertificatePage() {
  const { shell, batch, certificate } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const isValid = certificate.state === 'terbit' && !certificate.successorId;
  const propsFor = (intent: 'replace' | 'revoke') =>
    refusal?.intent === intent ? { intent, result: refusal.result, message: refusal.message } : { intent };
  return (
    <BatchFrame shell={shell} batch={batch} room="sertifikat">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title={certificate.number}
          back={{ href: `/panitia/angkatan/${batch.id}/sertifikat?tampil=terbit`, label: 'Semua sertifikat' }}
          actions={
            certificate.publishedAt && (
              <ButtonLink href={`/sertifikat/${certificate.code}/pdf`} icon="download">
                Unduh sertifikat (PDF)
              </ButtonLink>
            )
          }
        />
        <CertificateFactsList
          certificate={certificate}
          listHref={`/panitia/angkatan/${batch.id}/sertifikat`}
        />
        {isValid && (
          <div className="section-gap">
            <Section title="Ganti atau cabut">
              <EndingForm {...propsFor('replace')} />
              <EndingForm {...propsFor('revoke')} />
            </Section>
          </div>
        )}
      </main>
    </BatchFrame>
  );
}
