import { deflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { parseTable } from './parse-table.ts';
import { readTable } from './read.ts';
import { writeXlsx } from './write.ts';
import { packStored } from './zip.ts';

const csv = 'Nama;NIP;OPD\r\nSiti Ñur’aini;198403122010012014;"Dinas; Kesehatan"\r\n';
const expected = [
  ['Nama', 'NIP', 'OPD'],
  ['Siti Ñur’aini', '198403122010012014', 'Dinas; Kesehatan'],
];

describe('CSV', () => {
  it.each([
    ['utf-8', Buffer.from(csv)],
    ['utf-8 with mark', Buffer.from(`\uFEFF${csv}`)],
    ['utf-16le with mark', iconv.encode(csv, 'utf-16le', { addBOM: true })],
    ['utf-16be with mark', iconv.encode(csv, 'utf-16be', { addBOM: true })],
    ['utf-16le', iconv.encode(csv, 'utf-16le')],
    ['windows-1252', iconv.encode(csv, 'windows-1252')],
    ['line feeds only', Buffer.from(csv.replaceAll('\r', ''))],
    ['a separator hint', Buffer.from(`sep=;\r\n${csv}`)],
    [
      'tabs',
      Buffer.from(
        csv.replace('"Dinas; Kesehatan"', '#').replaceAll(';', '\t').replace('#', 'Dinas; Kesehatan'),
      ),
    ],
    [
      'commas',
      Buffer.from(
        csv.replace('"Dinas; Kesehatan"', '#').replaceAll(';', ',').replace('#', 'Dinas; Kesehatan'),
      ),
    ],
  ])('reads %s', async (_name, bytes) => {
    const read = await parseTable(bytes, 'peserta juni.csv');
    expect(read.ok && read.rows.map((row) => row.map((cell) => cell?.text))).toEqual(expected);
    expect(read.ok && read.sheet).toBe('peserta juni');
  });

  it('keeps empty rows between, so that a row has the number it has in the file', async () => {
    const read = await parseTable(Buffer.from('Nama,NIP\n\n,\n Siti ,1.98403E+17\n\n\n'), 'a.csv');
    expect(read.ok && read.rows).toEqual([
      [
        { text: 'Nama', isNumber: false },
        { text: 'NIP', isNumber: false },
      ],
      [],
      [],
      [
        { text: 'Siti', isNumber: false },
        { text: '1.98403E+17', isNumber: true },
      ],
    ]);
  });

  it.each([
    [
      'a program',
      Buffer.concat([Buffer.from('MZ\x90\x00\x03', 'latin1'), Buffer.alloc(3000, 7)]),
      'not_a_table',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'not_a_table'],
    ['a web page', Buffer.from('<html><table><tr><td>Nama'), 'not_a_table'],
    ['an old workbook', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'old_excel'],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['only separators', Buffer.from(',,\n,,\n'), 'empty'],
    ['too many rows', Buffer.from('a,b\n'.repeat(limits.rows + 1)), 'too_many_rows'],
    ['too many columns', Buffer.from(`${'a,'.repeat(limits.columns)}a`), 'too_many_columns'],
    ['too many bytes', Buffer.alloc(limits.bytes + 1, 65), 'file_too_large'],
    ['one endless cell', Buffer.from(`a,"${'x'.repeat(300_000)}"`), 'corrupt'],
  ])('refuses %s', async (_name, bytes, reason) => {
    expect(await parseTable(bytes, 'peserta.xlsx')).toEqual({ ok: false, reason });
  });
});

describe('XLSX', () => {
  const book = (sheetXml: string) =>
    packStored(
      new Map(
        Object.entries({
          '[Content_Types].xml': '<Types/>',
          'xl/workbook.xml':
            '<workbook xmlns:r="x"><sheets><sheet name="Daftar" sheetId="1" r:id="rId1"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
          'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetXml}</sheetData></worksheet>`,
        }).map(([name, xml]): [string, Buffer] => [name, Buffer.from(xml)]),
      ),
    );
  const rowsOf = async (sheetXml: string) => {
    const read = await parseTable(book(sheetXml), 'a.xlsx');
    return read.ok ? read.rows : read.reason;
  };

  it('keeps a number as the file writes it, and says that it is one', async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="A1"><v>1.98403122010012E+17</v></c><c r="B1"><v>198403122010012014</v></c>' +
        '<c r="C1"><v>3.0</v></c><c r="D1" t="str"><v>198403122010012014</v></c><c r="E1" t="b"><v>1</v></c></row>',
    );
    expect(rows).toEqual([
      [
        { text: '1.98403122010012E+17', isNumber: true },
        { text: '198403122010012014', isNumber: true },
        { text: '3', isNumber: true },
        { text: '198403122010012014', isNumber: false },
        { text: 'true', isNumber: false },
      ],
    ]);
  });

  it('lets an error in a cell through as its text', async () => {
    expect(await rowsOf('<row r="2"><c r="B2" t="e"><v>#N/A</v></c></row>')).toEqual([
      [],
      [null, { text: '#N/A', isNumber: false }],
    ]);
  });

  it('takes no notice of formatting far below and to the right', async () => {
    const rows = await rowsOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row><row r="1048576" ht="15"><c r="A1048576" s="1"/></row>',
    );
    expect(rows).toEqual([[{ text: '1', isNumber: true }]]);
  });

  it.each([
    ['a cell far below', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'too_many_rows'],
    ['a cell far to the right', '<row r="1"><c r="XFD1"><v>1</v></c></row>', 'too_many_columns'],
    ['a row that no sheet has', '<row r="99999999"><c r="A1"><v>1</v></c></row>', 'corrupt'],
    ['an address in disguise', '<row r="1"><c r="A&#57;99"><v>1</v></c></row>', 'corrupt'],
    ['a tag in disguise', '<row r="1"><c x=">" r="XFD1048576"><v>1</v></c></row>', 'corrupt'],
    ['no row', '', 'empty'],
    ['broken XML', '<row r="1"><c r="A1"><v>1</v></row>', 'corrupt'],
  ])('refuses %s', async (_name, sheetXml, reason) => {
    expect(await rowsOf(sheetXml)).toBe(reason);
  });

  it('refuses an archive that is no workbook, and one that is cut off', async () => {
    const archive = packStored(new Map([['word/document.xml', Buffer.from('<a/>')]]));
    expect(await parseTable(archive, 'a.xlsx')).toEqual({ ok: false, reason: 'not_a_table' });
    const whole = Buffer.from(await writeXlsx([{ name: 'A', rows: [['x']] }]));
    for (const length of [10, 200, whole.length - 30])
      expect(await parseTable(whole.subarray(0, length), 'a.xlsx')).toEqual({ ok: false, reason: 'corrupt' });
  });

  it('refuses a workbook with a password on its parts', async () => {
    const archive = book('<row r="1"/>');
    archive.writeUInt16LE(1, archive.indexOf('PK\x01\x02', 0, 'latin1') + 8);
    expect(await parseTable(archive, 'a.xlsx')).toEqual({ ok: false, reason: 'encrypted' });
  });
});

