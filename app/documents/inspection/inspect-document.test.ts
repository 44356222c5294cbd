import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../spreadsheet/write.ts';
import { bombPdf, drawPdf, office, rawPdf, scannedPdf, stream, wordFile } from '../testing/portal-files.ts';
import { inspectBytes } from './inspect-bytes.ts';
import { inspectDocument } from './inspect-document.ts';
import { limits } from './limits.ts';

const PDF = 'application/pdf';
const read = (bytes: Buffer | Uint8Array, name = 'berkas.pdf', mime = '') =>
  inspectBytes(Buffer.from(bytes), name, mime);

const plain = (text: string, options: PDFKit.PDFDocumentOptions = {}) =>
  drawPdf(options, (pdf) => pdf.text(text));

const page = (extra: string, more: (string | Buffer)[] = [], catalogue = '') => [
  `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${extra} >>`,
  ...more,
];

describe('a PDF', () => {
  it('tells title, author, language, tags, pages and how much can be searched', async () => {
    const bytes = await plain('Maklumat layanan: kami sanggup menyelenggarakan pelayanan sesuai standar.', {
      info: { Title: '  Maklumat\nlayanan ', Author: 'Dinas Contoh' },
      lang: 'id-ID',
      tagged: true,
      pdfVersion: '1.5',
    });
    expect(await read(bytes, 'Maklumat Layanan.PDF', PDF)).toEqual({
      ok: true,
      inspection: {
        kind: 'pdf',
        pages: 1,
        title: 'Maklumat layanan',
        author: 'Dinas Contoh',
        textLength: 66,
        isScanned: false,
        hasScript: false,
        isEncrypted: false,
        personalData: [],
        isPartial: false,
        language: 'id-ID',
        isTagged: true,
      },
    });
  });

  it('knows a scan, also one with a page number printed on it', async () => {
    const scan = await read(await scannedPdf());
    expect(scan.ok && scan.inspection).toMatchObject({ isScanned: true, textLength: 0, pages: 2, title: '' });
    const stamped = await read(await plain('Halaman 1 dari 1'));
    expect(stamped.ok && stamped.inspection.isScanned).toBe(true);
  });

  it('shows personal data masked only', async () => {
    const read1 = await read(
      await plain(
        'Daftar penerima bantuan\n1. Contoh A, NIK 1208014503900001, telepon 081200001234\n' +
          '2. Contoh B, NIP 198403122010012014, contoh.rekaan@gmail.com',
      ),
    );
    expect(read1.ok && read1.inspection.personalData).toEqual([
      { kind: 'nik', shown: 'NIK 1208••••••••••01' },
      { kind: 'phone', shown: 'Telepon 0812••••••34' },
      { kind: 'nip', shown: 'NIP 1984••••••••••••14' },
      { kind: 'email', shown: 'Surel c••••••••••••@gmail.com' },
    ]);
    expect(JSON.stringify(read1)).not.toContain('1208014503900001');
  });

  it('reads so many pages and says that there are more', async () => {
    const bytes = await drawPdf({ autoFirstPage: false }, (pdf) => {
      for (let number = 0; number < limits.pages + 5; number += 1)
        pdf.addPage().text('Laporan kinerja instansi pemerintah, bab pertama.');
    });
    const long = await read(bytes);
    expect(long.ok && long.inspection).toMatchObject({ pages: limits.pages + 5, isPartial: true });
  });

  it.each([
    ['a script at opening', rawPdf(page('', [], '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'))],
    ['a script in disguise', rawPdf(page('', [], '/OpenAction << /S /J#61vaScript /J#53 (x) >>'))],
    ['a program to start', rawPdf(page('/AA << /O << /S /Launch /F (cmd.exe) >> >>'))],
    [
      'a script in a packed object',
      rawPdf(
        page('', [
          stream(
            '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
            deflateSync(Buffer.from('5 0 << /S /JavaScript /JS (x) >>')),
          ),
        ]),
      ),
    ],
    ['a script behind a false stream', rawPdf(page('/X (>>stream\n) /AA << /O << /S /JavaScript >> >>'))],
    ['a form that sends itself', rawPdf(page('/AA << /O << /S /SubmitForm /F (http://x.example) >> >>'))],
  ])('is refused with %s', async (_name, bytes) => {
    expect(await read(bytes)).toEqual({ ok: false, reason: 'runs_something' });
  });

  it('is taken when its words only speak of scripts', async () => {
    const bytes = await plain('Pelatihan JavaScript dan Launch bagi pengelola situs OPD.', {
      compress: false,
      info: { Title: 'Belajar /JavaScript dan /JS' },
    });
    // The long name counts wherever it stands, as a title too: rather one file too many.
    expect(await read(bytes)).toEqual({ ok: false, reason: 'runs_something' });
    const named = await plain('Pelatihan JavaScript.', { info: { Title: 'Belajar JavaScript, /JS' } });
    expect((await read(named)).ok).toBe(true);
  });

  it('is refused with files inside', async () => {
    const bytes = await drawPdf({}, (pdf) => {
      pdf.file(Buffer.from('rahasia'), { name: 'lampiran.exe' });
      pdf.text('Lihat lampiran.');
    });
    expect(await read(bytes)).toEqual({ ok: false, reason: 'files_inside' });
  });

  it.each([
    ['a password', { userPassword: 'rahasia' }],
    ['a lock on copying', { ownerPassword: 'rahasia', permissions: { copying: false } }],
  ])('is refused with %s', async (_name, options) => {
    expect(await read(await plain('Isi.', options))).toEqual({ ok: false, reason: 'encrypted' });
  });

  it('is refused when it is cut off, or only begins like one', async () => {
    const whole = await plain('Laporan tahunan, bagian pertama dan kedua.');
    for (const length of [5, 20, 300])
      expect(await read(whole.subarray(0, length))).toEqual({ ok: false, reason: 'corrupt' });
    expect(await read(Buffer.from(`%PDF-1.7\n${'x'.repeat(5000)}`))).toEqual({
      ok: false,
      reason: 'corrupt',
    });
  });

  it('with a broken page is a PDF without text, no fault of ours', async () => {
    const bytes = rawPdf(
      page('/Contents 4 0 R', [stream('/Filter /FlateDecode', Buffer.from('no deflate'))]),
    );
    const broken = await read(bytes);
    expect(broken.ok && broken.inspection).toMatchObject({ isScanned: true, textLength: 0 });
  });

  it('is refused with an object stream that unpacks to far more than a structure', async () => {
    const zeros = deflateSync(Buffer.alloc(limits.structureBytes + 1));
    const bytes = rawPdf(page('', [stream('/Type /ObjStm /Filter /FlateDecode', zeros)]));
    expect(await read(bytes)).toEqual({ ok: false, reason: 'unpacks_too_large' });
  });
});

