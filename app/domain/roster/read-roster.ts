import { looksLikeSpreadsheetNumber, parseNip } from '#app/domain/accounts/nip.ts';
import {
  type Cell,
  type Column,
  type ColumnId,
  cellText,
  findHeader,
  type HeaderReading,
  type Table,
} from './table.ts';

/** More people than any batch has; above it somebody has chosen the wrong file. */
export const MAX_ROSTER_ROWS = 5_000;

/** One person's row as it was written. Plain data: it is kept as JSON between "Periksa berkas" and "Impor peserta". */
export interface RosterRow {
  /** The row number the user sees in the spreadsheet. */
  row: number;
  values: Record<ColumnId, string>;
  /** The spreadsheet has turned the NIP into a number; its last digits are lost. */
  isNipNumber: boolean;
}

export type RosterReading =
  | { ok: true; columns: Partial<Record<ColumnId, Column>>; ignored: string[]; rows: RosterRow[] }
  | Exclude<HeaderReading, { ok: true }>
  | { ok: false; reason: 'no_rows' }
  | { ok: false; reason: 'too_many_rows'; max: number };

/** How people write "there is none". */
const NOTHING = /^(?:[-–—.]+|n\/?a|tidak ada|belum ada|nihil|kosong)$/i;
/** What stands in the NIP or golongan of people who are no ASN. */
const NO_ASN = /^(?:0|thl|phl|ptt|tkk|tks|ppnpn|honor(?:er)?|kontrak|non[- ]?asn|non[- ]?pns)$/i;

/** Reads the people out of a parsed sheet: finds the heading, skips empty rows, repeated headings and column numbers. */
export function readRoster(table: Table): RosterReading {
  const header = findHeader(table);
  if (!header.ok) return header;
  const { columns, ignored, rowIndex } = header;
  const rows: RosterRow[] = [];
  for (let index = rowIndex + 1; index < table.length; index++) {
    const row = readRow(table[index] ?? [], columns, index + 1);
    if (!row || isHeadingAgain(row, columns) || (index === rowIndex + 1 && isColumnNumbers(row))) continue;
    if (rows.length === MAX_ROSTER_ROWS) return { ok: false, reason: 'too_many_rows', max: MAX_ROSTER_ROWS };
    rows.push(row);
  }
  return rows.length === 0 ? { ok: false, reason: 'no_rows' } : { ok: true, columns, ignored, rows };
}

/** What to look up before `checkRows`: the well-formed NIPs and the e-mails of the file, each once. */
export function rosterLookups(rows: readonly RosterRow[]): { nips: string[]; emails: string[] } {
  const nips = new Set<string>();
  const emails = new Set<string>();
  for (const { values, isNipNumber } of rows) {
    const reading = parseNip(values.nip, 'unknown');
    if (reading.ok && !isNipNumber) nips.add(reading.nip);
    if (values.email !== '') emails.add(values.email.toLowerCase());
  }
  return { nips: [...nips], emails: [...emails] };
}

function readRow(
  cells: readonly Cell[],
  columns: Partial<Record<ColumnId, Column>>,
  row: number,
): RosterRow | undefined {
  const cellOf = (id: ColumnId): Cell => {
    const column = columns[id];
    return (column && cells[column.index]) ?? null;
  };
  const textOf = (id: ColumnId): string => {
    const text = cellText(cellOf(id));
    const isNone = NOTHING.test(text) || ((id === 'nip' || id === 'rank') && NO_ASN.test(text));
    return isNone ? '' : text;
  };
  const values = {
    name: textOf('name'),
    nip: textOf('nip'),
    email: textOf('email'),
    opd: textOf('opd'),
    position: textOf('position'),
    rank: textOf('rank'),
  };
  if (Object.values(values).every((text) => text === '')) return undefined;
  const isNipNumber = values.nip !== '' && looksLikeSpreadsheetNumber(values.nip, cellOf('nip')?.isNumber);
  return { row, values, isNipNumber };
}

/** Sheets meant for printing repeat their heading on every page. */
function isHeadingAgain({ values }: RosterRow, columns: Partial<Record<ColumnId, Column>>): boolean {
  return values.name === columns.name?.title && values.opd === columns.opd?.title;
}

/** The row "1 2 3 4" or "(1) (2) (3)" that official tables carry below their heading. */
function isColumnNumbers({ values }: RosterRow): boolean {
  const filled = Object.values(values).filter((text) => text !== '');
  return filled.length > 1 && filled.every((text) => /^\(?\d{1,2}\)?$/.test(text));
}
