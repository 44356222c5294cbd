import { editDistance } from './edit-distance.ts';
import { plainName } from './name-match.ts';

/** Words an abbreviation passes over: Diskominfo says nothing of "dan". */
const SILENT_WORDS = new Set(['dan', 'serta', 'di', 'pada', 'untuk']);
const MAX_LENGTH = 80;

/**
 * The known name that an unknown text most likely means, for "Pakai “Dinas Kesehatan”": either the text shortens
 * the name as offices do (Dinkes, Disdukcapil, Kec. Labuhan, Satpol PP) or it is a slip of the pen away. Undefined
 * when nothing is close or two of different ids are equally close. Only ever a suggestion that a person has to press.
 */
export function closestName<T extends { id: string; name: string }>(
  text: string,
  known: readonly T[],
): T | undefined {
  const wanted = plainName(text.slice(0, MAX_LENGTH));
  if (wanted.length < 2) return undefined;
  let best: { item: T; distance: number } | undefined;
  let isTied = false;
  for (const item of known) {
    const distance = nameDistance(wanted, plainName(item.name.slice(0, MAX_LENGTH)));
    if (distance === null) continue;
    if (!best || distance < best.distance) {
      best = { item, distance };
      isTied = false;
    } else if (distance === best.distance && best.item.id !== item.id) {
      isTied = true;
    }
  }
  return isTied ? undefined : best?.item;
}

/** 0 for equal, small for close, null for "not this one". */
function nameDistance(wanted: string, name: string): number | null {
  const slips = editDistance(wanted, name);
  const allowed = Math.floor(Math.max(wanted.length, name.length) / 6);
  const bySlip = slips <= allowed ? slips / Math.max(1, wanted.length) : null;
  const cost = abbreviationCost(wanted, name);
  const letters = wanted.replaceAll(' ', '').length;
  const byAbbreviation = cost !== null && cost <= letters * 0.85 + 0.5 ? cost / letters / 2 : null;
  if (bySlip === null) return byAbbreviation;
  return byAbbreviation === null ? bySlip : Math.min(bySlip, byAbbreviation);
}

/**
 * How far the short form departs from taking the beginnings of the words: each piece costs 1 when it begins a word,
 * 2 when it is taken from inside one, and each word of the name passed over costs 1; all initials (BPBD) cost 1.
 * Null when the letters do not occur in this order.
 */
function abbreviationCost(short: string, name: string): number | null {
  const letters = short.replaceAll(' ', '');
  const words = name.split(' ').filter((word) => !SILENT_WORDS.has(word));
  const long = words.join(' ');
  if (letters.length < 2 || letters.length > long.length || letters[0] !== long[0]) return null;
  if (letters === words.map((word) => word[0]).join('')) return 1;
  // gap[i]: cheapest way to have taken i letters, the current character not taken; run[i]: with it as the last taken.
  let gap = new Array<number>(letters.length + 1).fill(Number.POSITIVE_INFINITY);
  let run = new Array<number>(letters.length + 1).fill(Number.POSITIVE_INFINITY);
  gap[0] = 0;
  for (let at = 0; at < long.length; at++) {
    const isWordStart = at === 0 || long[at - 1] === ' ';
    const nextGap = gap.map((cost, taken) => Math.min(cost, run[taken] ?? cost));
    const nextRun = new Array<number>(letters.length + 1).fill(Number.POSITIVE_INFINITY);
    for (let taken = 1; taken <= letters.length; taken++) {
      if (letters[taken - 1] !== long[at]) continue;
      const fresh = Math.min(gap[taken - 1] ?? 0, run[taken - 1] ?? 0) + (isWordStart ? 1 : 2);
      nextRun[taken] = Math.min(run[taken - 1] ?? fresh, fresh);
    }
    gap = nextGap;
    run = nextRun;
  }
  const pieces = Math.min(gap[letters.length] ?? 0, run[letters.length] ?? 0);
  if (!Number.isFinite(pieces)) return null;
  return pieces + Math.max(0, words.length - pieces);
}