describe('a file that is another, or two', () => {
  it('is refused when name and content differ', async () => {
    const bytes = await plain('Sebuah PDF.');
    for (const name of ['foto.jpg', 'laporan.docx', 'laporan', 'laporan.pdf.exe'])
      expect(await read(bytes, name)).toEqual({ ok: false, reason: 'name_differs' });
    expect(await read(bytes, 'a.pdf', 'image/jpeg')).toEqual({ ok: false, reason: 'name_differs' });
  });

  it('is refused when another stands before or behind', async () => {
    const pdf = await plain('Sebuah PDF.');
    const zip = wordFile(['Sebuah naskah.']);
    const html = Buffer.from('<script>alert(1)</script>');
    for (const bytes of [
      Buffer.concat([html, pdf]),
      Buffer.concat([pdf, zip]),
      Buffer.concat([pdf, Buffer.alloc(9000, 65)]),
      Buffer.concat([zip.subarray(0, 4), Buffer.from('%PDF-1.7'), zip]),
    ])
      expect(await read(bytes)).toEqual({ ok: false, reason: 'two_in_one' });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a picture', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'not_a_document'],
    ['a page with a script', Buffer.from('<html><script>'), 'not_a_document'],
    ['a drawing', Buffer.from('<svg onload="x">'), 'not_a_document'],
    ['a program', Buffer.from('MZ\x90\x00', 'latin1'), 'not_a_document'],
    ['an old workbook', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), 'old_office'],
    ['too much', Buffer.alloc(limits.bytes + 1), 'too_large'],
  ])('is refused when it is %s', async (_name, bytes, reason) => {
    expect(await read(bytes)).toEqual({ ok: false, reason });
  });
});

