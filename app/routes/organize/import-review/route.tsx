import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { findImport, mendImport } from '#app/domain/roster/check-import.server.ts';
import { importRoster } from '#app/domain/roster/import-roster.server.ts';
import { listOpdNames } from '#app/domain/roster/queries.server.ts';
import { pageNumber } from '#app/http/page-number.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found, notFound, refused } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Steps } from '#app/ui/steps.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { IMPORT_STEPS } from '../import/steps.ts';
import { mendsOf } from './mends-of.ts';
import { refusalOf } from './refusal-of.ts';
import { ReviewBar } from './review-bar.tsx';
import { ReviewForm } from './review-form.tsx';
import { countsSentence, mayChoose, readTab, rowsOfTab } from './review-view.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Periksa isi berkas · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const { batchId = '', importId = '' } = args.params;
  const [review, opds] = await Promise.all([
    findImport(db, viewer, batchId, importId),
    listOpdNames(db, viewer, batchId),
  ]);
  const { check, batch, ...file } = found(review);
  const { searchParams } = new URL(args.request.url);
  const tab = readTab(searchParams, check.counts);
  return {
    shell: batchShell(viewer, batchId),
    batch,
    file,
    counts: check.counts,
    tab,
    page: pageNumber(searchParams),
    rows: rowsOfTab(check.rows, tab),
    opdNames: opds.map(({ name }) => name),
  };
}

/** Keeps what was typed; with "Impor peserta" enrols the chosen rows besides. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const { batchId = '', importId = '' } = args.params;
  const form = await readForm(args.request);
  const mends = mendsOf(form);
  if (mends.length > 0 && !(await mendImport(db, viewer, batchId, importId, mends)).ok) throw notFound();
  const at = `/panitia/angkatan/${batchId}/impor/${importId}`;
  if (form.get('step') !== 'import') return redirect(`${at}?tab=${form.get('tab') ?? ''}`);
  const rows = form.getAll('row').map(Number);
  const imported = await importRoster(
    db,
    viewer,
    batchId,
    importId,
    form.get('choice') === 'chosen' ? { rows } : {},
    now(),
  );
  if (imported.ok) return redirect(`${at}/undangan?terdaftar=${imported.enrolled}&baru=${imported.created}`);
  if (imported.reason === 'not_found') throw notFound();
  return refused(refusalOf(imported));
}

export default function ImportReview() {
  const data = useLoaderData<typeof loader>();
  const { shell, batch, file, counts } = data;
  const refusal = useActionData<typeof action>();
  const at = `/panitia/angkatan/${batch.id}`;
  return (
    <BatchFrame shell={shell} batch={batch} room="peserta">
      <main id="isi" className="page">
        <PageHeader title="Impor daftar peserta" />
        <Steps labels={IMPORT_STEPS} current={1} />
        <h2 className="gap-large">{countsSentence(counts)}</h2>
        <p className="meta gap-small">
          {file.fileName} · lembar “{file.sheet}” · kolom dikenali otomatis
          {file.ignored.length > 0 && ` · tidak dibaca: ${file.ignored.join(', ')}`}
        </p>
        <div className="row gap">
          {counts.mend > 0 && (
            <ButtonLink href={`${at}/impor/${file.id}/perbaikan.xlsx`} icon="download">
              Unduh baris bermasalah
            </ButtonLink>
          )}
          <ButtonLink href={`${at}/impor`} variant="ghost" icon="upload">
            Ganti berkas
          </ButtonLink>
        </div>
        <div className="stack gap">
          {refusal && (
            <Notice tone="error" title="Belum ada yang didaftarkan." isLive>
              {refusal.message}
            </Notice>
          )}
          {counts.numberNips > 0 && (
            <Notice tone="warning" title={`${counts.numberNips} NIP berubah menjadi angka seperti 1,98E+17.`}>
              Excel membaca kolom NIP sebagai angka sehingga angka terakhirnya hilang. Ubah kolom itu menjadi
              Teks lalu unggah lagi, atau ketik NIP di bawah ini.
            </Notice>
          )}
        </div>
        <ReviewForm {...data} />
      </main>
      <ReviewBar
        backHref={`${at}/peserta`}
        counts={counts}
        isChoosing={mayChoose(data.tab, data.rows.length)}
      />
    </BatchFrame>
  );
}
