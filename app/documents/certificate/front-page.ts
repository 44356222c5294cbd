import type { CertificateFacts } from '#app/domain/certificates/facts.ts';
import { setFooting } from './footing.ts';
import { type Block, broken, type Page, page, type Setting } from './page.ts';
import { type Broken, breakLines, type Fonts, fitText, setLines } from './typeset.ts';
import { spacedNip, statement } from './wording.ts';

const margin = 96;
const top = 104;
const bottom = page.height - 94;
const width = page.width - 2 * margin;
/** Least air between the sentence and the row with the code and the signatures. */
const air = 14;
const emblemSize = 60;

/** From airy to tight: the first at which everything stands is taken. Air goes first, then letters. */
const densities = Array.from({ length: 16 }, (_, step) => ({
  gap: Math.max(0.1, 1 - step * 0.12),
  text: 1 - step * 0.03,
  footing: Math.max(0.75, 1 - step * 0.025),
}));
type Density = (typeof densities)[number];

type Part = { tag: 'H1' | 'P'; lines: Broken[]; lineHeight: number; before: number };

/** Who and what. */
export function frontPage(facts: CertificateFacts, fonts: Fonts, hasEmblem: boolean): Page {
  const { density, parts, footing } = compose(facts, fonts, hasEmblem);
  const blocks: Block[] = [];
  let y = top;
  if (hasEmblem) {
    const size = emblemSize * density.text;
    blocks.push({ kind: 'emblem', x: (page.width - size) / 2, y, size, alt: 'Lambang' });
    y += size + 8;
  }
  for (const part of parts) {
    y += part.before;
    const lines = setLines(part.lines, { x: margin, y, width }, part.lineHeight, 'center');
    blocks.push({ kind: 'text', tag: part.tag, lines });
    y += part.lines.length * part.lineHeight;
  }
  return {
    blocks: [...blocks, ...footing.blocks],
    rules: footing.rules,
    ornaments: [{ kind: 'band', y: 50 }, { kind: 'band', y: page.height - 50 - 34 }, ...footing.ornaments],
  };
}

function compose(facts: CertificateFacts, fonts: Fonts, hasEmblem: boolean) {
  const at = (density: Density) => {
    const box = { x: margin + 8, bottom: bottom - 4, width: width - 16 };
    const footing = setFooting(facts, box, density.footing, fonts);
    const parts = partsOf(facts, fonts, density);
    const needed = heightOf(parts) + (hasEmblem ? emblemSize * density.text + 8 : 0);
    return { density, parts, footing, isFitting: top + needed + air <= footing.top };
  };
  const [airy, ...tighter] = densities;
  if (!airy) throw new Error('There is always a density.');
  let composed = at(airy);
  for (const density of tighter) {
    if (composed.isFitting) break;
    composed = at(density);
  }
  return composed;
}

function partsOf(facts: CertificateFacts, fonts: Fonts, density: Density): Part[] {
  const { holder } = facts;
  const parts: Part[] = [];
  const add = (text: string, before: number, setting: Setting, tag: Part['tag'] = 'P') => {
    const size = setting.size * density.text;
    const lines = broken(text, width, { ...setting, size, isBalanced: true }, fonts);
    parts.push({ tag, lines, lineHeight: size * (setting.lineHeight ?? 1.5), before: before * density.gap });
  };

  for (const line of facts.institutionLines) add(line, 0, { face: 'sans-bold', size: 14 });
  if (facts.pemdaLine) add(facts.pemdaLine, 0, { face: 'sans', size: 14, ink: 'tinta-2' });
  const title: Setting = { face: 'serif-bold', size: 62, ink: 'mengkudu', lineHeight: 1 };
  add(facts.title, 20, title, 'H1');
  add(`Nomor ${facts.number}`, 10, { face: 'sans', size: 14, ink: 'tinta-2', isTabular: true });
  add('diberikan kepada', 22, { face: 'sans', size: 15, ink: 'tinta-2' });
  parts.push(namePart(holder.name, fonts, density));
  const identity = identityLine(holder);
  if (identity) add(identity, 8, { face: 'sans', size: 15, isTabular: true, lineHeight: 1.55 });
  const post = [holder.position, holder.agency].filter(Boolean).join(', ');
  if (post) add(post, identity ? 0 : 8, { face: 'sans', size: 15, lineHeight: 1.55 });
  parts.push(statementPart(facts, fonts, density));
  return parts;
}

function namePart(name: string, fonts: Fonts, density: Density): Part {
  const face = fonts.faceFor(name, 'serif-bold');
  const style = { face, size: 40 * density.text, ink: 'tinta' as const, tracking: -0.015 };
  const limits = { smallestOnOneLine: 27 * density.text, smallest: 18 * density.text };
  const { lines, size } = fitText({ text: name, style }, width, fonts, limits);
  return { tag: 'P', lines, lineHeight: size * 1.15, before: 5 * density.gap };
}

function statementPart(facts: CertificateFacts, fonts: Fonts, density: Density): Part {
  const size = 19 * density.text;
  const styles = new Map<string, { face: ReturnType<Fonts['faceFor']>; size: number; ink: 'tinta' }>();
  const runs = statement(facts).map(({ text, isStrong }) => {
    const face = fonts.faceFor(text, isStrong ? 'serif-bold' : 'serif');
    const style = styles.get(face) ?? { face, size, ink: 'tinta' };
    styles.set(face, style);
    return { text, style };
  });
  // Long titles get longer lines before they get smaller letters.
  const tries = [760, 845, width].map((limit) => breakLines(runs, limit, fonts, true));
  const lines = tries.find((set) => set.length <= 3) ?? tries.at(-1) ?? [];
  return { tag: 'P', lines, lineHeight: size * 1.48, before: 20 * density.gap };
}

/** "NIP 19840312 201001 2 014, Penata Muda Tingkat I (III/b)"; nothing for people who have neither. */
function identityLine(holder: CertificateFacts['holder']): string {
  const number = holder.nip ? `${holder.nipLabel} ${spacedNip(holder.nip)}` : null;
  return [number, holder.rank].filter(Boolean).join(' · ');
}

function heightOf(parts: Part[]): number {
  return parts.reduce((sum, part) => sum + part.before + part.lines.length * part.lineHeight, 0);
}
