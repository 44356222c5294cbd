import type { CopyField } from '../copy.ts';
import { type Copy, storyFields } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { isCommonForm, isForeignWord, isKnownWord, isRoot } from '../words/known-words.ts';
import { likelyDoubling, likelyWord } from '../words/likely-word.ts';
import { standardFormOf } from '../words/standard-forms.ts';
import { neighbour, type PlacedWord, withCaseOf, wordsOf } from './words-in-place.ts';

/** Words no list knows that are one slip away from a common one. Names and words of other languages pass. */
export const spelling: Rule = {
  id: 'ejaan',
  group: 'bahasa',
  find: findMistyped,
};

/** Questions asked about one text; past that it is not Indonesian, or not a text. */
const MOST_QUESTIONS = 300;
/** Written so as often as this, a word is a term of the text and no slip. */
const A_TERM = 3;

function findMistyped(copy: Copy): Remark[] {
  const remarks: Remark[] = [];
  const fields = storyFields(copy);
  const uses = countUses(fields);
  let questions = 0;
  for (const field of fields) {
    const isForeign = foreignStretches(field);
    for (const word of wordsOf(field)) {
      const lone = loneNya(field, word);
      if (lone) remarks.push(lone);
      const day = smallDay(field, word);
      if (day) remarks.push(day);
      const capital = strayCapital(word);
      if (capital) remarks.push({ field: field.field, ...capital });
      if (!mayBeMistyped(field, word, uses) || isForeign(word)) continue;
      if (++questions > MOST_QUESTIONS) return remarks;
      const likely = isKnownWord(word.lower) ? likelyDoubling(word.lower) : likelyForm(word.lower);
      if (likely === undefined) continue;
      const replacement = withCaseOf(word.text, likely);
      remarks.push({
        field: field.field,
        start: word.start,
        end: word.end,
        message: `“${word.text}” tampaknya salah ketik; mungkin maksudnya “${replacement}”.`,
        replacement,
      });
    }
  }
  return remarks;
}

interface Uses {
  small: Map<string, number>;
  /** With a capital letter inside a sentence, or alone between quotation marks: names and terms. */
  names: Set<string>;
}

function countUses(fields: CopyField[]): Uses {
  const small = new Map<string, number>();
  const names = new Set<string>();
  for (const field of fields) {
    for (const { lower, lettering, isOpening } of wordsOf(field)) {
      if (lettering === 'small') small.set(lower, (small.get(lower) ?? 0) + 1);
      else if (!isOpening && field.field !== 'judul') names.add(lower);
    }
    for (const term of termsIn(field)) names.add(term);
  }
  return { small, names };
}

