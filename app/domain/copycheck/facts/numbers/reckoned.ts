import type { Copy, CopyField, CopySentence } from '../../copy.ts';
import { isQuoted } from '../../copy.ts';
import type { Remark } from '../../rule.ts';

/** Numbers that one sentence reckons with, and reckons wrongly. */
export function wronglyReckoned({ sentences, fields }: Copy): Remark[] {
  return sentences.flatMap((sentence) =>
    [...changes(sentence), ...shares(sentence), ...sums(sentence)].filter(
      ({ start, end }) => !isQuoted(fields[sentence.field] as CopyField, start, end),
    ),
  );
}

const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?';
const SCALE = '(?: (?:ribu|juta|miliar|triliun))?';
const CHANGE = new RegExp(
  `(?<![\\p{L}])(?<way>naik|meningkat|bertambah|melonjak|tumbuh|turun|menurun|berkurang|menyusut|merosot|anjlok)(?: \\p{L}+){0,2}? dari (?:Rp ?)?(?<from>${NUMBER})(?<fromScale>${SCALE})(?: (?!menjadi)\\p{L}+){0,5} menjadi (?:hanya |sekitar )?(?:Rp ?)?(?<to>${NUMBER})(?<toScale>${SCALE})(?![\\d/])`,
  'giu',
);

/** "Naik dari 64 menjadi 60". */
function changes(sentence: CopySentence): Remark[] {
  return Array.from(sentence.text.matchAll(CHANGE)).flatMap((match): Remark[] => {
    const { way = '', from = '', to = '', fromScale = '', toScale = '' } = match.groups ?? {};
    const isRise = /^(?:naik|meningkat|bertambah|melonjak|tumbuh)$/i.test(way);
    const before = amount(from) * scaleOf(fromScale || toScale);
    const after = amount(to) * scaleOf(toScale || fromScale);
    if (before === after || after > before === isRise) return [];
    const message = `Tertulis “${way.toLowerCase()}”, tetapi angkanya ${isRise ? 'mengecil' : 'membesar'} dari ${from} ke ${to}. Periksa angka atau katanya.`;
    return [remarkAt(sentence, match, message)];
  });
}

const SHARE = new RegExp(
  `(?<![\\p{L}\\d.,/])(?<part>${NUMBER})(?: \\p{Ll}+){0,2} dari (?:total |jumlah |seluruh )?(?<whole>${NUMBER})(?: \\p{Ll}+){1,3},? (?:atau|\\()(?: ?(?:sekitar|sebesar|setara|hampir|lebih dari))? ?(?<percent>\\d+(?:,\\d+)?) ?(?:persen|%)`,
  'giu',
);
/** Rounded percentages differ by so much, in points. */
const ROUNDED = 1.5;

/** "12 dari 40 desa atau 25 persen". */
function shares(sentence: CopySentence): Remark[] {
  return Array.from(sentence.text.matchAll(SHARE)).flatMap((match): Remark[] => {
    const { part = '', whole = '', percent = '' } = match.groups ?? {};
    const real = (amount(part) / amount(whole)) * 100;
    if (!Number.isFinite(real) || real > 100 || Math.abs(real - amount(percent)) <= ROUNDED) return [];
    const message = `${part} dari ${whole} sama dengan ${real.toLocaleString('id-ID', { maximumFractionDigits: 1 })} persen, bukan ${percent}. Periksa angkanya.`;
    return [remarkAt(sentence, match, message)];
  });
}

const ITEM = '\\d{1,3} \\p{Ll}+(?: \\p{Ll}+){0,3}?';
const SUM = new RegExp(
  `(?<![\\p{L}\\d.,/])(?<whole>\\d{1,4}) (?<thing>\\p{Ll}+)(?: \\p{Ll}+){0,3},? (?:yang )?(?:terdiri (?:atas|dari)|yaitu|yakni|meliputi):? (?<items>${ITEM}(?:, ${ITEM})*,? (?:dan|serta) ${ITEM})(?=[.,;]|$)`,
  'giu',
);
const MEASURED =
  /^\d+ (?:persen|tahun|bulan|hari|jam|menit|meter|kilometer|hektare|juta|ribu|miliar|ton|kilogram|kg|gram|liter|butir|bungkus|botol|dus|kali)/;

/** "28 hewan, terdiri atas 17 ular, 6 biawak, dan 2 kucing". */
function sums(sentence: CopySentence): Remark[] {
  return Array.from(sentence.text.matchAll(SUM)).flatMap((match): Remark[] => {
    const { whole = '', items = '', thing = '' } = match.groups ?? {};
    const parts = items.split(/,? (?:dan|serta) (?=\d)|, /);
    if (parts.some((part) => MEASURED.test(part) || !/^\d/.test(part)) || MEASURED.test(`1 ${thing}`))
      return [];
    const sum = parts.reduce((total, part) => total + Number.parseInt(part, 10), 0);
    // Far from it, the list tells of something else.
    if (sum === Number(whole) || sum < Number(whole) / 2 || sum > Number(whole) * 2) return [];
    const message = `Rinciannya berjumlah ${sum}, sedangkan yang disebut ${whole}. Periksa angkanya.`;
    return [remarkAt(sentence, match, message)];
  });
}

function amount(number: string): number {
  return Number(number.replaceAll('.', '').replace(',', '.'));
}

function scaleOf(word: string): number {
  const power = ['', 'ribu', 'juta', 'miliar', 'triliun'].indexOf(word.trim().toLowerCase());
  return 1000 ** Math.max(0, power);
}

function remarkAt(sentence: CopySentence, match: RegExpMatchArray, message: string): Remark {
  const start = sentence.start + (match.index ?? 0);
  return { field: sentence.field, start, end: start + match[0].length, message };
}
