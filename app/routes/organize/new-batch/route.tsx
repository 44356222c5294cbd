import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { BATCH_DEFAULTS, newBatchForm } from '#app/domain/batches/batch-form.ts';
import { createBatch } from '#app/domain/batches/create-batch.server.ts';
import { listBatchChoices } from '#app/domain/batches/queries.server.ts';
import { badForm, parseForm } from '#app/http/parse-form.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { ErrorSummary } from '#app/ui/error-summary.tsx';
import { fieldProps } from '#app/ui/field-props.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Select } from '#app/ui/select.tsx';
import { BATCH_LABELS, BATCH_MESSAGES, BatchFields } from '../batch-fields.tsx';
import { errorList, inSentences } from '../form-messages.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Buat angkatan · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  return { shell: shellFacts(viewer, 'organizer'), ...(await listBatchChoices(db, viewer)) };
}

const FIELD_OF = {
  pemda_unknown: 'pemdaId',
  course_unknown: 'courseVersionId',
  signatory_unknown: 'signatoryId',
  name_taken: 'name',
} as const;

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const form = await parseForm(args.request, newBatchForm);
  if (!form.ok) return badForm(form.submission);
  const made = await createBatch(db, viewer, form.value, now());
  if (made.ok) return redirect(`/panitia/angkatan/${made.batchId}?pesan=dibuat`);
  const result = form.submission.reply({ fieldErrors: { [FIELD_OF[made.reason]]: [made.reason] } });
  return data({ ok: false as const, result }, { status: 409 });
}

export default function NewBatch() {
  const { shell, pemdas, versions, signatories } = useLoaderData<typeof loader>();
  const result = inSentences(useActionData<typeof action>()?.result, BATCH_MESSAGES);
  const isReady = pemdas.length > 0 && versions.length > 0;
  const [onlyPemda] = pemdas.length === 1 ? pemdas : [];
  const [onlyVersion] = versions.length === 1 ? versions : [];
  return (
    <Shell shell={shell} current="/panitia/angkatan">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title="Buat angkatan"
          lede="Tanggal buka dan tenggat tiap modul dibagi rata lebih dahulu; Anda dapat mengubahnya di Jadwal."
          back={{ href: '/panitia/angkatan', label: 'Angkatan' }}
        />
        {isReady ? (
          <form method="post" className="form" noValidate>
            <ErrorSummary errors={errorList(result, BATCH_LABELS)} />
            <Select
              {...fieldProps(result, 'pemdaId', onlyPemda?.id)}
              label="Pemda"
              placeholder="Pilih Pemda"
              options={pemdas.map(({ id, name }) => ({ value: id, label: name }))}
              required
            />
            <Select
              {...fieldProps(result, 'courseVersionId', onlyVersion?.id)}
              label="Kursus"
              hint="Angkatan tetap memakai versi ini walau kursusnya diperbarui"
              placeholder="Pilih kursus"
              options={versions.map(({ id, title, number }) => ({
                value: id,
                label: `${title} (versi ${number})`,
              }))}
              required
            />
            <BatchFields
              result={result}
              stored={{ ...BATCH_DEFAULTS, certificateCity: pemdas[0]?.city ?? '' }}
              signatories={signatories}
            />
            <div className="form__actions">
              <Button variant="primary">Buat angkatan</Button>
              <ButtonLink href="/panitia/angkatan" variant="ghost">
                Batal
              </ButtonLink>
            </div>
          </form>
        ) : (
          <EmptyState title={pemdas.length === 0 ? 'Belum ada Pemda' : 'Belum ada kursus'}>
            {pemdas.length === 0
              ? 'Pengelola menambahkan Pemda di halaman Lembaga; sesudah itu angkatan dapat dibuat.'
              : 'Pengelola mengimpor kursus lebih dahulu; sesudah itu angkatan dapat dibuat.'}
          </EmptyState>
        )}
      </main>
    </Shell>
  );
}
