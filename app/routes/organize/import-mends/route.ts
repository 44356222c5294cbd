import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '#app/database.server.ts';
import { writeXlsx } from '#app/documents/spreadsheet/write.ts';
import { findImport } from '#app/domain/roster/check-import.server.ts';
import type { ColumnId } from '#app/domain/roster/table.ts';
import { download } from '#app/http/download.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { COLUMN_NAMES } from '../import/file-sentences.ts';
import { problemSentence } from '../import-review/problem-sentences.ts';

const COLUMNS: readonly ColumnId[] = ['name', 'nip', 'email', 'opd', 'position', 'rank'];

/** The rows to be mended, in the form in which they can be sent in again; the reasons at the end of each. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const { batchId = '', importId = '' } = args.params;
  const { check } = found(await findImport(db, viewer, batchId, importId));
  const rows = check.rows.flatMap((row) =>
    row.status === 'mend'
      ? [
          [
            ...COLUMNS.map((column) => row.values[column]),
            row.row,
            row.problems.map(problemSentence).join('; '),
          ],
        ]
      : [],
  );
  const head = [...COLUMNS.map((column) => COLUMN_NAMES[column]), 'Baris asal', 'Yang perlu diperbaiki'];
  return download(
    await writeXlsx([{ name: 'Perlu diperbaiki', rows: [head, ...rows] }]),
    'peserta-perlu-diperbaiki',
    'xlsx',
  );
}
