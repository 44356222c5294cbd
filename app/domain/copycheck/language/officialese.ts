import type { CopyField } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { phraseLines } from '../words/word-lists.ts';
import { findPhrases, readPhrases } from './phrases.ts';
import { type PlacedWord, storyWords, withCaseOf } from './words-in-place.ts';

/** The language of letters and reports, with plain words in its place. In quotations people speak as they do. */
export const officialese: Rule = {
  id: 'bahasa-birokrasi',
  group: 'bahasa',
  find: (copy) => [...storyWords(copy)].flatMap(({ field, words }) => findOfficialese(field, words)),
};

/** With "melakukan peninjauan" and "melaksanakan peninjauan" made from "peninjauan meninjau". */
function officialeseLines(): string {
  return phraseLines('officialese-actions')
    .split('\n')
    .reduce((lines, action) => {
      const [noun = '', ...verb] = action.split(' ');
      return `${lines}\nmelakukan ${noun} | melaksanakan ${noun} = ~ ${verb.join(' ')}`;
    }, phraseLines('officialese'));
}

interface Advice {
  advice: string;
  replacement?: string;
}

let phrases: ReturnType<typeof readPhrases<Advice>> | undefined;

function findOfficialese(field: CopyField, words: PlacedWord[]): Remark[] {
  phrases ??= readPhrases(officialeseLines(), readAdvice);
  return findPhrases(field, words, phrases).flatMap(({ meaning, from, to }) => {
    const first = words[from];
    const last = words[to];
    if (!first || !last || first.isQuoted) return [];
    const seen = field.text.slice(first.start, last.end);
    if (isOfStructure(field, from, seen) || isPlain(seen, words[from - 1], first)) return [];
    const { advice, replacement } = meaning;
    return [
      {
        field: field.field,
        start: first.start,
        end: last.end,
        message: `“${seen}” bahasa surat dinas; ${advice}.`,
        ...(replacement !== undefined && { replacement: withCaseOf(seen, replacement) }),
      },
    ];
  });
}

/** Further into a lead the phrase is no opening. */
const OPENING_WORDS = 6;

/** How a story opens, and what a headline says, is asked about by the rules of structure. */
function isOfStructure({ field }: CopyField, from: number, seen: string): boolean {
  const isOpening = /^(?:dalam rangka|guna|dalam upaya)/i.test(seen);
  return field === 'judul'
    ? isOpening
    : field === 'teras' && (from === 0 || (isOpening && from < OPENING_WORDS));
}

/** "Pegawai yang bersangkutan" says which, "hadir pada kesempatan itu" when: here the phrase does its work. */
function isPlain(seen: string, before: PlacedWord | undefined, first: PlacedWord): boolean {
  const isBeside = before?.index === first.index - 1;
  if (!isBeside || !before) return false;
  if (/^yang bersangkutan$/i.test(seen)) return before.lettering === 'small' && !JOINERS.has(before.lower);
  return /kesempatan/i.test(seen) && /^(?:hadir|dihadiri|turut)$/.test(before.lower);
}

const JOINERS = new Set(
  'dan atau bahwa karena oleh kepada untuk agar jika bila maka sehingga dari pada terhadap'.split(' '),
);

/** `> untuk` may be put in its place as it is; `~ untuk` has to be fitted in; anything else is said as it stands. */
function readAdvice(text: string): Advice {
  if (text.startsWith('>')) {
    const replacement = text.slice(1).trim();
    return { advice: `cukup “${replacement}”`, replacement };
  }
  if (text.startsWith('~')) return { advice: `lebih lugas “${text.slice(1).trim()}”` };
  return { advice: text };
}
