import { type CopyField, type CopyParagraph, quotationsWithin, storyFields } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { isKnownWord } from '../words/known-words.ts';

/** Spaces before marks, none after them, two in a row, the one in "Rp 10.000"; marks too many, and one too few. */
export const spacing: Rule = {
  id: 'spasi-tanda',
  group: 'bahasa',
  find: (copy) => storyFields(copy).flatMap(findInField),
};

/** One slip kept up through a whole text is one habit: it is shown a few times, not a hundred. */
const SHOWN_OF_ONE_KIND = 5;

function findInField(field: CopyField): Remark[] {
  const shown = new Map<string, number>();
  const remarks: Remark[] = [];
  for (const paragraph of field.paragraphs) {
    for (const match of paragraph.text.matchAll(SLIPS)) {
      const kind = Object.keys(SLIP).find((name) => match.groups?.[name] !== undefined);
      const slip = kind && SLIP[kind]?.({ seen: match[0], at: match.index, paragraph, field });
      if (!slip) continue;
      const count = (shown.get(kind) ?? 0) + 1;
      shown.set(kind, count);
      if (count > SHOWN_OF_ONE_KIND) continue;
      const { from = 0, to = match[0].length, ...remark } = slip;
      const start = paragraph.start + match.index;
      remarks.push({ field: field.field, start: start + from, end: start + to, ...remark });
    }
  }
  return remarks;
}

/** Behind a quotation these tell who spoke. */
const SAYS =
  '(?:kata|ujar|tutur|ucap|ungkap|papar|imbuh|jelas|tegas|tambah|terang|sebut|pungkas|beber|lanjut)nya|(?:kata|ujar|tutur|ucap|ungkap|imbuh|pungkas) (?:\\p{Lu}\\p{Ll}+|dia|ia)';

/** What may be one slip or another; the readers below decide. A run of spaces is entered only at its first. */
const SLIPS = new RegExp(
  [
    '(?<rupiah>\\bRp(?:\\.[ \\u00a0]?|[ \\u00a0])\\d[\\d.]*(?:,(?:\\d+|-+))?)',
    '(?<before>(?<=\\S)[ \\u00a0]+(?:[,;!?]|\\.(?![.\\p{L}\\p{N}/]))[ \\u00a0]?)',
    '(?<inside>\\([ \\u00a0]+(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}.])[ \\u00a0]+\\))',
    '(?<after>[\\p{L}\\p{N})”"][,;]\\p{L}|\\p{Ll}[?!]\\p{Lu}|\\p{Ll}[.:]\\p{Lu}(?=\\p{Ll}))',
    '(?<bracket>\\p{Ll}\\((?=\\p{Lu}{2})|\\)\\p{Ll}(?=\\p{Ll}))',
    '(?<double>(?<=\\S)[ \\u00a0]{2,}(?=\\S))',
    '(?<stops>(?<=[\\p{L}\\p{N}”")])\\.\\.(?![.…]))',
    `(?<bare>(?<=[\\p{L}\\p{N})])["”](?= ?(?:${SAYS})(?![\\p{L}-])))`,
    '(?<that>(?<=(?:(?<!\\p{L})me\\p{Ll}{5,10}|ujar|kata(?:nya)?)), (?=bahwa ))',
  ].join('|'),
  'gu',
);

interface Seen {
  seen: string;
  /** Within the paragraph. */
  at: number;
  paragraph: CopyParagraph;
  field: CopyField;
}

/** Where only a part of what was seen is meant, it stands between `from` and `to`. */
type Slip = Pick<Remark, 'message' | 'replacement' | 'reason'> & { from?: number; to?: number };

