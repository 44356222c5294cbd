import type { CertificateFacts } from '#app/domain/certificates/facts.ts';
import { formatNumber } from '#app/ui/format.ts';
import { type Block, broken, type Page, page, type Setting, setText } from './page.ts';
import { setScoreTable, tableWidth } from './score-table.ts';
import { breakLines, type Fonts, type Line, setLines } from './typeset.ts';

const left = 84;
const top = 70;
const bottom = page.height - 64;
const right = page.width - left;
const side = { x: right - 272, width: 272 };

/** Sizes of the column beside the table, from airy to tight. */
const steps = [
  { work: 15.5, text: 13.5, gap: 24, pad: 6 },
  { work: 14, text: 13, gap: 18, pad: 4.5 },
  { work: 12.5, text: 12, gap: 13, pad: 3 },
  { work: 11, text: 11, gap: 9, pad: 2 },
  { work: 10, text: 10, gap: 7, pad: 1.5 },
  { work: 9, text: 9, gap: 5, pad: 1 },
];
type Step = (typeof steps)[number];

/** Materials, hours, scores, works passed. */
export function backPage(facts: CertificateFacts, fonts: Fonts): Page {
  const heading = setHeading(facts, fonts);
  const bodyTop = heading.bottom + 14;
  const foot = setFoot(facts, fonts);
  const bodyBottom = foot.top - 14;
  const table = setScoreTable(facts, { x: left, y: bodyTop, width: tableWidth, bottom: bodyBottom }, fonts);
  const beside = setSide(facts, bodyTop + 4, bodyBottom, fonts);
  return {
    blocks: [...heading.blocks, table.block, ...beside.blocks, ...foot.blocks],
    rules: [
      { x: left, y: heading.bottom, width: right - left, height: 3, color: 'tinta' },
      ...table.rules,
      { x: side.x - 28, y: bodyTop + 3, width: 1, height: bodyBottom - bodyTop + 3, color: 'garis' },
      ...beside.rules,
      { x: left, y: foot.top, width: right - left, height: 1, color: 'garis' },
    ],
    ornaments: [{ kind: 'stitch', x: left - 5, y: top }],
  };
}

function setHeading(facts: CertificateFacts, fonts: Fonts): { blocks: Block[]; bottom: number } {
  const half = 500;
  const place = { x: right - half, width: half };
  const numbered = `Nomor ${facts.number}${facts.replaces ? `, pengganti nomor ${facts.replaces}` : ''}`;
  const at = (size: number) => {
    const small: Setting = { face: 'sans', size, align: 'right', isTabular: true };
    const count = [facts.holder.name, numbered].flatMap((text) => broken(text, half, small, fonts)).length;
    return { small, count, height: count * size * 1.5 };
  };
  const { small, height: besideHeight } = [14, 12.5, 11].map(at).find((set) => set.count <= 3) ?? at(9.5);
  const end = top + Math.max(14 + 4 + 33, besideHeight);
  const title = setText(
    'Daftar materi dan nilai',
    { x: left, y: end - 33, width: half },
    { face: 'serif-bold', size: 28, tracking: -0.012, lineHeight: 1.18 },
    fonts,
  );
  const name = setText(facts.holder.name, { ...place, y: end - besideHeight }, small, fonts);
  const number = setText(numbered, { ...place, y: name.bottom }, { ...small, ink: 'tinta-2' }, fonts);
  return {
    blocks: [
      { kind: 'text', tag: 'H2', lines: title.lines },
      { kind: 'text', tag: 'P', lines: name.lines },
      { kind: 'text', tag: 'P', lines: number.lines },
    ],
    bottom: end + 12,
  };
}