/** "dalam bahasa setempat disebut “manugal”": what stands alone between quotation marks is a term, everywhere. */
function termsIn({ quotations, text }: CopyField): string[] {
  return quotations
    .map(({ start, end }) => text.slice(start + 1, Math.min(end, start + 40)).replace(/["”]$/, ''))
    .filter((words) => words.length < 39 && words.split(/\s+/).length <= 3)
    .flatMap((words) => words.toLowerCase().split(/[^\p{L}-]+/u));
}

/** So many words that no list knows, in one quotation or sentence, are another language. */
const A_LANGUAGE = { quotation: 2, sentence: 4 };

function foreignStretches(field: CopyField): (word: PlacedWord) => boolean {
  const unknown = wordsOf(field).filter(({ lettering, lower }) => lettering === 'small' && !isKnown(lower));
  const stretches = [
    ...field.quotations.map(({ start, end }) => ({ start, end, most: A_LANGUAGE.quotation })),
    ...field.sentences.map(({ start, end }) => ({ start, end, most: A_LANGUAGE.sentence })),
  ].filter(({ start, end, most }) => countWithin(unknown, start, end) >= most);
  return (word) => stretches.some(({ start, end }) => start <= word.start && word.end <= end);
}

/** Words stand in text order, so the first is found by halving. */
function countWithin(words: PlacedWord[], start: number, end: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let count = 0;
  while ((words[low + count]?.end ?? Number.POSITIVE_INFINITY) <= end) count++;
  return count;
}

const PLAIN = /^[a-z]+(?:-[a-z]+)?$/;

function mayBeMistyped(field: CopyField, word: PlacedWord, { small, names }: Uses): boolean {
  const { lower, lettering, isOpening } = word;
  if (lower.length < 4 || lower.length > 30 || !PLAIN.test(lower)) return false;
  if (isKnown(lower)) return lettering === 'small' && isOnlyBuilt(lower);
  if ((small.get(lower) ?? 0) >= A_TERM || names.has(lower)) return false;
  if (lettering === 'small') return !isAmongStrangers(field, word);
  // Headlines write all words with a capital, and a sentence its first: only long ones that are followed by a small word.
  if (lettering !== 'capital' || lower.length < 7 || isAmongStrangers(field, word)) return false;
  if (field.field === 'judul') return true;
  return isOpening && neighbour(field, word, 1)?.text === neighbour(field, word, 1)?.lower;
}

/** Neither in the list itself nor common, only made of a root and affixes. */
function isOnlyBuilt(word: string): boolean {
  return (
    !word.includes('-') &&
    !isRoot(word) &&
    !isCommonForm(word) &&
    !isForeignWord(word) &&
    standardFormOf(word) === undefined
  );
}

function isKnown(word: string): boolean {
  const [first = '', second] = word.split('-');
  if (second === undefined) return isKnownWord(word) || standardFormOf(word) !== undefined;
  return isKnownWord(first) === isKnownWord(second);
}

/** Beside another word that nobody knows, or an English one, stands a phrase in another language. */
function isAmongStrangers(field: CopyField, word: PlacedWord): boolean {
  return ([-1, 1] as const).some((step) => {
    const other = neighbour(field, word, step);
    if (other?.kind !== 'word' || other.text !== other.lower)
      return word.isQuoted && other?.kind === 'word' && !isKnownWord(other.lower);
    return isForeignWord(other.lower) || !isKnown(other.lower);
  });
}

/** "sElama": the shift key was held too long. "diKelurahan" is asked about by another rule. */
function strayCapital({ text, lower, start, end }: PlacedWord): Omit<Remark, 'field'> | undefined {
  const isStray =
    /^(?:\p{Ll}|\p{Lu}{2})\p{Lu}?\p{Ll}{3,}$/u.test(text) && /^(?:\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll})/u.test(text);
  if (!isStray || !isCommonForm(lower)) return undefined;
  const isName = text[0] === text[0]?.toUpperCase();
  const replacement = isName ? `${text[0]}${lower.slice(1)}` : lower;
  const message = `Huruf kapital di tengah “${text}” tampaknya salah ketik; mungkin maksudnya “${replacement}”.`;
  return { start, end, message, replacement };
}

const DAYS =
  /^(?:senin|selasa|rabu|kamis|jumat|sabtu|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)$/;

/** "hari senin", "10 november"; "minggu" in small letters is a week, unless it is said to be a day. */
function smallDay(field: CopyField, { text, start, end, index }: PlacedWord): Remark | undefined {
  const isSunday = text === 'minggu' && field.tokens[index - 1]?.lower === 'hari';
  if (!isSunday && !DAYS.test(text)) return undefined;
  const replacement = `${text[0]?.toUpperCase()}${text.slice(1)}`;
  const message = `Nama hari dan bulan berhuruf kapital: “${replacement}”.`;
  return { field: field.field, start, end, message, reason: 'nama-waktu', replacement };
}

/** "diperoleh nya". */
function loneNya(field: CopyField, word: PlacedWord): Remark | undefined {
  if (word.text !== 'nya') return undefined;
  const owner = neighbour(field, word, -1);
  if (owner?.kind !== 'word' || !isKnownWord(owner.lower)) return undefined;
  const replacement = `${owner.text}nya`;
  return {
    field: field.field,
    start: owner.start,
    end: word.end,
    message: `Akhiran -nya tidak berdiri sendiri; tulis “${replacement}”.`,
    reason: 'akhiran-nya',
    replacement,
  };
}

/** Of a reduplication, the half that is known corrects the other: "masing-maisng". */
function likelyForm(word: string): string | undefined {
  const [first = '', second] = word.split('-');
  if (second === undefined) return likelyWord(word);
  const isFirstKnown = isKnownWord(first);
  const unknown = isFirstKnown ? second : first;
  const known = isFirstKnown ? first : second;
  const likely = unknown.length >= 5 ? likelyWord(unknown) : undefined;
  return likely === known ? `${known}-${known}` : undefined;
}
