import { type ComparedParagraph, compareVersions } from '../manuscript/compare.ts';
import type { Field } from '../manuscript/document.ts';
import type { SegmentedManuscript, SegmentedParagraph } from '../manuscript/segments.ts';
import { survives } from '../manuscript/text-changes.ts';
import { BREAK, isBreak, mapFields, plainToken, rebuild } from '../manuscript/tokens.ts';
import type { AdviceGround } from './advice-ground.ts';

/** A paragraph as it stands now, with the notes of the paragraph that the mentor had before them. */
export interface AdviceRow {
  key: string;
  kind: 'headline' | 'day' | 'lead' | 'body';
  field: Field;
  /** Of the submitted text, as the mentor counts: 1 is the lead. */
  number: number | null;
  /** The participant's text differs from what stood here. */
  isRewritten: boolean;
  /** What stood here before they rewrote it; null where nothing did. */
  replaced: string | null;
  /** What stood here stands elsewhere now, word for word. */
  isMoved: boolean;
  /** None where the paragraph was taken out; more than one where a break is suggested. */
  paragraphs: SegmentedParagraph[];
  dateline: SegmentedParagraph | null;
  /** Suggestions and comments that belong beside it, in reading order. */
  itemIds: string[];
}

interface PlacedItem {
  id: string;
  field: Field;
  at: number;
  now: number | null;
}

export function adviceRows(
  ground: AdviceGround,
  { fields }: SegmentedManuscript,
  items: readonly PlacedItem[],
): AdviceRow[] {
  const { judul, hari, kota, teras, tubuh } = compareVersions(
    plainDocument(ground.decided),
    plainDocument(ground.current),
  );
  const numbers = paragraphNumbers(ground);
  const beside = itemsByParagraph(ground, items);
  const row = (kind: AdviceRow['kind'], field: Field, pair: Pair, index: number): AdviceRow => ({
    key: `${field}-${index}`,
    kind,
    field,
    number: kind === 'lead' ? 1 : kind === 'body' ? (numbers.get(pair.before?.index ?? -1) ?? null) : null,
    isRewritten: pair.isChanged,
    replaced: pair.isChanged ? (pair.before?.text ?? null) : null,
    isMoved: pair.isMoved,
    paragraphs: pair.after ? fields[field].filter(({ baseIndex }) => baseIndex === pair.after?.index) : [],
    dateline: null,
    itemIds: beside(field, pair),
  });
  const ofField = (kind: AdviceRow['kind'], field: Field, compared: ComparedParagraph[]) =>
    pairsOf(compared).map((pair, index) => row(kind, field, pair, index));
  const [place] = ofField('lead', 'kota', kota);
  return [
    ...ofField('headline', 'judul', judul),
    ...ofField('day', 'hari', hari),
    ...ofField('lead', 'teras', teras).map((lead) => withDateline(lead, place, ground.decided)),
    ...ofField('body', 'tubuh', tubuh).filter(isWorthShowing),
  ];
}

interface Side {
  index: number;
  text: string;
}

interface Pair {
  before: Side | null;
  after: Side | null;
  isChanged: boolean;
  isMoved: boolean;
}

/**
 * A paragraph that went and one that came in the same place are one that was rewritten, however little they share; not
 * so one that stands elsewhere word for word.
 */
function pairsOf(compared: readonly ComparedParagraph[]): Pair[] {
  const pairs: Pair[] = [];
  let gone: Pair[] = [];
  for (const pair of withMoved(compared.map(pairOf))) {
    if (pair.before && pair.after) gone = [];
    else if (pair.before && !pair.isMoved) gone.push(pair);
    const rewritten = pair.before ? undefined : gone.shift();
    if (rewritten) rewritten.after = pair.after;
    else pairs.push(pair);
  }
  return pairs;
}

function withMoved(pairs: readonly Pair[]): Pair[] {
  const come = new Set(pairs.flatMap(({ before, after }) => (before || !after?.text ? [] : [after.text])));
  return pairs.flatMap((pair) => {
    const { before, after, isChanged } = pair;
    if (!before || !isChanged || !come.has(before.text)) return [pair];
    const moved = { ...pair, after: null, isMoved: true };
    return after ? [moved, { ...pair, before: null }] : [moved];
  });
}

function pairOf({ before, after, beforeNumber, afterNumber, isChanged }: ComparedParagraph): Pair {
  const side = (segments: { text: string }[] | null, number: number | null): Side | null =>
    segments && number !== null
      ? { index: number - 1, text: segments.map(({ text }) => text).join('') }
      : null;
  return {
    before: side(before, beforeNumber),
    after: side(after, afterNumber),
    isChanged,
    isMoved: false,
  };
}

/** The dateline is read with the lead: rewriting either rewrites the row. */
function withDateline(
  lead: AdviceRow,
  place: AdviceRow | undefined,
  decided: AdviceGround['decided'],
): AdviceRow {
  if (!place) return lead;
  const isRewritten = lead.isRewritten || place.isRewritten;
  const old = [decided.kota, decided.teras].filter((text) => text !== '').join(' – ');
  return {
    ...lead,
    isRewritten,
    replaced: isRewritten && old !== '' ? old : null,
    dateline: place.paragraphs[0] ?? null,
    itemIds: [...place.itemIds, ...lead.itemIds],
  };
}

/** Blank paragraphs that an accepted deletion leaves are tidied away by the next save. */
function isWorthShowing({ paragraphs, replaced, itemIds }: AdviceRow): boolean {
  return itemIds.length > 0 || Boolean(replaced) || paragraphs.some(({ segments }) => segments.length > 0);
}

/** The number of each paragraph of the decided body in the submitted one; none where a break was accepted into it. */
function paragraphNumbers({ tokens, decisions }: AdviceGround): Map<number, number> {
  const numbers = new Map([[0, 2]]);
  let [submitted, decided] = [0, 0];
  for (const token of tokens.tubuh) {
    if (!isBreak(token)) continue;
    if (token.status !== 'ins') submitted += 1;
    if (!survives(token, decisions)) continue;
    decided += 1;
    if (token.status !== 'ins') numbers.set(decided, submitted + 2);
  }
  return numbers;
}

/** A note stands where its mark does now; one without a mark where its passage stood. */
function itemsByParagraph({ characters }: AdviceGround, items: readonly PlacedItem[]) {
  const breaks = mapFields((field) => ({
    before: breaksIn(characters[field].before),
    after: breaksIn(characters[field].after),
  }));
  const beside = new Map<string, string[]>();
  for (const { id, field, at, now } of items) {
    const side = now === null ? 'before' : 'after';
    const paragraph = breaks[field][side].filter((index) => index < (now ?? at)).length;
    const key = `${field}-${side}-${paragraph}`;
    const ids = beside.get(key);
    if (ids) ids.push(id);
    else beside.set(key, [id]);
  }
  const order = new Map(items.map(({ id }, index) => [id, index]));
  return (field: Field, { before, after }: Pair): string[] =>
    [`${field}-before-${before?.index}`, `${field}-after-${after?.index}`]
      .flatMap((key) => beside.get(key) ?? [])
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function breaksIn(text: readonly string[]): number[] {
  return text.flatMap((character, index) => (character === BREAK ? [index] : []));
}

function plainDocument(texts: Record<Field, string>) {
  return rebuild(mapFields((field) => Array.from(texts[field], plainToken)));
}
