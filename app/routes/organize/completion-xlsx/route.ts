import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { writeXlsx } from '#app/documents/spreadsheet/write.ts';
import { displayName } from '#app/domain/accounts/person-name.ts';
import { localDate } from '#app/domain/batches/calendar.ts';
import { isInMask } from '#app/domain/learning/completion.ts';
import { findCompletion } from '#app/domain/reports/completion.server.ts';
import { listProgressByName } from '#app/domain/reports/people.server.ts';
import { download } from '#app/http/download.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { completionFileName, completionRows, type SheetRow } from '../completion-sheet.ts';

/** Two sheets: by OPD as on the page, and by person for the organizer's own follow-up. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batchId = args.params.batchId ?? '';
  const completion = found(await findCompletion(db, viewer, batchId, now()));
  const people = await listProgressByName(db, viewer, batchId);
  const { batch, modules } = completion;
  const byPerson: SheetRow[] = [
    [
      'Nama',
      'OPD',
      'Jabatan',
      ...modules.map(({ ord, shortTitle }) => `M${ord} ${shortTitle}`),
      'Modul tuntas',
    ],
    ...people.map((person): SheetRow => {
      const marks = modules.map((_, place) => (isInMask(person.completedMask, place) ? 'tuntas' : ''));
      return [
        displayName(person),
        person.opdName,
        person.position,
        ...marks,
        marks.filter((mark) => mark !== '').length,
      ];
    }),
  ];
  const bytes = await writeXlsx([
    { name: 'Menurut OPD', rows: completionRows(completion) },
    { name: 'Menurut peserta', rows: byPerson },
  ]);
  return download(bytes, completionFileName(batch.name, localDate(now(), batch.zone)), 'xlsx');
}
