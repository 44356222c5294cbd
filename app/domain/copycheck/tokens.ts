/** A piece of text without space in it. Offsets in UTF-16 units. */
export interface Token {
  kind: TokenKind;
  text: string;
  /** In small letters. */
  lower: string;
  start: number;
  end: number;
}

/**
 * `word` "obat-obatan", "Fa’atulo", "e-KTP", "ke-23", "M.Si" · `number` "86,2", "10.30", "10/11", "Rp1.250.000", "95%" ·
 * `address` web and mail addresses, @names and #tags, in which no rule of language holds · `mark` everything else.
 */
export type TokenKind = 'word' | 'number' | 'address' | 'mark';

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s"“”]*[^\s"“”.,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|[@#][\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*|(?:[\w-]+\.)+(?:id|com|org|net)(?:\/[^\s"“”]*[^\s"“”.,;:!?)\]])?(?![\p{L}\p{N}])/u;
const NUMBER = /(?:Rp\s?)?\d+(?:[.,:/]\d+)*%?(?![\p{L}\p{N}])/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’`./&][\p{L}\p{M}\p{N}]+)*/u;
const MARK = /\.{2,}|[^\s]/u;

const TOKEN = new RegExp(
  `(?<address>${ADDRESS.source})|(?<number>${NUMBER.source})|(?<word>${WORD.source})|${MARK.source}`,
  'gu',
);

export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match): Token => {
    const kind = match.groups?.address
      ? 'address'
      : match.groups?.number
        ? 'number'
        : match.groups?.word
          ? 'word'
          : 'mark';
    return {
      kind,
      text: match[0],
      lower: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}
