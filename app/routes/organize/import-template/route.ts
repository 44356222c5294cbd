import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '#app/database.server.ts';
import { writeXlsx } from '#app/documents/spreadsheet/write.ts';
import { findOrganizedBatch } from '#app/domain/batches/organized-batch.server.ts';
import { listOpdNames } from '#app/domain/roster/queries.server.ts';
import { download } from '#app/http/download.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';

const HEAD = ['Nama', 'NIP', 'Surel', 'OPD', 'Jabatan', 'Golongan'];

/** A sheet to be filled in: the NIP column holds text, so that no digit is lost; the Pemda's OPD on a second sheet. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batch = found(await findOrganizedBatch(db, viewer, args.params.batchId ?? ''));
  const opds = await listOpdNames(db, viewer, batch.id);
  const bytes = await writeXlsx([
    {
      name: 'Peserta',
      rows: [HEAD],
      blankTextRows: 200,
      widths: [36, 24, 32, 40, 32, 12],
    },
    { name: 'Nama OPD', rows: [['OPD'], ...opds.map(({ name }) => [name])] },
  ]);
  return download(bytes, 'contoh-daftar-peserta', 'xlsx');
}
