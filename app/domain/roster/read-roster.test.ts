import { describe, expect, it } from 'vitest';
import { MAX_ROSTER_ROWS, readRoster, rosterLookups } from './read-roster.ts';
import type { Cell, Table } from './table.ts';

/** Strings are text cells, numbers number cells, '' empty ones. */
const table = (...rows: (string | number)[][]): Table =>
  rows.map((row) =>
    row.map(
      (value): Cell => (value === '' ? null : { text: String(value), isNumber: typeof value === 'number' }),
    ),
  );
const HEAD = ['Nama', 'NIP', 'Surel', 'OPD', 'Jabatan', 'Golongan'];
const MARLINA = [
  'Marlina Situmeang',
  '198403122010012014',
  'marlina@demo.test',
  'Dinas Kesehatan',
  'Penyuluh',
  'III/c',
];

describe('readRoster', () => {
  it('reads the columns of the contract', () => {
    const reading = readRoster(table(HEAD, MARLINA));
    expect(reading).toMatchObject({
      ok: true,
      ignored: [],
      rows: [
        {
          row: 2,
          isNipNumber: false,
          values: {
            name: 'Marlina Situmeang',
            nip: '198403122010012014',
            email: 'marlina@demo.test',
            opd: 'Dinas Kesehatan',
            position: 'Penyuluh',
            rank: 'III/c',
          },
        },
      ],
    });
  });

  it('finds a heading below a letterhead, in any order and spelling, and says what it leaves aside', () => {
    const reading = readRoster(
      table(
        ['DAFTAR PESERTA BIMTEK'],
        [],
        [
          'No',
          'Unit Kerja',
          'Nama Lengkap *',
          'NIP / NI PPPK',
          'E-mail:',
          'No. WhatsApp',
          'Pangkat/Gol. Ruang',
        ],
        [1, 2, 3, 4, 5, 6, 7],
        [1, 'Bappeda', 'Kartini Purba', "'19790115 200501 2 007", '', '0852 7010 3381', 'Penata (III/c)'],
        [],
        [2, 'Bappeda', 'Suharto', '-', 'suharto@demo.test', '', 'THL'],
      ),
    );
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.columns).toMatchObject({
      name: { letter: 'C', title: 'Nama Lengkap *' },
      nip: { letter: 'D' },
      email: { letter: 'E' },
      opd: { letter: 'B', title: 'Unit Kerja' },
      rank: { letter: 'G' },
    });
    expect(reading.columns.position).toBeUndefined();
    expect(reading.ignored).toEqual(['No', 'No. WhatsApp']);
    expect(reading.rows.map(({ row, values }) => [row, values.name, values.nip, values.rank])).toEqual([
      [5, 'Kartini Purba', "'19790115 200501 2 007", 'Penata (III/c)'],
      [7, 'Suharto', '', ''],
    ]);
  });

  it('takes the column OPD before Instansi, and Golongan before Pangkat', () => {
    const reading = readRoster(
      table(
        ['Nama', 'Instansi', 'OPD', 'Pangkat', 'Golongan'],
        ['Suharto', 'Pemkab Sei Rantau', 'Bappeda', 'Penata', 'III/c'],
      ),
    );
    expect(reading).toMatchObject({ ok: true, rows: [{ values: { opd: 'Bappeda', rank: 'III/c' } }] });
  });

  it('skips a heading that is repeated on every printed page', () => {
    const reading = readRoster(table(HEAD, MARLINA, HEAD, ['Suharto', '', 'a@demo.test', 'Bappeda']));
    expect(reading.ok && reading.rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  it.each([
    ['a NIP as number cell', 198403122010012000, true],
    ['a NIP as 1,98E+17', '1,98E+17', true],
    ['a NIP as text', '198403122010012014', false],
    ['no NIP', '', false],
  ])('sees %s', (_, nip, isNipNumber) => {
    const reading = readRoster(table(HEAD, ['Hotma Silalahi', nip, 'h@demo.test', 'Diskominfo']));
    expect(reading).toMatchObject({ ok: true, rows: [{ isNipNumber }] });
  });

  it.each<[string, Table, unknown]>([
    ['nothing', [], { ok: false, reason: 'empty' }],
    ['blank cells', table(['', ' '], []), { ok: false, reason: 'empty' }],
    ['another table', table(['Tanggal', 'Jumlah'], ['1', '2']), { ok: false, reason: 'no_header' }],
    ['people without heading', table(MARLINA), { ok: false, reason: 'no_header' }],
    ['no OPD', table(['Nama', 'NIP'], MARLINA), { ok: false, reason: 'missing_columns', missing: ['opd'] }],
    ['a heading only', table(HEAD), { ok: false, reason: 'no_rows' }],
  ])('refuses %s', (_, given, answer) => {
    expect(readRoster(given)).toEqual(answer);
  });

  it('refuses more rows than a batch can have, and bounds every cell', () => {
    const many = table(HEAD, ...Array.from({ length: MAX_ROSTER_ROWS + 1 }, () => MARLINA));
    expect(readRoster(many)).toEqual({ ok: false, reason: 'too_many_rows', max: MAX_ROSTER_ROWS });
    const long = readRoster(table(HEAD, ['x'.repeat(100_000), '', '', 'Bappeda']));
    expect(long.ok && long.rows[0]?.values.name.length).toBe(1_000);
  });

  it('is plain data that survives being kept as JSON', () => {
    const reading = readRoster(table(HEAD, MARLINA));
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});

describe('rosterLookups', () => {
  it('gives well-formed NIPs and e-mails once', () => {
    const reading = readRoster(
      table(
        HEAD,
        MARLINA,
        ['Marlina', '19840312 201001 2 014', 'MARLINA@demo.test', 'Dinas Kesehatan'],
        ['Hotma', 198403122010012000, '', 'Diskominfo'],
        ['Rini', '123', 'bukan surel', 'Diskominfo'],
      ),
    );
    if (!reading.ok) throw new Error(reading.reason);
    expect(rosterLookups(reading.rows)).toEqual({
      nips: ['198403122010012014'],
      emails: ['marlina@demo.test', 'bukan surel'],
    });
  });
});
