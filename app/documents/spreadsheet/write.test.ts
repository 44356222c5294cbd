import { expect, it } from 'vitest';
import { parseTable } from './parse-table.ts';
import { writeCsv, writeXlsx } from './write.ts';

const dangerous = ['=1+1', '+62 812', '-5', '@SUM(A1)', '\tx', '\r=x', '＝1'];

it('writes a workbook that reads back as it was, text as text and numbers as numbers', async () => {
  const rows = [
    ['Nama', 'NIP', 'Nilai'],
    ['Marlina <Situmeang> & "R"', '198403122010012014', 86.4],
    [null, '', 90],
    ...dangerous.map((text) => [text, null, -1]),
  ];
  const bytes = await writeXlsx([{ name: 'Ketuntasan: OPD/2026', rows }]);
  const read = await parseTable(Buffer.from(bytes), 'x.xlsx');
  if (!read.ok) throw new Error(read.reason);
  expect(read.sheet).toBe('Ketuntasan  OPD 2026');
  expect(read.rows[1]).toEqual([
    { text: 'Marlina <Situmeang> & "R"', isNumber: false },
    { text: '198403122010012014', isNumber: false },
    { text: '86.4', isNumber: true },
  ]);
  expect(read.rows[2]).toEqual([null, null, { text: '90', isNumber: true }]);
  expect(read.rows.slice(3).map((row) => row[0])).toEqual(
    dangerous.map((text) => ({ text: text.trim(), isNumber: false })),
  );
});

it('keeps a workbook readable when a text holds signs that XML cannot', async () => {
  const bytes = await writeXlsx([{ name: '', rows: [['a\u0000b\u001fc\ud800d']] }]);
  const read = await parseTable(Buffer.from(bytes), 'x.xlsx');
  expect(read).toEqual({ ok: true, sheet: 'Lembar', rows: [[{ text: 'abcd', isNumber: false }]] });
});

it('writes several sheets', async () => {
  const bytes = await writeXlsx([
    { name: 'Satu', rows: [] },
    { name: 'Dua', rows: [['x']], headingRows: 0, widths: [10] },
  ]);
  expect(await parseTable(Buffer.from(bytes), 'x.xlsx')).toMatchObject({ ok: true, sheet: 'Dua' });
});

it('writes CSV with the mark of UTF-8, quotes where needed and formulas defused', () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    writeCsv([['Nama', 'Nilai'], ['A "B", C', -5], ...dangerous.map((value) => [value, null])]),
  );
  expect(text.startsWith('\uFEFFNama,Nilai\r\n"A ""B"", C",-5\r\n')).toBe(true);
  expect(text).toContain("\r\n'=1+1,\r\n'+62 812,\r\n'-5,\r\n'@SUM(A1),\r\n'\tx,\r\n");
  expect(text).toContain("'＝1,");
});