const SLIP: Record<string, (seen: Seen) => Slip | undefined> = {
  rupiah: ({ seen }) => ({
    message: 'Lambang “Rp” melekat pada angkanya, tanpa titik dan tanpa spasi.',
    reason: 'lambang-rupiah',
    replacement: `Rp${seen.replace(/^[^\d]+/, '').replace(/[.,-]+$/, '')}`,
  }),
  before: ({ seen, at, paragraph }) => {
    const mark = seen.trim();
    const following = paragraph.text.slice(at + seen.length, at + seen.length + 1);
    // A face; the colon is not asked about, for it stands by itself in minutes and lists.
    if (mark === ';' && /[-)(DP3]/.test(following)) return undefined;
    const space = /\s$/.test(seen) || /[\p{L}\p{N}“]/u.test(following) ? ' ' : '';
    return {
      message: `Ada spasi di depan tanda “${mark}”; rapatkan tanda itu pada kata di depannya.`,
      replacement: `${mark}${space}`,
    };
  },
  inside: ({ seen }) => ({
    message: 'Ada spasi di sisi dalam tanda kurung; rapatkan pada kata di dalamnya.',
    replacement: seen.trim(),
  }),
  after: ({ seen, at, paragraph, field }) => {
    const mark = seen[1] ?? '';
    if (isInAddress(field.tokens, paragraph.start + at + 1)) return undefined;
    // "H.Ahmad", "S.Pd" and "Disway.id" are names; a sentence ends in a word that is one.
    if (mark !== ',' && mark !== ';' && !isKnownWord(smallWordBefore(paragraph.text, at + 1)))
      return undefined;
    return {
      from: 1,
      to: 2,
      message: `Sesudah tanda “${mark}” belum ada spasi; tambahkan satu.`,
      replacement: `${mark} `,
    };
  },
  bracket: ({ seen, at, paragraph }) => {
    // "(ber)gerak", "guru(-guru)".
    if (seen[0] === ')' && /\([^()]{0,3}$/.test(paragraph.text.slice(Math.max(0, at - 4), at)))
      return undefined;
    const message = 'Tanda kurung terpisah satu spasi dari kata di luarnya; tambahkan spasi.';
    return seen[0] === ')'
      ? { from: 0, to: 1, message, replacement: ') ' }
      : { from: 1, to: 2, message, replacement: ' (' };
  },
  stops: ({ at, paragraph }) => {
    const rest = paragraph.text.slice(at + 2);
    // In the middle of a sentence they are meant as the three points of a pause.
    const isEnd = /^["”)]?(?:$| \p{Lu})/u.test(rest);
    return {
      message: isEnd
        ? 'Titiknya dua; satu titik sudah mengakhiri kalimat.'
        : 'Titiknya dua; pakai satu di akhir kalimat, atau tiga (…) untuk jeda.',
      ...(isEnd && { replacement: '.' }),
    };
  },
  bare: ({ seen, at, paragraph, field }) => {
    const isSpeech = quotationsWithin(field, paragraph.start + at, paragraph.start + at + 1).some(
      ({ start, end }) =>
        end === paragraph.start + at + 1 && field.text.slice(start, end).split(' ').length > 2,
    );
    if (!isSpeech) return undefined;
    return {
      message: 'Sebelum petik penutup ini perlu koma, karena kalimatnya masih berlanjut dengan penuturnya.',
      reason: 'koma-petikan',
      replacement: `,${seen}`,
    };
  },
  that: () => ({
    message: 'Sebelum “bahwa” tidak perlu koma; hapus.',
    reason: 'koma-bahwa',
    replacement: ' ',
  }),
  double: () => ({ message: 'Ada spasi ganda di sini; hapus satu.', replacement: ' ' }),
};

/** In small letters and longer than a title's, or "?". */
function smallWordBefore(text: string, end: number): string {
  const word = /(?<![\p{L}.])\p{Ll}{3,}$/u.exec(text.slice(Math.max(0, end - 31), end))?.[0];
  return word ?? '?';
}

/** Tokens stand in order, so the one at a place is found by halving. */
function isInAddress(tokens: CopyField['tokens'], at: number): boolean {
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (!token) return false;
    if (token.end <= at) low = middle + 1;
    else if (token.start > at) high = middle - 1;
    else return token.kind === 'address';
  }
  return false;
}
