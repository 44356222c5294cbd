import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { batchForm } from '#app/domain/batches/batch-form.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { listSignatories } from '#app/domain/batches/queries.server.ts';
import { updateBatch } from '#app/domain/batches/update-batch.server.ts';
import { badForm, parseForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { BATCH_LABELS, BATCH_MESSAGES, BatchFields } from '../batch-fields.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { errorList, inSentences } from '../form-messages.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Ubah angkatan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  return {
    shell: batchShell(viewer, batch.id),
    batch,
    signatories: await listSignatories(db, [batch.balaiId]),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batchId = args.params.batchId ?? '';
  found(await findOrganizedBatch(db, viewer, batchId));
  const form = await parseForm(args.request, batchForm);
  if (!form.ok) return badForm(form.submission);
  const changed = await updateBatch(db, viewer, batchId, form.value, now());
  if (changed.ok) return redirect(`/panitia/angkatan/${batchId}?pesan=diubah`);
  if (changed.reason === 'not_found') throw notFound();
  const field = changed.reason === 'name_taken' ? 'name' : 'signatoryId';
  const result = form.submission.reply({ fieldErrors: { [field]: [changed.reason] } });
  return data({ ok: false as const, result }, { status: 409 });
}

export default function EditBatch() {
  const { shell, batch, signatories } = useLoaderData<typeof loader>();
  const result = inSentences(useActionData<typeof action>()?.result, BATCH_MESSAGES);
  const back = `/panitia/angkatan/${batch.id}`;
  return (
    <BatchFrame shell={shell} batch={batch}>
      <main id="isi" className="page page--narrow">
        <PageHeader title={`Ubah ${batch.name}`} back={{ href: back, label: batch.name }} />
        <form method="post" className="form" noValidate>
          <ErrorSummary errors={errorList(result, BATCH_LABELS)} />
          <BatchFields result={result} stored={batch} signatories={signatories} />
          <div className="form__actions">
            <Button variant="primary">Simpan perubahan</Button>
            <ButtonLink href={back} variant="ghost">
              Batal
            </ButtonLink>
          </div>
        </form>
      </main>
    </BatchFrame>
  );
}
