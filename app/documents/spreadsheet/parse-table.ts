import { readCsv } from './csv.ts';
import { limits } from './limits.ts';
import { type ReadResult, RefusedTable } from './table.ts';
import { readXlsx } from './xlsx.ts';

/** What the bytes are decides, not what the file is called; its name only names the sheet of a CSV. */
export async function parseTable(bytes: Buffer, fileName: string): Promise<ReadResult> {
  try {
    if (bytes.length === 0) throw new RefusedTable('empty');
    if (bytes.length > limits.bytes) throw new RefusedTable('file_too_large');
    if (startsWith(bytes, 'PK\x03\x04')) return { ok: true, ...(await readXlsx(bytes)) };
    // Excel before 2007, and every workbook with a password.
    if (startsWith(bytes, '\xd0\xcf\x11\xe0')) throw new RefusedTable('old_excel');
    return { ok: true, sheet: fileName.replace(/\.[^.]*$/, ''), rows: readCsv(bytes) };
  } catch (error) {
    if (error instanceof RefusedTable) return { ok: false, reason: error.reason };
    throw error;
  }
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'));
}
