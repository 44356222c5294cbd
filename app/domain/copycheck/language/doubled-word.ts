import type { CopyField } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { isKnownWord, isRoot } from '../words/known-words.ts';
import { isReduplication } from './reduplication.ts';
import { nextWord, type PlacedWord, storyWords } from './words-in-place.ts';

/** The same word twice in a row: a slip of the hand, or a reduplication that lost its hyphen. */
export const doubledWord: Rule = {
  id: 'kata-ganda',
  group: 'bahasa',
  find: (copy) => [...storyWords(copy)].flatMap(({ field, words }) => findDoubles(field, words)),
};

function findDoubles(field: CopyField, words: PlacedWord[]): Remark[] {
  const remarks: Remark[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const twin = nextWord(field, words, at);
    if (!word || !twin || twin.lower !== word.lower || twin.text !== twin.lower) continue;
    if (!isDouble(word) || isReduplication(word.lower, twin.lower)) continue;
    const { start } = word;
    const { end } = twin;
    const place = { field: field.field, start, end };
    if (isReduplicable(word.lower)) {
      remarks.push({
        ...place,
        message: `“${word.text}” tertulis dua kali; hapus satu, atau tulis “${word.text}-${twin.text}” jika yang dimaksud kata ulang.`,
      });
    } else {
      remarks.push({
        ...place,
        message: `“${word.text}” tertulis dua kali; hapus salah satunya.`,
        replacement: word.text,
      });
    }
    at++;
  }
  return remarks;
}

/** Names repeat themselves (Bau Bau, Duri Duri), and so does speech in a language the lists do not know. */
function isDouble({ lower, lettering, isOpening }: PlacedWord): boolean {
  if (lettering !== 'small' && !(lettering === 'capital' && isOpening)) return false;
  return (lower.length > 2 || lower === 'di' || lower === 'ke') && !SOUNDS.has(lower) && isKnownWord(lower);
}

const SOUNDS = new Set([
  'wah',
  'aduh',
  'ayo',
  'hai',
  'ha',
  'heh',
  'hore',
  'tok',
  'lah',
  'nah',
  'hip',
  'cis',
  'ampun',
  'tolong',
]);

/** Nouns and the like may be meant as a plural; words that only join others never are, nor are verbs with me- or di-. */
function isReduplicable(word: string): boolean {
  return !JOINERS.has(word) && (isRoot(word) || !/^(?:me[mnlrwy]|di)/.test(word));
}

const JOINERS = new Set(
  `yang dan di ke dari pada untuk dengan dalam oleh akan telah sudah sedang adalah ialah ini itu juga atau tetapi serta bagi
  karena agar sehingga bahwa sebagai tersebut tidak bukan lebih para pukul ketika namun antara hingga sejak seperti maka
  masih harus dapat bisa ada sementara selama setelah sebelum kepada terhadap tentang melalui menurut per rupiah persen juta
  miliar hanya sangat paling kami kita mereka saya ia dia beliau anda merupakan yaitu yakni secara`.split(
    /\s+/,
  ),
);
