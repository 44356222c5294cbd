import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { writeCsv } from '#app/documents/spreadsheet/write.ts';
import { localDate } from '#app/domain/batches/calendar.ts';
import { findCompletion } from '#app/domain/reports/completion.server.ts';
import { download } from '#app/http/download.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { completionFileName, completionRows } from '../completion-sheet.ts';

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const completion = found(await findCompletion(db, viewer, args.params.batchId ?? '', now()));
  const { name, zone } = completion.batch;
  return download(
    writeCsv(completionRows(completion)),
    completionFileName(name, localDate(now(), zone)),
    'csv',
  );
}
