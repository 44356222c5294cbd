import { countWords } from '../../manuscript/words.ts';
import type { Rule } from '../rule.ts';

/** Beyond this a headline runs over two lines on a telephone and is cut by search engines. */
const LONGEST = 12;

export const headlineTooLong: Rule = {
  id: 'judul-panjang',
  group: 'susunan',
  find({ fields: { judul } }) {
    const [line] = judul.paragraphs;
    const words = countWords(judul.text);
    if (!line || words <= LONGEST) return [];
    const message = `Judul ini ${words} kata. Ringkas menjadi sekitar sembilan kata: siapa berbuat apa.`;
    return [{ field: 'judul', start: line.start, end: line.end, message }];
  },
};

export const headlineInCapitals: Rule = {
  id: 'judul-kapital',
  group: 'susunan',
  find({ fields: { judul } }) {
    const [line] = judul.paragraphs;
    if (!line) return [];
    const words = line.tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1);
    const isShouting = words.length >= 3 && !/\p{Ll}/u.test(words.map(({ text }) => text).join(''));
    if (!isShouting) return [];
    const message =
      'Tulis judul dengan kapital hanya pada huruf pertama setiap kata, kecuali kata tugas dan singkatan.';
    return [{ field: 'judul', start: line.start, end: line.end, message }];
  },
};

export const headlineFullStop: Rule = {
  id: 'judul-titik',
  group: 'susunan',
  find({ fields: { judul } }) {
    const [line] = judul.paragraphs;
    const stop = line && /(?<=[\p{L}\p{N}”"’)])\.$/u.exec(line.text);
    if (!line || !stop || ABBREVIATION.test(line.text)) return [];
    const start = line.start + stop.index;
    return [
      { field: 'judul', start, end: start + 1, message: 'Judul tidak diakhiri titik.', replacement: '' },
    ];
  },
};

/** The point belongs to the word: "M.Si.", "dll.". */
const ABBREVIATION = /(?:\p{Lu}\p{L}{0,4}\.\s?\p{Lu}\p{L}{0,4}|\b(?:dll|dkk|dst|dsb|Tbk|Pol))\.$/u;
