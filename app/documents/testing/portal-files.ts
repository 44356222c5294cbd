// Files as offices and strangers make them, for tests of what looks into them.
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { packStored } from '../spreadsheet/zip.ts';

type Drawing = (pdf: PDFKit.PDFDocument) => void;

export function drawPdf(options: PDFKit.PDFDocumentOptions, draw: Drawing): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pdf = new PDFDocument(options);
    const pieces: Buffer[] = [];
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', () => resolve(Buffer.concat(pieces)));
    pdf.on('error', reject);
    draw(pdf);
    pdf.end();
  });
}

/** Pages that are pictures of pages, as a copying machine sends them. */
export async function scannedPdf(pages = 2): Promise<Buffer> {
  const picture = await sharp({ create: { width: 620, height: 877, channels: 3, background: '#f4f1e6' } })
    .jpeg()
    .toBuffer();
  return drawPdf({ size: 'A4', autoFirstPage: false }, (pdf) => {
    for (let page = 0; page < pages; page += 1) pdf.addPage().image(picture, 0, 0, { width: 595 });
  });
}

/** A PDF written object by object: what pdfkit would never write. `objects` begin with number 1, the catalogue. */
export function rawPdf(objects: (string | Buffer)[], trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let length = pieces[0]?.length ?? 0;
  const add = (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  add(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

export function stream(dictionary: string, data: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
}

/** One page whose content unpacks, twice, to `bytes` spaces. */
export function bombPdf(bytes: number): Buffer {
  const packed = deflateSync(deflateSync(Buffer.alloc(bytes, 32), { level: 1 }), { level: 9 });
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    stream('/Filter [/FlateDecode /FlateDecode]', packed),
  ]);
}

export interface OfficeParts {
  [path: string]: string | Buffer;
}

export function office(parts: OfficeParts): Buffer {
  return packStored(
    new Map(
      Object.entries({ '[Content_Types].xml': '<Types/>', ...parts }).map(
        ([path, data]): [string, Buffer] => [path, Buffer.from(data)],
      ),
    ),
  );
}

export function wordFile(paragraphs: string[], title = '', more: OfficeParts = {}): Buffer {
  const body = paragraphs
    .map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`)
    .join('');
  return office({
    'docProps/core.xml': `<cp:coreProperties xmlns:dc="x"><dc:title>${title}</dc:title><dc:creator>Subbag Umum</dc:creator></cp:coreProperties>`,
    'docProps/app.xml': '<Properties><Pages>3</Pages></Properties>',
    'word/styles.xml': '<w:styles><w:lang w:val="id-ID" w:eastAsia="en-US"/></w:styles>',
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}
