import type { CertificateFacts } from '#app/domain/certificates/facts.ts';
import { formatNumber } from '#app/ui/format.ts';
import { type Cell, type Page, type Setting, setText, type TableBlock } from './page.ts';
import type { Fonts } from './typeset.ts';

export const tableWidth = 606;
const columns = { ord: 0, title: 52, jp: 470, score: 538 };
const ends = { title: 450, jp: 526, score: tableWidth - 12 };

/** From airy to tight: up to eighteen modules whose titles take two lines must stand on one page. */
const steps = [
  { size: 14.5, pad: 10 },
  { size: 14, pad: 7.5 },
  { size: 13, pad: 5.5 },
  { size: 12.5, pad: 4 },
  { size: 11.5, pad: 3 },
  { size: 10.5, pad: 2 },
  { size: 9.5, pad: 1.5 },
  { size: 8.5, pad: 1 },
];

type Area = { x: number; y: number; width: number; bottom: number };
type SetTable = { block: TableBlock; rules: Page['rules']; bottom: number };

export function setScoreTable(facts: CertificateFacts, area: Area, fonts: Fonts): SetTable {
  let table: SetTable | undefined;
  for (const step of steps) {
    table = composeTable(facts, area, step, fonts);
    if (table.bottom <= area.bottom) break;
  }
  if (!table) throw new Error('There is always a step.');
  return table;
}

function composeTable(
  facts: CertificateFacts,
  area: Area,
  step: (typeof steps)[number],
  fonts: Fonts,
): SetTable {
  const rules: Page['rules'] = [];
  let y = area.y;

  const row = (
    texts: [string, string, string, string],
    setting: Setting,
    tags: Cell['tag'][],
    scope?: 'Column',
  ) => {
    const at = (text: string, x: number, end: number, align: 'left' | 'right') => {
      const box = { x: area.x + x, y: y + step.pad, width: end - x };
      return setText(text, box, { ...setting, align, lineHeight: 1.45, isTabular: align === 'right' }, fonts);
    };
    const set = [
      at(texts[0], columns.ord, columns.title, 'left'),
      at(texts[1], columns.title, ends.title, 'left'),
      at(texts[2], columns.jp, ends.jp, 'right'),
      at(texts[3], columns.score, ends.score, 'right'),
    ];
    y = Math.max(...set.map((cell) => cell.bottom)) + step.pad;
    return set.map(({ lines }, index): Cell => ({ tag: tags[index] ?? 'TD', scope, lines }));
  };
  const line = (height: number, color: 'tinta' | 'garis') => {
    rules.push({ x: area.x, y, width: tableWidth, height, color });
    y += height;
  };

  const th: Cell['tag'][] = ['TH', 'TH', 'TH', 'TH'];
  const headStyle: Setting = { face: 'sans-bold', size: Math.min(13, step.size), ink: 'tinta-2' };
  const head = [row(['No.', 'Materi', 'JP', 'Nilai'], headStyle, th, 'Column')];
  line(1, 'tinta');
  const text: Setting = { face: 'sans', size: step.size };
  const body = facts.modules.map((module, index) => {
    const score = module.score === null ? '–' : formatNumber(module.score);
    const cells = row([`${module.ord}`, module.title, formatNumber(module.jp), score], text, []);
    line(1, index === facts.modules.length - 1 ? 'tinta' : 'garis');
    return cells;
  });
  const sum = 'Jumlah JP dan nilai akhir (tertimbang JP)';
  const totals: [string, string, string, string] = [
    '',
    sum,
    formatNumber(facts.jp),
    formatNumber(facts.finalScore),
  ];
  body.push(row(totals, { ...text, face: 'sans-bold' }, []));
  line(3, 'tinta');
  return { block: { kind: 'table', head, body }, rules, bottom: y };
}
