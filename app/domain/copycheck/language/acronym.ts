import type { Copy, CopyField } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { isKnownWord } from '../words/known-words.ts';
import { phraseLines } from '../words/word-lists.ts';
import { type PlacedWord, wordsOf } from './words-in-place.ts';

/** An acronym the reader meets without its long form. Each is asked about once, where it first stands. */
export const acronym: Rule = {
  id: 'singkatan',
  group: 'bahasa',
  find: findUnexplained,
};

let known: Set<string> | undefined;

/** In small letters. */
function knownAcronyms(): Set<string> {
  known ??= new Set(phraseLines('known-acronyms').split(/\s+/));
  return known;
}

function findUnexplained({ fields }: Copy): Remark[] {
  const story = [fields.teras, fields.tubuh];
  const explained = new Set(story.flatMap(explainedIn));
  const remarks: Remark[] = [];
  for (const field of story) {
    const words = wordsOf(field);
    words.forEach((word, at) => {
      const name = word.text;
      if (!isAcronym(word) || explained.has(name) || !isAlone(field, words, at)) return;
      explained.add(name);
      remarks.push({
        field: field.field,
        start: word.start,
        end: word.end,
        message: `“${name}” belum dijelaskan; saat pertama disebut, tulis kepanjangannya lalu (${name}) dalam kurung.`,
      });
    });
  }
  return remarks;
}

/** Written with its long form beside it, before or after, in brackets or with a word that says so. */
function explainedIn(field: CopyField): string[] {
  return wordsOf(field)
    .filter(({ lettering, text }) => lettering === 'shout' && text.length <= 12)
    .filter(({ index }) => {
      const before = field.tokens[index - 1]?.text;
      const after = field.tokens[index + 1];
      if (before === '(' || before === '/') return true;
      if (after?.text === '(')
        return field.tokens[index + 2]?.kind === 'word' && field.tokens[index + 3]?.text !== ')';
      return SAYS_SO.has(after?.lower ?? '') || before === 'atau' || before === 'disingkat';
    })
    .map(({ text }) => text);
}

const SAYS_SO = new Set([
  'atau',
  'adalah',
  'ialah',
  'yaitu',
  'yakni',
  'singkatan',
  'kepanjangan',
  'merupakan',
]);

/** "DPMD", "DP2KB"; not "SDN1", "K13" or a number plate. */
const IN_CAPITALS = /^(?:[A-Z]+|(?!S[DM]|MT|TK)[A-Z]{2,}\d[A-Z]+)$/;
const ROMAN = /^(?:[IVXLCDM]+|[IVX]+[A-D])$/;
const SPOKEN = /^(?:[^AIUEO]{0,2}[AIUEO]{1,2})+[^AIUEO]{0,2}$/;

function isAcronym({ text, lettering }: PlacedWord): boolean {
  if (lettering !== 'shout' || text.length < 2 || text.length > 10 || !IN_CAPITALS.test(text)) return false;
  return !knownAcronyms().has(text.toLowerCase()) && !ROMAN.test(text) && !isWord(text);
}

/** Capital letters for emphasis, or a name in them: "TIDAK mau", "KENDARI". */
function isWord(text: string): boolean {
  return (text.length > 3 && isKnownWord(text.toLowerCase())) || (text.length > 6 && SPOKEN.test(text));
}

/** Not one of several words in capitals, an initial of a name, a degree, a firm's name or a number plate. */
function isAlone(field: CopyField, words: PlacedWord[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const before = words[at - 1];
  const after = words[at + 1];
  const isBeside = (other: PlacedWord | undefined) =>
    other !== undefined && Math.abs(other.index - word.index) === 1;
  if ([before, after].some((other) => isBeside(other) && isShouted(other))) return false;
  if (isDateline(field, word)) return false;
  // Two letters are the initials of somebody, unless they measure something: "5 GT".
  if (word.text.length < 3 && !isUnit(field, word)) return false;
  if (isBeside(before) && (NAMED_AFTER.has(before?.lower ?? '') || INITIALS_AFTER.has(before?.lower ?? '')))
    return false;
  const tokenBefore = field.tokens[word.index - 1];
  const tokenAfter = field.tokens[word.index + 1];
  if (tokenBefore?.kind === 'number' && tokenAfter?.kind === 'number') return false;
  if (isOnPlate(field, word) || isAged(field, word)) return false;
  // "Dra. Ratna Juwita, M.Ak., CGCAE": degrees follow a name, comma by comma.
  return !(tokenBefore?.text === ',' && /[.]|^\p{Lu}\p{Ll}/u.test(before?.text ?? ''));
}

/** "DA 2973 LAG". */
function isOnPlate({ tokens }: CopyField, { index, text }: PlacedWord): boolean {
  const isLetters = (at: number) => /^[A-Z]{1,3}$/.test(tokens[at]?.text ?? '');
  if (text.length > 3) return false;
  return (
    (tokens[index - 1]?.kind === 'number' && isLetters(index - 2)) ||
    (tokens[index + 1]?.kind === 'number' && isLetters(index + 2))
  );
}

/** "RES (23)": the initials of a person whose name is withheld. */
function isAged({ tokens }: CopyField, { index }: PlacedWord): boolean {
  return tokens[index + 1]?.text === '(' && tokens[index + 2]?.kind === 'number';
}

/** Behind a number, and not the end of a number plate: "BK 1234 XY". */
function isUnit({ tokens }: CopyField, { index }: PlacedWord): boolean {
  return tokens[index - 1]?.kind === 'number' && !/^[A-Z]{1,2}$/.test(tokens[index - 2]?.text ?? '');
}

function isShouted(word: PlacedWord | undefined): boolean {
  return (
    word?.lettering === 'shout' &&
    !knownAcronyms().has(word.lower) &&
    word.text.length > 2 &&
    !ROMAN.test(word.text)
  );
}

function isDateline(field: CopyField, word: PlacedWord): boolean {
  const start = field.text.lastIndexOf('\n', word.start) + 1;
  return (
    word.start - start < 40 &&
    /^[ ,]*(?:[A-Z ]+)?[,.]?\s*[–—-]/.test(field.text.slice(word.end, word.end + 40))
  );
}

/** People whose names are withheld. */
const INITIALS_AFTER = new Set(
  'berinisial inisial alias tersangka terdakwa korban pelaku saksi bernama tersebut terduga terlapor pelapor sopir'.split(
    ' ',
  ),
);

const NAMED_AFTER = new Set(
  `pt cv ud pd hotel toko grup bank klub merek radio gedung jalan jl sanggar band kapal km kmp kri po rm kafe cafe apotek grand aplikasi sd smp sma smk mi mts ma tk paud slb rs klinik yayasan universitas stikes stie politeknik akademi panti`.split(
    ' ',
  ),
);
