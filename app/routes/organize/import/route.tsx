import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { readTable } from '#app/documents/spreadsheet/read.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { checkImport } from '#app/domain/roster/check-import.server.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { readUpload } from '#app/http/upload.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { FileField } from '#app/ui/file-field.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { Steps } from '#app/ui/steps.tsx';
import { BatchFrame } from '../batch-frame.tsx';
import { batchShell } from '../batch-shell.ts';
import { refusalSentence, uploadSentence } from './file-sentences.ts';
import { IMPORT_STEPS } from './steps.ts';

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Impor daftar peserta · Pewarta' }];

const MAX_BYTES = 5_000_000;

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  return { shell: batchShell(viewer, batch.id), batch };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batchId = args.params.batchId ?? '';
  found(await findOrganizedBatch(db, viewer, batchId));
  const read = await readUpload(args.request, { field: 'file', maxBytes: MAX_BYTES });
  if (!read.ok) return data({ message: uploadSentence(read.reason) }, { status: 400 });
  const { file } = read.upload;
  if (!file) return data({ message: 'Pilih berkas peserta lebih dahulu.' }, { status: 400 });
  const table = await readTable(file.bytes, file.name);
  if (!table.ok) return data({ message: refusalSentence(table) }, { status: 400 });
  const checked = await checkImport(
    db,
    viewer,
    batchId,
    { fileName: file.name, sheet: table.sheet, table: table.rows },
    now(),
  );
  if (checked.ok) return redirect(`/panitia/angkatan/${batchId}/impor/${checked.importId}`);
  if (checked.reason === 'not_found') throw notFound();
  return data({ message: refusalSentence(checked) }, { status: 400 });
}

export default function ImportPage() {
  const { shell, batch } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <BatchFrame shell={shell} batch={batch} room="peserta">
      <main id="isi" className="page">
        <PageHeader
          title="Impor daftar peserta"
          back={{ href: `/panitia/angkatan/${batch.id}/peserta`, label: 'Peserta' }}
        />
        <Steps labels={IMPORT_STEPS} current={0} />
        <form method="post" encType="multipart/form-data" className="form gap-large" noValidate>
          <FileField
            label="Berkas peserta"
            name="file"
            id="file"
            accept=".xlsx,.csv"
            hint="XLSX atau CSV, paling besar 5 MB. Kolom: Nama, NIP, Surel, OPD, Jabatan, Golongan."
            error={answer?.message}
            required
          />
          <p className="meta">
            Belum ada yang didaftarkan pada langkah ini. Anda memeriksa isinya lebih dahulu. Peserta tanpa NIP
            boleh, asalkan ada surel; peserta tanpa surel boleh, asalkan ada NIP.
          </p>
          <div className="form__actions">
            <Button variant="primary" icon="upload">
              Periksa berkas
            </Button>
            <ButtonLink href={`/panitia/angkatan/${batch.id}/impor/contoh.xlsx`} icon="download">
              Unduh contoh berkas
            </ButtonLink>
          </div>
        </form>
      </main>
    </BatchFrame>
  );
}
