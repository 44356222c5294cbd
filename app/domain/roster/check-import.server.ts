import { newId } from '#db/id.ts';
import { lock, write } from '#db/portable.ts';
import type { Db } from '#db/schema.ts';
import { showSpreadsheetNumber } from '../accounts/nip.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { findOrganizedBatch, type OrganizedBatch } from '../batches/organized-batch.server.ts';
import { checkRows, type RosterCheck } from './check-rows.ts';
import { rosterKnowledge } from './knowledge.server.ts';
import { type RosterReading, readRoster } from './read-roster.ts';
import { readStoredRoster, type StoredRoster, writeStoredRoster } from './stored-import.ts';
import { type ColumnId, cellText, type Table } from './table.ts';

export interface RosterFile {
  fileName: string;
  /** Name of the sheet that was read. */
  sheet: string;
  table: Table;
}

export type CheckImportResult =
  | { ok: true; importId: string }
  | { ok: false; reason: 'not_found' }
  | Exclude<RosterReading, { ok: true }>;

/** Reads a roster and keeps its rows; nobody is enrolled yet. */
export async function checkImport(
  db: Db,
  viewer: Viewer,
  batchId: string,
  file: RosterFile,
  now: Date,
): Promise<CheckImportResult> {
  const batch = await findOrganizedBatch(db, viewer, batchId);
  if (!batch) return { ok: false, reason: 'not_found' };
  const reading = readRoster(file.table);
  if (!reading.ok) return reading;
  const importId = newId();
  await db
    .insertInto('rosterImport')
    .values({
      id: importId,
      batchId,
      fileName: file.fileName.slice(0, 200),
      rows: writeStoredRoster({
        sheet: file.sheet.slice(0, 100),
        ignored: reading.ignored.slice(0, 20),
        rows: reading.rows,
      }),
      createdAt: now.toISOString(),
      createdBy: viewer.accountId,
      importedAt: null,
    })
    .execute();
  return { ok: true, importId };
}

export interface ReviewedImport {
  id: string;
  fileName: string;
  sheet: string;
  ignored: string[];
  importedAt: string | null;
  batch: OrganizedBatch;
  check: RosterCheck;
}

/** A kept file, judged anew by what is known now; undefined unless the viewer organizes its batch. */
export async function findImport(
  db: Db,
  viewer: Viewer,
  batchId: string,
  importId: string,
): Promise<ReviewedImport | undefined> {
  const batch = await findOrganizedBatch(db, viewer, batchId);
  const kept = batch && (await keptImport(db, batchId, importId));
  if (!batch || !kept) return undefined;
  const { rows, sheet, ignored } = kept.roster;
  const check = checkRows(rows, await rosterKnowledge(db, batch, rows));
  return { id: importId, fileName: kept.fileName, sheet, ignored, importedAt: kept.importedAt, batch, check };
}

export interface RowMend {
  row: number;
  column: ColumnId;
  value: string;
}

/** Replaces values typed anew in the review. Rows and columns that are not there are passed over. */
export function mendImport(
  db: Db,
  viewer: Viewer,
  batchId: string,
  importId: string,
  mends: readonly RowMend[],
): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> {
  return write(db, async (tx): Promise<{ ok: true } | { ok: false; reason: 'not_found' }> => {
    await lock(tx, `roster:${importId}`);
    const batch = await findOrganizedBatch(tx, viewer, batchId);
    const kept = batch && (await keptImport(tx, batchId, importId));
    if (!kept) return { ok: false, reason: 'not_found' };
    await tx
      .updateTable('rosterImport')
      .set({ rows: writeStoredRoster(mended(kept.roster, mends)) })
      .where('id', '=', importId)
      .execute();
    return { ok: true };
  });
}

/** The kept file of this very batch. The caller has checked that the batch is the viewer's. */
export async function keptImport(db: Pick<Db, 'selectFrom'>, batchId: string, importId: string) {
  const row = await db
    .selectFrom('rosterImport')
    .select(['fileName', 'rows', 'importedAt'])
    .where('id', '=', importId)
    .where('batchId', '=', batchId)
    .executeTakeFirst();
  return row && { fileName: row.fileName, importedAt: row.importedAt, roster: readStoredRoster(row.rows) };
}

function mended(roster: StoredRoster, mends: readonly RowMend[]): StoredRoster {
  const byRow = Map.groupBy(mends, ({ row }) => row);
  return {
    ...roster,
    rows: roster.rows.map((row) => {
      // The field of a NIP that became a number comes back as it was shown when nobody typed in it.
      const untouched = row.isNipNumber ? showSpreadsheetNumber(row.values.nip) : undefined;
      const changes = (byRow.get(row.row) ?? []).filter(
        ({ column, value }) => column !== 'nip' || value.trim() !== untouched,
      );
      if (changes.length === 0) return row;
      const values = { ...row.values };
      for (const { column, value } of changes) values[column] = cellText({ text: value, isNumber: false });
      // A NIP that was typed anew is text, with all its digits.
      const isNipNumber = row.isNipNumber && !changes.some(({ column }) => column === 'nip');
      return { ...row, values, isNipNumber };
    }),
  };
}
