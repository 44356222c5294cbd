import PDFDocument from 'pdfkit';
import { colors, decorate, drawQr } from './decoration.ts';
import { fontFor, tabularFigures } from './fonts.ts';
import type { Block, Cell, Page } from './page.ts';
import type { Face, Line } from './typeset.ts';

export type Pdf = InstanceType<typeof PDFDocument>;
type Structure = ReturnType<Pdf['struct']>;
export type FileFacts = {
  title: string;
  author: string;
  subject: string;
  createdAt: Date;
  emblem?: Uint8Array;
};

/** The pages as a tagged file. The same pages and facts give the same bytes. */
export function drawPages(pages: Page[], file: FileFacts): Uint8Array {
  const pdf = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 0,
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'id-ID',
    info: {
      Title: harmless(file.title),
      Author: harmless(file.author),
      Subject: harmless(file.subject),
      Creator: 'Pewarta',
      CreationDate: file.createdAt,
      ModDate: file.createdAt,
    },
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const page of pages) {
    pdf.addPage();
    // Pages are laid out in CSS pixels.
    pdf.scale(0.75);
    decorate(pdf, page);
    for (const block of page.blocks) drawBlock(pdf, root, block, file.emblem);
  }
  root.end();
  pdf.end();
  // Everything has been written by now: the stream only hands over its buffer.
  const bytes: unknown = pdf.read();
  if (!(bytes instanceof Uint8Array)) throw new Error('The document gave no bytes.');
  return bytes;
}

function drawBlock(pdf: Pdf, root: Structure, block: Block, emblem: Uint8Array | undefined): void {
  if (block.kind === 'text') element(pdf, root, block.tag, () => drawLines(pdf, block.lines));
  else if (block.kind === 'link') {
    element(pdf, root, 'Link', () => drawLines(pdf, block.lines, block.url), { alt: block.alt });
  } else if (block.kind === 'qr') element(pdf, root, 'Figure', () => drawQr(pdf, block), { alt: block.alt });
  else if (block.kind === 'emblem' && emblem) {
    const { x, y, size, alt } = block;
    const fit: [number, number] = [size, size];
    const draw = () => pdf.image(Buffer.from(emblem), x, y, { fit, align: 'center', valign: 'center' });
    element(pdf, root, 'Figure', draw, { alt });
  } else if (block.kind === 'list') drawList(pdf, root, block.items);
  else if (block.kind === 'table') {
    const table = pdf.struct('Table');
    root.add(table);
    drawRows(pdf, table, 'THead', block.head);
    drawRows(pdf, table, 'TBody', block.body);
    table.end();
  }
}

function drawList(pdf: Pdf, root: Structure, items: Line[][]): void {
  const list = pdf.struct('L');
  root.add(list);
  for (const lines of items) {
    const item = pdf.struct('LI');
    list.add(item);
    element(pdf, item, 'LBody', () => drawLines(pdf, lines));
    item.end();
  }
  list.end();
}

function drawRows(pdf: Pdf, table: Structure, tag: 'THead' | 'TBody', rows: Cell[][]): void {
  const section = pdf.struct(tag);
  table.add(section);
  for (const cells of rows) {
    const row = pdf.struct('TR');
    section.add(row);
    for (const { tag: cellTag, scope, lines } of cells)
      element(pdf, row, cellTag, () => drawLines(pdf, lines), { scope });
    row.end();
  }
  section.end();
}

function element(
  pdf: Pdf,
  parent: Structure,
  tag: string,
  draw: () => void,
  options: { alt?: string; scope?: string } = {},
): void {
  parent.add(pdf.struct(tag, options, draw));
}

function drawLines(pdf: Pdf, lines: Line[], link?: string): void {
  for (const [index, line] of lines.entries()) {
    // A space after a line that goes on, so that a voice and a copy do not glue its last word to the next.
    const isContinued = index < lines.length - 1;
    for (const { text, style, x } of line.runs) {
      takeFace(pdf, style.face);
      pdf.fontSize(style.size).fillColor(colors[style.ink]);
      pdf.text(isContinued && x === line.runs.at(-1)?.x ? `${text} ` : text, x, line.y, {
        lineBreak: false,
        baseline: 'alphabetic',
        ...(style.tracking && { characterSpacing: style.tracking * style.size }),
        ...(style.isTabular && { features: [...tabularFigures] }),
        ...(link && { link }),
      });
    }
  }
}

/** The parsed font goes in as it is: given bytes, the library would parse them anew for each file. */
function takeFace(pdf: Pdf, face: Face): void {
  pdf.font(fontFor(face) as unknown as Buffer, face);
}

/** The library writes these into XML as they are. */
function harmless(text: string): string {
  return text.replaceAll('&', 'dan').replace(/[<>]/g, ' ');
}
