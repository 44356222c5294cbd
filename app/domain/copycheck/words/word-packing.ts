import { type CodeSymbol, readSymbols, writeSymbols } from './symbol-coder.ts';

/** The two lists as they are packed for the browser; roots and pairs stand in the order of the alphabet. */
export interface WordLists {
  roots: (readonly [root: string, patterns: string])[];
  pairs: (readonly [seen: string, standard: string])[];
  /** In small letters: lists of phrases that are read line by line. */
  texts: string[];
}

export function packWordLists({ roots, pairs, texts }: WordLists): string {
  const bytes = writeSymbols((code) => {
    codeNumber(code, roots.length);
    let before = '';
    for (const [root, patterns] of roots) {
      codeWord(code, before, root);
      codePatterns(code, root, patterns);
      before = root;
    }
    codeNumber(code, pairs.length);
    before = '';
    for (const [seen, standard] of pairs) {
      codeWord(code, before, seen);
      codeChange(code, seen, standard);
      before = seen;
    }
    codeNumber(code, texts.length);
    for (const text of texts) codeLetters(code, KIND.text, '', text);
  });
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

export function unpackWordLists(packed: string): WordLists {
  const code = readSymbols(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0)));
  let before = '';
  const roots = Array.from({ length: codeNumber(code) }, () => {
    before = codeWord(code, before);
    return [before, codePatterns(code, before)] as const;
  });
  before = '';
  const pairs = Array.from({ length: codeNumber(code) }, () => {
    before = codeWord(code, before);
    return [before, codeChange(code, before)] as const;
  });
  const texts = Array.from({ length: codeNumber(code) }, () => codeLetters(code, KIND.text, ''));
  return { roots, pairs, texts };
}

/** Symbol 0 ends a word. Pattern letters are capitals too; a count stands in the place of a letter. */
const LETTERS = " abcdefghijklmnopqrstuvwxyz-',/;=>|~\n0123456789ABCDEFGHIJKLMNOP";
const END = 0;
const MOST_SHARED = 60;

/** What is coded; contexts of one kind are kept apart from those of another. */
const KIND = { number: 1, shared: 2, letter: 3, pattern: 4, start: 5, change: 6, end: 7, text: 8 };

function codeNumber(code: CodeSymbol, number = 0): number {
  let value = 0;
  for (let shift = 12; shift >= 0; shift -= 6)
    value |= code([KIND.number, 0, 0, 0, 0, 0], 0, (number >> shift) & 63) << shift;
  return value;
}

/** How many letters it shares with the word before, and those that follow. */
function codeWord(code: CodeSymbol, before: string, word?: string): string {
  const last = symbolAt(before, before.length - 1);
  const length = before.length;
  const shared = code(
    [
      KIND.shared,
      of(KIND.shared, length),
      of(KIND.shared, last, 1),
      of(KIND.shared, length, last),
      of(KIND.shared, symbolAt(before, 1), 2),
      0,
    ],
    1,
    word === undefined ? undefined : sharedStart(before, word),
  );
  return codeLetters(code, KIND.letter, before.slice(0, shared), word, symbolAt(before, shared));
}

/** Letters until the end; `above` stood at the first one's place in the word before, so this one comes later. */
function codeLetters(code: CodeSymbol, kind: number, start: string, word?: string, above = 0): string {
  let text = start;
  for (;;) {
    const at = text.length;
    const [one, two, three, four] = [1, 2, 3, 4].map((back) => symbolAt(text, at - back)) as [
      number,
      number,
      number,
      number,
    ];
    const isFirst = at === start.length;
    const contexts = [
      kind,
      of(kind, one),
      of(kind, one, two),
      of(KIND.letter, one, two, three),
      of(KIND.letter, one, two, three, four),
      isFirst ? of(kind, one, above, 63) : of(kind, one, Math.min(at, 7)),
    ];
    const symbol = code(
      contexts,
      (kind === KIND.letter ? 2 : 7) + Math.min(at - start.length, 4),
      word === undefined ? undefined : symbolAt(word, at),
    );
    if (symbol === END) return text;
    text += LETTERS[symbol - 1];
  }
}

function codePatterns(code: CodeSymbol, root: string, patterns?: string): string {
  const [one, two, three] = [1, 2, 3].map((back) => symbolAt(root, root.length - back)) as [
    number,
    number,
    number,
  ];
  const length = Math.min(root.length, 9);
  let text = '';
  for (;;) {
    const last = symbolAt(text, text.length - 1);
    const all = [...text].reduce((sum, letter) => of(sum, letter.charCodeAt(0)), KIND.pattern);
    const contexts = [
      of(KIND.pattern, last),
      all,
      of(all, one),
      of(all, length, one),
      of(all, one, two, three),
      of(all, symbolAt(root, 0), length),
    ];
    const symbol = code(
      contexts,
      12 + Math.min(text.length, 2),
      patterns === undefined ? undefined : symbolAt(patterns, text.length),
    );
    if (symbol === END) return text;
    text += LETTERS[symbol - 1];
  }
}

/** What stays at the start, the new letters, what stays at the end: "ijin", "izin" is 1, "z", 2. */
function codeChange(code: CodeSymbol, seen: string, standard?: string): string {
  const start = standard === undefined ? 0 : sharedStart(seen, standard);
  const end =
    standard === undefined ? 0 : sharedStart(reversed(seen.slice(start)), reversed(standard.slice(start)));
  const length = seen.length;
  const kept = code(
    [
      KIND.start,
      of(KIND.start, length),
      of(KIND.start, symbolAt(seen, 0), symbolAt(seen, 1)),
      of(KIND.start, symbolAt(seen, length - 1), length),
      0,
      0,
    ],
    15,
    start,
  );
  const [one, two] = [symbolAt(seen, kept), symbolAt(seen, kept + 1)];
  const fresh = standard?.slice(start, standard.length - end);
  const letters = codeLetters(code, KIND.change + 64 * one, '', fresh, two);
  const rest = length - kept;
  const tail = code(
    [
      KIND.end,
      of(KIND.end, rest),
      of(KIND.end, rest, letters.length),
      of(KIND.end, one, rest),
      of(KIND.end, one, letters.length, rest),
      0,
    ],
    0,
    end,
  );
  return seen.slice(0, kept) + letters + seen.slice(length - tail);
}

/** Several small numbers in one. */
function of(...numbers: number[]): number {
  return numbers.reduce((sum, number) => (Math.imul(sum, 0x1003f) + number + 1) | 0, 0);
}

function symbolAt(text: string, at: number): number {
  const letter = text[at];
  return letter === undefined ? END : LETTERS.indexOf(letter) + 1;
}

function sharedStart(one: string, other: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

function reversed(word: string): string {
  return [...word].reverse().join('');
}
