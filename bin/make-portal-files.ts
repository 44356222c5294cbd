// Makes db/portal-start: the documents and pictures with which a neglected practice portal begins, and what looking into
// them finds. Run by hand when one of them changes, never at install. Everything in them is invented; numbers begin with
// a region that does not exist.
//   node bin/make-portal-files.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { inspectBytes } from '#app/documents/inspection/inspect-bytes.ts';
import { writeXlsx } from '#app/documents/spreadsheet/write.ts';
import { packStored } from '#app/documents/spreadsheet/zip.ts';

const folder = 'db/portal-start';
/** Files must not change from one run to the next: they are stored under their hash. */
const createdAt = new Date('2022-08-15T02:00:00Z');

function pdf(
  info: { Title?: string; Author?: string },
  draw: (page: PDFKit.PDFDocument) => void,
): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A4', margin: 64, info: { ...info, CreationDate: createdAt } });
    const pieces: Buffer[] = [];
    document.on('data', (piece: Buffer) => pieces.push(piece));
    document.on('end', () => resolve(Buffer.concat(pieces)));
    draw(document);
    document.end();
  });
}

const xmlText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A page as it lay, a little askew, on the glass of the copying machine. */
function scannedPage(lines: string[]): Promise<Buffer> {
  const text = lines
    .map((line, index) => `<text x="95" y="${150 + index * 30}" font-size="19">${xmlText(line)}</text>`)
    .join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="850" height="1200"><rect width="850" height="1200" fill="#efece2"/><g font-family="serif" fill="#33312c" transform="rotate(-1.4 425 600)">${text}<rect x="640" y="960" width="120" height="120" fill="none" stroke="#7d6fa0" stroke-width="4" opacity=".6"/></g><rect width="16" height="1200" fill="#b9b6ab"/></svg>`;
  return sharp(Buffer.from(svg)).grayscale().jpeg({ quality: 42 }).toBuffer();
}

async function scan(): Promise<Buffer> {
  const pages = await Promise.all(
    [
      [
        'STANDAR OPERASIONAL PROSEDUR',
        'PELAYANAN ADMINISTRASI',
        '',
        'Nomor : 065/……/SOP/……',
        'Tanggal pembuatan : ……',
        'Tanggal revisi : –',
        '',
        '1. Pemohon datang ke loket membawa berkas.',
        '2. Petugas memeriksa kelengkapan berkas.',
        '3. Berkas diparaf Kepala Seksi.',
        '4. Berkas ditandatangani Kepala.',
        '5. Pemohon menerima hasil.',
      ],
      [
        'Lampiran: formulir pemeriksaan berkas',
        '',
        '[  ] Fotokopi KTP',
        '[  ] Fotokopi kartu keluarga',
        '[  ] Surat pengantar',
        '[  ] Map merah',
        '',
        'Catatan: bila Kepala tidak di tempat,',
        'berkas diambil minggu depan.',
      ],
    ].map(scannedPage),
  );
  return pdf({}, (document) => {
    pages.forEach((picture, index) => {
      if (index > 0) document.addPage();
      document.image(picture, 0, 0, { width: 595.28, height: 841.89 });
    });
  });
}

const plan = () =>
  pdf({ Title: 'Microsoft Word - Document1', Author: 'Administrator' }, (document) => {
    document.fontSize(18).text('Rencana strategis').moveDown();
    document.fontSize(11);
    document.text('Visi: terwujudnya pelayanan yang prima menuju masyarakat yang sejahtera.').moveDown();
    document
      .text('Misi: meningkatkan kualitas pelayanan, sumber daya aparatur, serta sarana dan prasarana.')
      .moveDown();
    document
      .text('Indikator kinerja: indeks kepuasan masyarakat dengan target baik setiap tahun.')
      .moveDown();
    document.text('Catatan penyusun: tabel target tahun kedua dan seterusnya menyusul.');
  });

/** Region 99 does not exist, so no number here can be anybody's. */
const recipients = () =>
  pdf({ Title: 'Daftar penerima bantuan', Author: 'Subbagian Umum' }, (document) => {
    document.fontSize(16).text('Daftar penerima bantuan peralatan').moveDown();
    document.fontSize(10);
    [
      '9901014503780001',
      '9901011207820002',
      '9901026208900003',
      '9901020311650004',
      '9901035506710005',
    ].forEach((nik, index) => {
      document
        .text(
          `${index + 1}. Penerima ${String.fromCharCode(65 + index)}    NIK ${nik}    Lingkungan ${index + 1}`,
        )
        .moveDown(0.5);
    });
    document.moveDown().text('Barang diserahkan setelah berita acara ditandatangani.');
  });

const report = () =>
  pdf({ Title: 'Laporan kinerja tahunan', Author: 'Subbagian Program' }, (document) => {
    document.fontSize(18).text('Laporan kinerja tahunan').moveDown();
    document.fontSize(11);
    document
      .text('Bab I. Pendahuluan. Laporan ini menjelaskan sasaran, capaian, dan anggaran satu tahun.')
      .moveDown();
    document
      .text('Bab II. Capaian. Dari delapan sasaran, enam tercapai, satu tertunda, dan satu dialihkan.')
      .moveDown();
    document.text('Bab III. Anggaran. Realisasi belanja sampai akhir tahun mencapai 91,4 persen.').moveDown();
    document.text('Bab IV. Penutup. Perbaikan tahun depan diarahkan pada waktu tunggu di loket.');
  });

function form(): Buffer {
  const paragraphs = [
    'Formulir permohonan informasi publik',
    'Nama pemohon:',
    'Alamat:',
    'Informasi yang diminta:',
    'Tujuan penggunaan:',
    'Cara memperoleh: melihat, salinan cetak, salinan digital.',
    'Permohonan dijawab paling lama 10 hari kerja.',
  ];
  const body = paragraphs.map((words) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`).join('');
  const ns = 'http://schemas.openxmlformats.org';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${ns}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${ns}/package/2006/relationships"><Relationship Id="rId1" Type="${ns}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${ns}/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="${ns}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Formulir permohonan informasi publik</dc:title><dc:creator>PPID Pelaksana</dc:creator></cp:coreProperties>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${ns}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return packStored(
    new Map(Object.entries(parts).map(([name, xml]): [string, Buffer] => [name, Buffer.from(xml)])),
  );
}