describe('DOCX and XLSX', () => {
  it('tells what a text document holds', async () => {
    const bytes = wordFile(
      ['Standar pelayanan &amp; biaya', 'Hubungi Ibu Contoh di 0812-0000-1234.'],
      'Standar pelayanan',
    );
    const word = await read(bytes, 'standar.docx');
    expect(word.ok && word.inspection).toMatchObject({
      kind: 'docx',
      pages: 3,
      title: 'Standar pelayanan',
      author: 'Subbag Umum',
      textLength: 55,
      language: 'id-ID',
      personalData: [{ kind: 'phone', shown: 'Telepon 0812••••••34' }],
    });
  });

  it('finds numbers in the cells of a workbook', async () => {
    const rows = [
      ['Nama', 'NIK'],
      ['Contoh A', '1208014503900001'],
    ];
    const sheet = await read(await writeXlsx([{ name: 'Data', rows }]), 'data.xlsx');
    expect(sheet.ok && sheet.inspection).toMatchObject({
      kind: 'xlsx',
      pages: 1,
      personalData: [{ kind: 'nik', shown: 'NIK 1208••••••••••01' }],
    });
  });

  it('finds a number that the workbook keeps as a power of ten', async () => {
    const bytes = office({
      'xl/workbook.xml': '<workbook/>',
      'xl/worksheets/sheet1.xml':
        '<row><c r="A1"><v>1.208014503900001E15</v></c><c r="B1"><v>8.5E9</v></c></row>',
    });
    const sheet = await read(bytes, 'data.xlsx');
    expect(sheet.ok && sheet.inspection.personalData).toEqual([
      { kind: 'nik', shown: 'NIK 1208••••••••••01' },
    ]);
  });

  const external = (type: string) =>
    `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://jahat.example/x" TargetMode="External"/></Relationships>`;

  it.each([
    ['a macro', { 'word/vbaProject.bin': 'x' }, 'macros'],
    [
      'a macro by its type',
      { '[Content_Types].xml': '<Types a="application/vnd.ms-word.document.macroEnabled.main+xml"/>' },
      'macros',
    ],
    ['an old macro sheet', { 'xl/macrosheets/sheet1.xml': '<x/>' }, 'macros'],
    ['a file inside', { 'word/embeddings/oleObject1.bin': 'x' }, 'files_inside'],
    [
      'a template from elsewhere',
      { 'word/_rels/settings.xml.rels': external('attachedTemplate') },
      'runs_something',
    ],
    [
      'a field that starts a program',
      {
        'word/document.xml':
          '<w:document><w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\\\cmd.exe</w:instrText></w:document>',
      },
      'runs_something',
    ],
  ])('are refused with %s', async (_name, parts, reason) => {
    expect(await read(wordFile(['Isi.'], '', parts), 'a.docx')).toEqual({ ok: false, reason });
  });

  it('may link to elsewhere', async () => {
    const bytes = wordFile(['Isi.'], '', { 'word/_rels/document.xml.rels': external('hyperlink') });
    expect((await read(bytes, 'a.docx')).ok).toBe(true);
  });

  it('are refused when they are another archive, cut off, or locked', async () => {
    expect(await read(office({ 'a.txt': 'x' }), 'a.docx')).toEqual({ ok: false, reason: 'not_a_document' });
    const whole = wordFile(['Isi.']);
    expect(await read(whole.subarray(0, -30), 'a.docx')).toEqual({ ok: false, reason: 'corrupt' });
    whole.writeUInt16LE(1, whole.indexOf('PK\x01\x02', 0, 'latin1') + 8);
    expect(await read(whole, 'a.docx')).toEqual({ ok: false, reason: 'encrypted' });
  });

  it('are read in a moment however their XML is broken', async () => {
    const started = performance.now();
    const bytes = office({
      'xl/workbook.xml': '<workbook/>',
      'xl/sharedStrings.xml': '<si>'.repeat(200_000),
      'xl/worksheets/sheet1.xml': '<c><c t="s"><v>'.repeat(200_000),
    });
    expect((await read(bytes, 'a.xlsx')).ok).toBe(true);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('in a thread of its own', () => {
  it('answers as it would here, several at once', async () => {
    const bytes = await plain('Maklumat layanan kecamatan, berlaku sejak Januari.');
    const answers = await Promise.all([1, 2, 3, 4].map(() => inspectDocument(bytes, PDF, 'a.pdf')));
    const here = await read(bytes, 'a.pdf', PDF);
    expect(answers).toEqual([here, here, here, here]);
  });

  it('ends one that unpacks without an end, with bounded memory, and serves the next', async () => {
    const bytes = bombPdf(700_000_000);
    expect(bytes.length).toBeLessThan(100_000);
    const before = process.memoryUsage.rss();
    let highest = before;
    const watch = setInterval(() => {
      highest = Math.max(highest, process.memoryUsage.rss());
    }, 20);
    const started = performance.now();
    const answer = await inspectDocument(bytes, PDF, 'a.pdf');
    clearInterval(watch);
    expect(['unpacks_too_large', 'took_too_long']).toContain(answer.ok ? 'ok' : answer.reason);
    expect(performance.now() - started).toBeLessThan(limits.milliseconds + 2000);
    expect((highest - before) / 1024 / 1024).toBeLessThan(limits.growthMegabytes * 2.5);
    expect((await inspectDocument(await plain('Sehat.'), '', 'a.pdf')).ok).toBe(true);
  }, 20_000);
});
