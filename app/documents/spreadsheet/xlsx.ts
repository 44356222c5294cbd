import readXlsxFile from 'read-excel-file/universal';
import { limits } from './limits.ts';
import { bounded, type Cell, RefusedTable, type Table } from './table.ts';
import { packStored, unpackParts } from './zip.ts';

const isXml = (name: string) => name.endsWith('.xml') || name.endsWith('.rels');

/** The first sheet of a workbook that has anything in it. */
export async function readXlsx(bytes: Buffer): Promise<Table> {
  const parts = unpackParts(bytes, isXml);
  if (!parts.has('[Content_Types].xml')) throw new RefusedTable('not_a_table');
  if (!parts.has('xl/workbook.xml')) throw new RefusedTable('not_a_table');
  for (const [name, xml] of parts) parts.set(name, checkedSheet(xml));

  const archive = packStored(parts);
  const copy = new Uint8Array(archive);
  const sheets = await readXlsxFile(copy.buffer, { parseNumber: (text) => new SheetNumber(text) }).catch(
    () => {
      throw new RefusedTable('corrupt');
    },
  );
  const filled = sheets.find((sheet) => sheet.data.some((row) => row.some((cell) => cell !== null)));
  if (!filled) throw new RefusedTable('empty');
  return {
    sheet: filled.sheet,
    rows: bounded(
      filled.data.map((row) => row.map(cellOf)),
      limits,
    ),
  };
}

/** A number as it stands in the file, before it loses digits. */
class SheetNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof SheetNumber) return { text: plainNumber(value.text), isNumber: true };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), isNumber: false };
  return { text: String(value).normalize('NFC'), isNumber: false };
}

/** "3.0" → "3"; what no number can hold exactly stays as the file says it, e.g. 1.98403122010012E+17. */
function plainNumber(text: string): string {
  const number = Number(text);
  return Math.abs(number) < Number.MAX_SAFE_INTEGER ? String(number) : text;
}

const rowTag = /<(?:\w+:)?row(?=[\s/>])([^>]*)>/g;
const cellTag = /<(?:\w+:)?c(?=[\s/>])([^>]*)>(<\/)?/g;
const soundAttributes = /^(?:\s+[\w.:-]+\s*=\s*(?:"[^"<&]*"|'[^'<&]*'))*\s*\/?$/;
const address = /\s(?:\w+:)?r\s*=\s*["']([^"']*)["']/;

/**
 * A sheet of a few bytes can name one cell in row 1,048,576 and column XFD, and the reader would lay out every cell up
 * to there. Cells that hold something must lie within our bounds; empty ones, which spreadsheets keep for their
 * formatting, may lie anywhere. Tags are read strictly here, so that none looks different to the reader.
 */
function checkedSheet(xml: Buffer): Buffer {
  const text = xml.toString('utf8');
  for (const [, attributes = ''] of text.matchAll(rowTag)) {
    if (!soundAttributes.test(attributes)) throw new RefusedTable('corrupt');
    const row = address.exec(attributes)?.[1];
    // The last row that exists in any spreadsheet.
    if (row !== undefined && !(/^\d{1,7}$/.test(row) && Number(row) <= 1_048_576))
      throw new RefusedTable('corrupt');
  }
  for (const [, attributes = '', isClosed] of text.matchAll(cellTag)) {
    if (!soundAttributes.test(attributes)) throw new RefusedTable('corrupt');
    if (attributes.endsWith('/') || isClosed) continue;
    const place = address.exec(attributes)?.[1];
    const parts = /^([A-Z]{1,3})(\d{1,7})$/.exec(place ?? 'A1');
    if (!parts?.[1] || !parts[2]) throw new RefusedTable('corrupt');
    if (Number(parts[2]) > limits.rows) throw new RefusedTable('too_many_rows');
    if (columnOf(parts[1]) > limits.columns) throw new RefusedTable('too_many_columns');
  }
  // "#N/A" and its like come through as text, for the importer to name their row instead of refusing the file.
  return Buffer.from(text.replace(/(<(?:\w+:)?c\s[^>]*?\bt\s*=\s*["'])e(?=["'])/g, '$1str'), 'utf8');
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
