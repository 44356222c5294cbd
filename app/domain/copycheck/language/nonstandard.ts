import type { CopyField } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { isRoot } from '../words/known-words.ts';
import { standardForms } from '../words/nonstandard-pairs.ts';
import { standardFormOf } from '../words/standard-forms.ts';
import {
  isTitleCase,
  neighbour,
  nextWord,
  type PlacedWord,
  storyWords,
  withCaseOf,
} from './words-in-place.ts';

/** Words spelled otherwise than the standard has them, plain or with affixes: "ijin", "perijinan", "terimakasih". */
export const nonstandard: Rule = {
  id: 'tidak-baku',
  group: 'bahasa',
  find: (copy) => [...storyWords(copy)].flatMap(({ field, words }) => findNonstandard(field, words)),
};

function findNonstandard(field: CopyField, words: PlacedWord[]): Remark[] {
  const remarks: Remark[] = [];
  const isTitle = isTitleCase(field, words);
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const next = nextWord(field, words, at);
    const pair = next && pairForm(word, next);
    if (pair !== undefined && next) {
      remarks.push(remark(field, word, next, pair));
      at++;
      continue;
    }
    const standard = formOf(field, word, next, isTitle);
    if (standard !== undefined) remarks.push(remark(field, word, word, standard));
  }
  return remarks;
}

function remark(field: CopyField, first: PlacedWord, last: PlacedWord, standard: string): Remark {
  const { start } = first;
  const { end } = last;
  const seen = field.text.slice(start, end);
  const replacement = PROPER.has(standard) ? capital(standard) : withCaseOf(seen, standard);
  const isMelted =
    /^me/.test(first.lower) &&
    first.lower.length > standard.length - 1 &&
    /^me(?:ny|m[aiueo]|n[aiueo]|ng[aiueo])/.test(standard) &&
    /^me(?:ns|mp|nt|ngk)/.test(first.lower);
  const isJoined = first !== last && !standard.includes(' ') && !standard.includes('-');
  return {
    field: field.field,
    start,
    end,
    message: `“${seen}” tidak baku; bentuk bakunya “${replacement}”.`,
    replacement,
    ...(isMelted && { reason: 'peluluhan' }),
    ...(isJoined && BOUND.test(first.lower) && { reason: 'bentuk-terikat' }),
  };
}

const BOUND =
  /^(?:antar|pasca|non|pra|sub|multi|anti|semi|tuna|purna|tri|catur|serba|dasa|swa|maha|mini|super|audio|geo|agro|eko|hidro|tele|trans|inter|infra|nara|wira|manca|loka)$/;

/** Of them, those that are nothing but a part of the next word: "pasca gempa", "non pangan". */
const JOINING = /^[Pp](?:asca|ra|urna)$|^[Nn]on$|^[Tt]una$|^[Ss](?:ub|emi)$|^[Aa]nti$|^[Mm]ulti$/;

let beginnings: Set<string> | undefined;

function firstWord(words: string): string {
  return words.slice(0, words.indexOf(' '));
}

/** Two words that are one, or one pair that is written otherwise. */
function pairForm(word: PlacedWord, next: PlacedWord): string | undefined {
  if (JOINING.test(word.text) && next.lettering === 'small' && isRoot(next.lower))
    return `${word.text}${next.text}`;
  beginnings ??= new Set([...standardForms().keys()].filter((seen) => seen.includes(' ')).map(firstWord));
  if (!beginnings.has(word.lower)) return undefined;
  const standard = standardForms().get(`${word.lower} ${next.lower}`);
  if (standard === undefined) return undefined;
  if (PROPER.has(standard)) return standard;
  if (next.lettering !== 'small') return undefined;
  return word.lettering === 'small' || (word.lettering === 'capital' && word.isOpening)
    ? standard
    : undefined;
}

function formOf(
  field: CopyField,
  word: PlacedWord,
  next: PlacedWord | undefined,
  isTitle: boolean,
): string | undefined {
  const { lower, lettering } = word;
  if (lower.length < 2 || (word.isQuoted && SPOKEN.has(lower))) return undefined;
  if (lettering === 'small') {
    const standard = standardFormOf(lower);
    return standard === undefined || isForeign(field, word) ? undefined : standard;
  }
  const proper = standardForms().get(lower.replace(/[’`]/g, "'"));
  if (proper !== undefined && PROPER.has(proper) && !NAMES.has(lower)) {
    return lower !== 'ramadhan' || isMonth(field, word) ? proper : undefined;
  }
  if (lettering !== 'capital' || NAMES.has(lower)) return undefined;
  const isSentence = word.isOpening && next?.lettering === 'small';
  return isSentence || isTitle ? standardFormOf(lower) : undefined;
}

/** Ramadhan is also a man's name. */
function isMonth(field: CopyField, word: PlacedWord): boolean {
  const before = neighbour(field, word, -1);
  return (
    neighbour(field, word, 1)?.kind === 'number' ||
    before?.kind === 'number' ||
    /^(?:bulan|suci|safari|menjelang|jelang|selama|puasa|menyambut|gema|semarak|berkah|pasar|hikmah|saat|awal|akhir)$/.test(
      before?.lower ?? '',
    )
  );
}

/** Words that are English as well, beside another English word: "photo contest". */
function isForeign(field: CopyField, word: PlacedWord): boolean {
  if (!ENGLISH.has(word.lower)) return false;
  return [neighbour(field, word, -1), neighbour(field, word, 1)].some(
    (other) => other !== undefined && ENGLISH_BESIDE.test(other.lower),
  );
}

const ENGLISH = new Set(
  `photo extra group assessment asset stress survey passport villa clinic video original bazaar glamour ticket truck`.split(
    ' ',
  ),
);
const ENGLISH_BESIDE =
  /^(?:the|of|and|for|in|on|to|a|an|center|centre|contest|test|booth|development|recovery|management|story|leader|leaders|discussion|focus|time|tax|hunting|session|walk|report|body|art|show|day|book|based|online|tour|market)$/;

/** In the mouth of a speaker these are the speaker's own. */
const SPOKEN = new Set(
  'sampe nggak ngga gak enggak udah aja gitu gini kalo klo belom gimana ampe naek baek laen kemaren dateng bener tau pake'.split(
    ' ',
  ),
);

/** Written with a capital letter, so that a capital says nothing about a name. */
const PROPER = new Set([
  'jumat',
  'senin',
  'rabu',
  'februari',
  'november',
  'agustus',
  'ramadan',
  'idulfitri',
  'iduladha',
  'prancis',
]);

/** People are called so. */
const NAMES = new Set(
  `rizki rizqi putera puteri soleh sholeh saleh ridho ridha senen kemis rebo faham husus hikmat taufan rejeki syurga kharisma aqidah
  jaman sutera samudera pete mie kris masal solat jamal barokah`.split(/\s+/),
);

function capital(word: string): string {
  return (word[0] ?? '').toUpperCase() + word.slice(1);
}
