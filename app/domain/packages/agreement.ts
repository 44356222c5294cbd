import { readCopy } from '../copycheck/copy.ts';
import { findDates } from '../copycheck/dates.ts';
import { findPeople } from '../copycheck/facts/people.ts';
import type { FieldTexts } from '../manuscript/document.ts';

/** A part of a package beside the manuscript, as the words in it. */
export type ComparedPart = 'takarir' | 'halaman' | 'teks';

/** Something that a part tells and the manuscript does not. It advises: both may be right. */
export interface Disagreement {
  part: ComparedPart;
  kind: 'angka' | 'tanggal' | 'nama';
  /** As written in the part. */
  words: string;
  /** One Indonesian sentence. */
  message: string;
}

/** The same event told in several places has one set of numbers, days and names: the manuscript's. */
export function findDisagreements(
  story: FieldTexts,
  parts: Partial<Record<ComparedPart, string>>,
): Disagreement[] {
  const whole = Object.values(story).join('\n');
  if (story.teras + story.tubuh === '') return [];
  const known = { numbers: new Set(numbersIn(whole)), days: daysIn(whole), words: wordsIn(whole) };
  return (['takarir', 'halaman', 'teks'] as const).flatMap((part) => {
    const text = parts[part] ?? '';
    const say = (kind: Disagreement['kind']) => (words: string) => ({
      part,
      kind,
      words,
      message: `${PARTS[part]} menyebut ${kind} “${words}”, yang tidak ada dalam naskah. Samakan bila keliru.`,
    });
    return [
      ...numbersIn(text)
        .filter((number) => !known.numbers.has(number))
        .map(say('angka')),
      ...datesIn(text)
        .filter(({ days }) => !days.some((day) => known.days.has(day)))
        .map(({ words }) => say('tanggal')(words)),
      ...namesIn(text)
        .filter((name) => name.split(' ').some((word) => !known.words.has(word.toLowerCase())))
        .map(say('nama')),
    ].slice(0, MOST_OF_PART);
  });
}

const PARTS: Record<ComparedPart, string> = {
  takarir: 'Takarir',
  halaman: 'Halaman portal',
  teks: 'Teks bagikan',
};
const MOST_OF_PART = 5;

/** Counts and sums; small ones stand in any text, and what belongs to a date, an hour or an address is none. */
function numbersIn(text: string): string[] {
  let rest = text;
  for (const { start, end } of findDates(text).reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  rest = rest.replace(ADDRESS, ' ').replace(HOUR, ' ');
  return [...new Set(Array.from(rest.matchAll(NUMBER), (match) => match[0]))].filter(
    (number) => Number.parseFloat(number.replaceAll('.', '').replace(',', '.')) >= 10,
  );
}

const ADDRESS = /\S*(?:\/\/|www\.|@|\.id\b|\.example\b)\S*/gu;
const HOUR = /(?<!\p{L})pukul \d{1,2}[.:]\d{2}|\d{1,2}[.:]\d{2} (?:WIB|WITA|WIT)/giu;
const NUMBER =
  /(?:(?<=Rp)|(?<![\p{L}\p{N}.,/-]))(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\p{N}])|\d+(?:,\d+)?(?![\p{L}\p{N}/]))/gu;

function datesIn(text: string): { words: string; days: string[] }[] {
  return findDates(text).map(({ start, end, days, months }) => ({
    words: text.slice(start, end),
    days: days.map((day, index) => `${day}/${months[index] ?? months.at(-1)}`),
  }));
}

const daysIn = (text: string): Set<string> => new Set(datesIn(text).flatMap(({ days }) => days));

/** Of people, in full: a single word may be the name of anything. */
function namesIn(text: string): string[] {
  const copy = readCopy({ judul: '', kota: '', hari: '', teras: '', tubuh: text });
  const names = findPeople(copy)
    .filter(({ words }) => words.length > 1)
    .map(({ name }) => name);
  return [...new Set(names)];
}

const wordsIn = (text: string): Set<string> =>
  new Set(Array.from(text.matchAll(/[\p{L}’'-]+/gu), ([word]) => word.toLowerCase()));