describe('archives that unpack to far more than they are', () => {
  const zeros = deflateRawSync(Buffer.alloc(200 * 1024 * 1024));

  it('refuses one that says so', async () => {
    expect(await parseTable(bomb(zeros, 200 * 1024 * 1024), 'a.xlsx')).toEqual({
      ok: false,
      reason: 'unpacks_too_large',
    });
  });

  it('refuses one that lies about it, without unpacking it whole', async () => {
    const before = process.memoryUsage().arrayBuffers;
    expect(await parseTable(bomb(zeros, 1000), 'a.xlsx')).toEqual({ ok: false, reason: 'unpacks_too_large' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(80 * 1024 * 1024);
  });

  it('refuses one that is within the bound but absurdly dense', async () => {
    const dense = deflateRawSync(Buffer.alloc(20 * 1024 * 1024));
    expect(await parseTable(bomb(dense, 1000), 'a.xlsx')).toEqual({ ok: false, reason: 'unpacks_too_large' });
  });

  /** A workbook whose one part holds `data`, with any size claimed for it. */
  function bomb(data: Buffer, claimed: number): Buffer {
    const name = '[Content_Types].xml';
    const archive = packStored(new Map([[name, data]]));
    for (const [signature, at] of [['PK\x03\x04', 8] as const, ['PK\x01\x02', 10] as const]) {
      const place = archive.indexOf(signature, 0, 'latin1');
      archive.writeUInt16LE(8, place + at);
      archive.writeUInt32LE(claimed, place + at + 14);
    }
    return archive;
  }
});

describe('in a thread of its own', () => {
  it('reads a file', async () => {
    const rows = [
      ['Nama', 'NIP'],
      ...Array.from({ length: 3000 }, (_, row) => [`Orang ${row}`, '198403122010012014']),
    ];
    const read = await readTable(await writeXlsx([{ name: 'Peserta', rows }]), 'peserta.xlsx');
    expect(read.ok && [read.sheet, read.rows.length, read.rows[3000]?.[0]?.text]).toEqual([
      'Peserta',
      3001,
      'Orang 2999',
    ]);
  });

  it('hands back a refusal', async () => {
    expect(await readTable(Buffer.from('MZ\0\0'), 'peserta.xlsx')).toEqual({
      ok: false,
      reason: 'not_a_table',
    });
  });
});
