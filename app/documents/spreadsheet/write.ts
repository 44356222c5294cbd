import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';

/** Text stays text, also when it is all digits: a NIP has more of them than a spreadsheet's numbers can hold. */
export type Value = string | number | null;

export type Sheet = {
  name: string;
  rows: Value[][];
  /** How many rows on top are headings: bold, and they stay when the sheet is scrolled. 1 when not said. */
  headingRows?: number;
  /** Widths in characters; a column not named fits its longest value, within reason. */
  widths?: number[];
  /** So many empty rows below whose cells hold text, to be typed into: a NIP typed there keeps all its digits. */
  blankTextRows?: number;
};

export async function writeXlsx(sheets: Sheet[]): Promise<Uint8Array> {
  const file = writeXlsxFile(
    sheets.map((sheet) => {
      const headings = sheet.headingRows ?? 1;
      return {
        sheet: sheetName(sheet.name),
        data: [
          ...sheet.rows.map((row, index) => row.map((value) => xlsxCell(value, index < headings))),
          ...blankRows(sheet),
        ],
        columns: widthsOf(sheet).map((width) => ({ width })),
        stickyRowsCount: headings,
      };
    }),
  );
  return new Uint8Array(await file.toBuffer());
}

/** UTF-8 with the mark that makes spreadsheets read it as such; a comma between cells. */
export function writeCsv(rows: Value[][]): Uint8Array {
  const defused = rows.map((row) => row.map((value) => (typeof value === 'string' ? defuse(value) : value)));
  return new TextEncoder().encode(stringify(defused, { bom: true, record_delimiter: 'windows' }));
}

/**
 * A cell that starts like this is run as a formula by whoever opens the file, and names and titles come from people.
 * The apostrophe is the spreadsheets' own sign for "text follows".
 */
const formulaStart = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

function defuse(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** Format "@": the cell holds text and stays text when someone edits it, whatever it begins with. */
function xlsxCell(value: Value, isHeading: boolean) {
  if (value === null || value === '') return null;
  const weight = isHeading ? { fontWeight: 'bold' as const } : {};
  if (typeof value === 'number') return { value, type: Number, ...weight };
  return { value: printable(value), type: String, format: '@', ...weight };
}

function blankRows({ rows, blankTextRows = 0 }: Sheet) {
  const cells = (rows[0] ?? []).map(() => ({ value: undefined, type: String, format: '@' }));
  return Array.from({ length: blankTextRows }, () => cells);
}

/** XML 1.0 has no place for other control characters: one of them would make the whole workbook unreadable. */
function printable(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (sign) => ('\t\n\r'.includes(sign) ? sign : ''))
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '');
}

/** Excel allows 31 characters and refuses some signs. */
function sheetName(name: string): string {
  return (
    name
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, 31)
      .trim() || 'Lembar'
  );
}

function widthsOf(sheet: Sheet): number[] {
  const count = Math.max(0, ...sheet.rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) => {
    const given = sheet.widths?.[column];
    if (given !== undefined) return given;
    const longest = sheet.rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length), 0);
    return Math.min(60, Math.max(8, longest + 2));
  });
}
