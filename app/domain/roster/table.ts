/** One cell as a spreadsheet or CSV reader gives it; null = empty. */
export type Cell = { text: string; isNumber: boolean } | null;

/** All rows of the sheet from its first one on, empty ones included: place n is row n + 1 to the user. */
export type Table = readonly (readonly Cell[])[];

export type ColumnId = 'name' | 'nip' | 'email' | 'opd' | 'position' | 'rank';

export interface Column {
  index: number;
  /** "C", as the spreadsheet shows it. */
  letter: string;
  /** The heading as it stands in the file. */
  title: string;
}

export type HeaderReading =
  | { ok: true; rowIndex: number; columns: Partial<Record<ColumnId, Column>>; ignored: string[] }
  | { ok: false; reason: 'empty' }
  | { ok: false; reason: 'no_header' }
  | { ok: false; reason: 'missing_columns'; missing: ColumnId[] };

/** Headings in use, the plainest first: where a sheet has both "OPD" and "Instansi" the first of the list is taken. */
const HEADINGS: Record<ColumnId, readonly string[]> = {
  name: [
    'nama',
    'nama lengkap',
    'nama peserta',
    'nama pegawai',
    'nama asn',
    'nama dan gelar',
    'nama lengkap dan gelar',
    'nama gelar',
    'nama lengkap peserta',
  ],
  nip: [
    'nip',
    'nip ni pppk',
    'nip nippk',
    'nip nipppk',
    'nip baru',
    'ni pppk',
    'nipppk',
    'nomor induk pegawai',
  ],
  email: [
    'surel',
    'e mail',
    'email',
    'alamat surel',
    'alamat email',
    'alamat e mail',
    'email aktif',
    'surel aktif',
  ],
  opd: [
    'opd',
    'perangkat daerah',
    'skpd',
    'nama opd',
    'asal opd',
    'opd unit kerja',
    'unit kerja opd',
    'unit kerja',
    'instansi unit kerja',
    'unit kerja instansi',
    'satuan kerja',
    'instansi',
    'asal instansi',
    'nama instansi',
    'dinas instansi',
  ],
  position: ['jabatan', 'nama jabatan', 'jabatan saat ini', 'jabatan terakhir'],
  rank: [
    'golongan',
    'gol',
    'golongan ruang',
    'gol ruang',
    'pangkat golongan',
    'pangkat golongan ruang',
    'pangkat gol',
    'pangkat gol ruang',
    'pangkat dan golongan',
    'pangkat',
  ],
};

const REQUIRED: readonly ColumnId[] = ['name', 'opd'];
/** Letterheads and titles stand above the heading; nobody has more of them than this. */
const HEADER_WITHIN_ROWS = 25;
const MAX_COLUMNS = 60;
const MAX_CELL = 1_000;

/** Finds the heading row by the names of its columns, wherever it stands and in whatever order. */
export function findHeader(table: Table): HeaderReading {
  if (!table.some((row) => row.some((cell) => cellText(cell) !== ''))) return { ok: false, reason: 'empty' };
  let best: { rowIndex: number; columns: Partial<Record<ColumnId, Column>> } | undefined;
  table.slice(0, HEADER_WITHIN_ROWS).forEach((row, rowIndex) => {
    const columns = columnsOf(row);
    if (columns.name && Object.keys(columns).length > Object.keys(best?.columns ?? {}).length) {
      best = { rowIndex, columns };
    }
  });
  if (!best || Object.keys(best.columns).length < 2) return { ok: false, reason: 'no_header' };
  const { columns, rowIndex } = best;
  const missing = REQUIRED.filter((id) => !columns[id]);
  if (missing.length > 0) return { ok: false, reason: 'missing_columns', missing };
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  const ignored = (table[rowIndex] ?? [])
    .slice(0, MAX_COLUMNS)
    .map((cell, index) => (taken.has(index) ? '' : cellText(cell)))
    .filter((title) => title !== '');
  return { ok: true, rowIndex, columns, ignored };
}

/** The text of a cell without control characters and doubled spaces; bounded, because a cell may hold a book. */
export function cellText(cell: Cell | undefined): string {
  return (cell?.text ?? '')
    .slice(0, MAX_CELL)
    .normalize('NFC')
    .replace(/[\p{Cc}\u200B-\u200D\u2060\uFEFF]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function columnsOf(row: readonly Cell[]): Partial<Record<ColumnId, Column>> {
  const titles = row.slice(0, MAX_COLUMNS).map(cellText);
  const keys = titles.map(headingKey);
  const columns: Partial<Record<ColumnId, Column>> = {};
  for (const id of Object.keys(HEADINGS) as ColumnId[]) {
    const heading = HEADINGS[id].find((known) => keys.includes(known));
    if (heading === undefined) continue;
    const index = keys.indexOf(heading);
    columns[id] = { index, letter: columnLetter(index), title: titles[index] ?? '' };
  }
  return columns;
}

/** "Nama Lengkap *", "NIP (18 angka)" and "E-mail:" are headings all the same. */
function headingKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
