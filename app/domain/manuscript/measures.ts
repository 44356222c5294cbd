import { type Field, type FieldTexts, type ManuscriptDocument, toFields } from './document.ts';
import { mapFields } from './tokens.ts';
import { countWords } from './words.ts';

export interface Measures {
  words: Record<Field, number>;
  /** Lead and body: what a brief means by the length of a story. */
  total: number;
  /** Of the body. */
  paragraphs: number;
  sentences: Record<'teras' | 'tubuh', number>;
}

/** Advice, never a limit: a headline that fits a column, a lead that is said in one breath. */
export const ADVISED_WORDS = { judul: { from: 5, to: 9 }, teras: { from: 15, to: 35 } } as const;

export function measureFields(texts: FieldTexts): Measures {
  const words = mapFields((field) => countWords(texts[field]));
  return {
    words,
    total: words.teras + words.tubuh,
    paragraphs: texts.tubuh.split('\n').filter((line) => line.trim() !== '').length,
    sentences: { teras: splitSentences(texts.teras).length, tubuh: splitSentences(texts.tubuh).length },
  };
}

export function measureManuscript(document: ManuscriptDocument): Measures {
  return measureFields(toFields(document));
}

/** The length of a story as its brief counts it. */
export function wordCount(document: ManuscriptDocument): number {
  return measureManuscript(document).total;
}

/**
 * Sentences as an Indonesian reader sees them: "Drs. H. Akmal, M.Si." and "pukul 10.30" do not end one, a quotation
 * that goes on with "kata …" does not either.
 */
export function splitSentences(text: string): string[] {
  return text.split('\n').flatMap(sentencesOfLine);
}

/** A mark that ends sentences, with closing quotes or brackets, before a space and something a sentence begins with. */
const POSSIBLE_END = /[.!?…]+["”’')\]]*(?=\s+["“‘'([]*[\p{Lu}\p{N}])/gu;

function sentencesOfLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(POSSIBLE_END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && isAbbreviation(line.slice(start, match.index), line.slice(end))) continue;
    sentences.push(line.slice(start, end));
    start = end;
  }
  sentences.push(line.slice(start));
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** Short forms that a name, a number or a place follows. */
const SHORT_FORMS = new Set(
  (
    'drs dra dr drg drh ir prof h hj kh hm tgk st tn ny sdr sdri bpk yth kol letkol mayjen brigjen letjen ' +
    'kapt akp akbp kombes kompol iptu ipda aiptu jl jln gg no nomor kab kec kel prov ds dsn rt rw hlm rp telp ' +
    'pdt ust pt cv ud a.n u.p d.a'
  ).split(' '),
);

/** After a degree these begin a sentence; any other capital may still belong to the name or the office. */
const USUAL_OPENING =
  /^\s+["“]?(?:Ia|Dia|Beliau|Kami|Kita|Mereka|Menurut|Dalam|Pada|Selain|Sementara|Namun|Para|Kegiatan|Acara|Hal|Ini|Itu|Setelah|Sebelum|Untuk|Dengan)\b/u;

function isAbbreviation(before: string, after: string): boolean {
  const word = /[^\s"“‘'(,]*$/u.exec(before)?.[0] ?? '';
  if (word === '') return false;
  if (/^\d+$/.test(word) && before.trim() === word) return true;
  if (/^\p{Lu}$/u.test(word) || SHORT_FORMS.has(word.toLowerCase())) return true;
  const isDegree = /^(?:\p{L}{1,4}\.)+\p{L}{1,5}$/u.test(word);
  return isDegree && !USUAL_OPENING.test(after);
}
