import { deflateSync } from 'node:zlib';
import QRCode from 'qrcode';
import type { Pdf } from './draw.ts';
import { band, bandPath, cell, stitch, stitchPath } from './motif.ts';
import { type Ornament, type Page, page as paper, type Rule } from './page.ts';

export const colors = {
  tinta: '#182029',
  'tinta-2': '#434D58',
  mengkudu: '#74201A',
  kunyit: '#D1931B',
  garis: '#D8D5CA',
} as const;

/** Frame, lines, band: everything that a voice should pass over. */
export function decorate(pdf: Pdf, page: Page): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  frame(pdf, 34.5, colors.mengkudu);
  frame(pdf, 40.5, colors.kunyit);
  for (const rule of page.rules) drawRule(pdf, rule);
  for (const ornament of page.ornaments) drawOrnament(pdf, ornament);
  pdf.endMarkedContent();
}

function frame(pdf: Pdf, inset: number, color: string): void {
  pdf
    .rect(inset, inset, paper.width - 2 * inset, paper.height - 2 * inset)
    .lineWidth(1)
    .stroke(color);
}

function drawRule(pdf: Pdf, rule: Rule): void {
  pdf.rect(rule.x, rule.y, rule.width, rule.height).fill(colors[rule.color]);
}

function drawOrnament(pdf: Pdf, ornament: Ornament): void {
  if (ornament.kind === 'band') stamp(pdf, 'Pita', bandForm, (paper.width - band.width) / 2, ornament.y);
  if (ornament.kind === 'stitch') stamp(pdf, 'Tanda', stitchForm, ornament.x, ornament.y);
  if (ornament.kind === 'shield') drawShield(pdf, ornament.x, ornament.y);
}

type Form = { width: number; height: number; stream: Buffer };

const bandForm = form(band, bandPath());
const stitchForm = form(stitch, stitchPath());

function form(size: { width: number; height: number }, path: string): Form {
  return { width: size.width / cell, height: size.height / cell, stream: deflateSync(path) };
}

/** The weave is compressed once per process and only referred to where it stands. */
function stamp(pdf: Pdf, name: string, drawing: Form, x: number, y: number): void {
  const known = stamps.get(pdf) ?? new Map<string, ReturnType<Pdf['ref']>>();
  stamps.set(pdf, known);
  let reference = known.get(name);
  if (!reference) {
    reference = pdf.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, drawing.width, drawing.height],
      Filter: 'FlateDecode',
    });
    reference.end(drawing.stream);
    known.set(name, reference);
  }
  pdf.page.xobjects[name] = reference;
  pdf.save();
  pdf.fillColor(colors.mengkudu);
  pdf.transform(cell, 0, 0, cell, x, y);
  pdf.addContent(`/${name} Do`);
  pdf.restore();
}

const stamps = new WeakMap<Pdf, Map<string, ReturnType<Pdf['ref']>>>();

/** Lucide's "shield-check" at 20 px. */
function drawShield(pdf: Pdf, x: number, y: number): void {
  pdf.save();
  pdf.translate(x, y).scale(20 / 24);
  pdf.lineWidth(1.75).lineCap('round').lineJoin('round');
  pdf.path(
    'M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1zM9 12l2 2 4-4',
  );
  pdf.stroke(colors['tinta-2']);
  pdf.restore();
}

/** All modules in one path, error level M, with the quiet zone of four modules inside the box. */
export function drawQr(
  pdf: Pdf,
  { x, y, size, url }: { x: number; y: number; size: number; url: string },
): void {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: 'M' });
  const side = size / (modules.size + 8);
  for (let row = 0; row < modules.size; row += 1) {
    let start = -1;
    for (let column = 0; column <= modules.size; column += 1) {
      const isDark = column < modules.size && modules.get(row, column) === 1;
      if (isDark && start < 0) start = column;
      if (!isDark && start >= 0) {
        pdf.rect(x + (start + 4) * side, y + (row + 4) * side, (column - start) * side, side);
        start = -1;
      }
    }
  }
  pdf.fill('#000000');
}