function setFoot(facts: CertificateFacts, fonts: Fonts): { blocks: Block[]; top: number } {
  const small: Setting = { face: 'sans', size: 12.5, ink: 'tinta-2' };
  const y = bottom - 18.75;
  const passing = `Nilai diberikan mentor menurut rubrik; batas lulus ${formatNumber(facts.passMark)}.`;
  const note = setText(`1 JP setara 45 menit. ${passing}`, { x: left, y, width: 600 }, small, fonts);
  const code = setText(
    `Kode verifikasi ${facts.code}`,
    { x: right - 330, y, width: 330 },
    { ...small, align: 'right', isTabular: true },
    fonts,
  );
  return {
    blocks: [
      { kind: 'text', tag: 'P', lines: note.lines },
      { kind: 'text', tag: 'P', lines: code.lines },
    ],
    top: y - 11,
  };
}

/** Works, mentors and the scale: smaller letters first; only then are works counted instead of named. */
function setSide(facts: CertificateFacts, y: number, limit: number, fonts: Fonts) {
  for (const step of steps) {
    const set = composeSide(facts, facts.works.length, step, y, fonts);
    if (set.bottom <= limit) return set;
  }
  const tightest = steps[steps.length - 1] as Step;
  for (let shown = facts.works.length - 1; shown > 0; shown -= 1) {
    const set = composeSide(facts, shown, tightest, y, fonts);
    if (set.bottom <= limit) return set;
  }
  return composeSide(facts, 0, tightest, y, fonts);
}

function composeSide(facts: CertificateFacts, shown: number, step: Step, start: number, fonts: Fonts) {
  const blocks: Block[] = [];
  const rules: Page['rules'] = [];
  let y = start;
  const heading = (text: string) => {
    if (blocks.length > 0) y += step.gap;
    const set = setText(
      text,
      { ...side, y },
      { face: 'sans-bold', size: step.text + 1.5, lineHeight: 1.4 },
      fonts,
    );
    blocks.push({ kind: 'text', tag: 'H3', lines: set.lines });
    y = set.bottom;
  };
  const list = (texts: string[]) => {
    const items = texts.map((text) => {
      const set = setText(text, { ...side, y }, { face: 'sans', size: step.text, lineHeight: 1.55 }, fonts);
      y = set.bottom;
      return set.lines;
    });
    blocks.push({ kind: 'list', items });
  };

  if (facts.works.length > 0) {
    heading('Karya yang dinyatakan lulus');
    y += step.pad;
    const items = facts.works.slice(0, shown).map((work) => {
      const set = setWork(work, y + step.pad, step, fonts);
      y = set.bottom + step.pad;
      rules.push({ ...side, y, height: 1, color: 'garis' });
      return set.lines;
    });
    const rest = facts.works.length - shown;
    if (rest > 0) {
      const text = `dan ${rest} karya lain`;
      const more = setText(text, { ...side, y: y + step.pad }, { face: 'sans', size: step.text }, fonts);
      items.push(more.lines);
      y = more.bottom;
    }
    blocks.push({ kind: 'list', items });
  }
  if (facts.mentors.length > 0) {
    heading('Mentor');
    list(facts.mentors.map((mentor) => [mentor.name, mentor.role].filter(Boolean).join(', ')));
  }
  if (facts.predikatScale.length > 0) {
    heading('Predikat');
    const range = (from: number, to: number) => `${formatNumber(from)}–${formatNumber(to)}`;
    list(facts.predikatScale.map((row) => `${range(row.from, row.to)} ${row.label}`));
  }
  return { blocks, rules, bottom: y };
}

function setWork(
  work: CertificateFacts['works'][number],
  y: number,
  step: Step,
  fonts: Fonts,
): { lines: Line[]; bottom: number } {
  const lineHeight = step.work * 1.42;
  const title = {
    text: `${work.title} `,
    style: { face: fonts.faceFor(work.title, 'serif'), size: step.work },
  };
  const kind = { text: work.kind, style: { face: fonts.faceFor(work.kind, 'sans'), size: step.work * 0.84 } };
  const lines = breakLines(
    [
      { ...title, style: { ...title.style, ink: 'tinta' } },
      { ...kind, style: { ...kind.style, ink: 'tinta-2' } },
    ],
    side.width,
    fonts,
  );
  return {
    lines: setLines(lines, { ...side, y }, lineHeight, 'left'),
    bottom: y + lines.length * lineHeight,
  };
}
