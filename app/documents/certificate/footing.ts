// The row at the foot of the front page: the code to check, and who signs.
import type { CertificateFacts } from '#app/domain/certificates/facts.ts';
import { formatDateWithoutDay } from '#app/ui/format.ts';
import { type Block, broken, type Ornament, type Page, type Setting, setText } from './page.ts';
import { type Fonts, setLines } from './typeset.ts';
import { checkAddress, spacedNip } from './wording.ts';

/** The box with its quiet zone; the code itself comes to more than 24 mm at any length of address. */
const qrBox = 124;
const room = { signed: 44, unsigned: 56 };

type Signatory = CertificateFacts['signatories'][number];
type Piece = { text: string; setting: Setting } | { space: number; isMark: boolean };

export function setFooting(
  facts: CertificateFacts,
  box: { x: number; bottom: number; width: number },
  /** Of the letters; the code keeps its size, a camera must read it. */
  scale: number,
  fonts: Fonts,
): Page & { top: number } {
  const right = box.x + box.width;
  const [principal, second] = facts.signatories;
  const size = (second ? 13 : 14) * scale;
  const signed = principal ? piecesOf(facts, principal, size, true) : [];
  const width = second ? 246 : columnWidth(signed, fonts);
  const columns = [
    ...(second ? [{ pieces: piecesOf(facts, second, size, false), x: right - 2 * width - 20 }] : []),
    { pieces: signed, x: right - width },
  ];
  const set = columns.map((column) =>
    setColumn(column.pieces, size * 1.5, { x: column.x, width, bottom: box.bottom }, fonts),
  );
  const captionEnd = Math.min(...columns.map((column) => column.x)) - 16;
  const code = setCode(facts, box, captionEnd, fonts);
  return {
    top: Math.min(code.top, ...set.map((column) => column.top)),
    blocks: [...code.blocks, ...set.flatMap((column) => column.blocks)],
    rules: code.rules,
    ornaments: set.flatMap((column) => column.ornaments),
  };
}

function setCode(
  facts: CertificateFacts,
  box: { x: number; bottom: number },
  captionEnd: number,
  fonts: Fonts,
) {
  const top = box.bottom - qrBox;
  const url = facts.verifyUrl;
  const caption: Setting = { face: 'sans', size: 12.5, ink: 'tinta-2' };
  const place = { x: box.x + qrBox + 16, width: captionEnd - box.x - qrBox - 16 };
  const sentences = [
    'Pindai untuk memeriksa keaslian,',
    `atau buka ${checkAddress(url)}`,
    'dan masukkan kode',
  ];
  const heights = sentences.map((text) => broken(text, place.width, caption, fonts).length * 12.5 * 1.5);
  const codeHeight = 12.5 * 1.5;
  let y = box.bottom - heights.reduce((sum, height) => sum + height, 0) - codeHeight - 2;
  const blocks: Block[] = [
    { kind: 'qr', x: box.x, y: top, size: qrBox, url, alt: `Kode QR menuju halaman verifikasi ${url}` },
  ];
  for (const text of sentences) {
    const { lines, bottom } = setText(text, { ...place, y }, caption, fonts);
    blocks.push({ kind: 'text', tag: 'P', lines });
    y = bottom;
  }
  const strong: Setting = { face: 'sans-bold', size: 12.5, isTabular: true };
  const { lines } = setText(facts.code, { ...place, y }, strong, fonts);
  blocks.push({ kind: 'link', lines, url, alt: `Periksa sertifikat ${facts.code}` });
  return { top, blocks, rules: frameOf(box.x, top) };
}

function frameOf(x: number, y: number): Page['rules'] {
  const line = { color: 'garis' as const };
  return [
    { x, y, width: qrBox, height: 1, ...line },
    { x, y: y + qrBox - 1, width: qrBox, height: 1, ...line },
    { x, y, width: 1, height: qrBox, ...line },
    { x: x + qrBox - 1, y, width: 1, height: qrBox, ...line },
  ];
}

function piecesOf(
  facts: CertificateFacts,
  signatory: Signatory,
  size: number,
  isPrincipal: boolean,
): Piece[] {
  const plain: Setting = { face: 'sans', size };
  const isMarked = isPrincipal && facts.isSigned;
  return [
    ...(isPrincipal
      ? [{ text: `${facts.issue.place}, ${formatDateWithoutDay(facts.issue.on)}`, setting: plain }]
      : []),
    { text: `${signatory.title},`, setting: plain },
    { space: (facts.isSigned ? room.signed : room.unsigned) * (size / 14), isMark: isMarked },
    { text: signatory.name, setting: { face: 'sans-bold', size } },
    ...(signatory.nip
      ? [{ text: `NIP ${spacedNip(signatory.nip)}`, setting: { ...plain, isTabular: true } }]
      : []),
  ];
}

/** As wide as its longest line wants, so that the column ends at the margin. */
function columnWidth(pieces: Piece[], fonts: Fonts): number {
  const wanted = pieces.map((piece) =>
    'space' in piece ? 0 : (broken(piece.text, 2000, piece.setting, fonts)[0]?.width ?? 0),
  );
  return Math.min(400, Math.max(270, ...wanted) + 1);
}

function setColumn(
  pieces: Piece[],
  lineHeight: number,
  box: { x: number; width: number; bottom: number },
  fonts: Fonts,
) {
  const measured = pieces.map((piece) => {
    if ('space' in piece) return { ...piece, lines: [], height: piece.space };
    const lines = broken(piece.text, box.width, { ...piece.setting, isBalanced: true }, fonts);
    return { ...piece, lines, height: lines.length * lineHeight };
  });
  const top = box.bottom - measured.reduce((sum, piece) => sum + piece.height, 0);
  const blocks: Block[] = [];
  const ornaments: Ornament[] = [];
  let y = top;
  for (const piece of measured) {
    if ('space' in piece && piece.isMark) {
      ornaments.push({ kind: 'shield', x: box.x, y: y + (piece.space - 20) / 2 });
      const mark: Setting = { face: 'sans', size: 12.5, ink: 'tinta-2' };
      const place = { x: box.x + 28, y: y + (piece.space - 18.75) / 2, width: box.width - 28 };
      const { lines } = setText('Ditandatangani secara elektronik', place, mark, fonts);
      blocks.push({ kind: 'text', tag: 'P', lines });
    } else if (piece.lines.length > 0) {
      const lines = setLines(piece.lines, { x: box.x, y, width: box.width }, lineHeight, 'left');
      blocks.push({ kind: 'text', tag: 'P', lines });
    }
    y += piece.height;
  }
  return { top, blocks, ornaments };
}