const agenda = async () =>
  Buffer.from(
    await writeXlsx([
      {
        name: 'Agenda',
        rows: [
          ['Hari', 'Kegiatan', 'Tempat'],
          ['Senin', 'Apel pagi', 'Halaman kantor'],
          ['Jumat', 'Senam', 'Halaman kantor'],
          ['Jumat', 'Senam (bila tidak hujan)', 'Halaman kantor'],
        ],
      },
    ]),
  );

const sky = (top: string, ground: string, more: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="540"><rect width="960" height="540" fill="${top}"/><rect y="360" width="960" height="180" fill="${ground}"/>${more}</svg>`;
const person = (x: number, y: number, shirt: string) =>
  `<circle cx="${x}" cy="${y}" r="20" fill="#7a5236"/><path d="M${x - 30} ${y + 110}v-62q0-26 30-26t30 26v62z" fill="${shirt}"/>`;
const flag = (x: number) =>
  `<rect x="${x}" y="90" width="6" height="300" fill="#555"/><rect x="${x + 6}" y="92" width="96" height="30" fill="#b3261e"/><rect x="${x + 6}" y="122" width="96" height="30" fill="#f6f4ee"/>`;
const building =
  '<path d="M230 210 480 120l250 90z" fill="#8f4b34"/><rect x="260" y="210" width="440" height="170" fill="#ece3cf"/><g fill="#5f7f95"><rect x="300" y="245" width="70" height="60"/><rect x="590" y="245" width="70" height="60"/></g><rect x="440" y="270" width="80" height="110" fill="#6b4a33"/>';
const row = (shirts: string[]) =>
  shirts.map((shirt, index) => person(190 + index * 116, 330, shirt)).join('');

const pictures: Record<string, string> = {
  'banner1.jpg': sky('#cfe3ee', '#9fb88a', `${building}${flag(120)}${flag(760)}`),
  'IMG_2041.jpg': sky(
    '#dbe6df',
    '#b9ad93',
    `${flag(60)}${row(['#8a7a4f', '#8a7a4f', '#33566e', '#8a7a4f', '#8a7a4f', '#8a7a4f'])}`,
  ),
  'loket.jpg': sky(
    '#e9e3d6',
    '#c9b899',
    `<rect x="90" y="350" width="780" height="130" fill="#7d5b3f"/><rect x="90" y="340" width="780" height="16" fill="#5b412d"/>${person(300, 250, '#33566e')}${person(640, 250, '#8f4b34')}<rect x="420" y="120" width="120" height="80" fill="#f6f4ee" stroke="#555" stroke-width="4"/>`,
  ),
};

const documents: Record<string, Buffer> = {
  'scan0001.pdf': await scan(),
  'RENSTRA.pdf': await plan(),
  'Data_Penerima_FIX2.pdf': await recipients(),
  'laporan-kinerja.pdf': await report(),
  'formulir-permohonan.docx': form(),
  'agenda.xlsx': await agenda(),
};

const facts: { documents: Record<string, unknown>; pictures: Record<string, unknown> } = {
  documents: {},
  pictures: {},
};
for (const [name, bytes] of Object.entries(documents)) {
  const reading = await inspectBytes(bytes, name, '');
  if (!reading.ok) throw new Error(`${name}: ${reading.reason}`);
  facts.documents[name] = reading.inspection;
  writeFileSync(join(folder, name), bytes);
}
for (const [name, svg] of Object.entries(pictures)) {
  const bytes = await sharp(Buffer.from(svg)).jpeg({ quality: 70, mozjpeg: true }).toBuffer();
  facts.pictures[name] = { width: 960, height: 540 };
  writeFileSync(join(folder, name), bytes);
}
writeFileSync(join(folder, 'facts.json'), `${JSON.stringify(facts, null, 2)}\n`);
