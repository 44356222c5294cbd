/** A sentence's place in the text it was found in, in UTF-16 units, without the space around it. */
export interface SentenceSpan {
  start: number;
  end: number;
}

export function splitSentences(text: string): string[] {
  return sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
}

/**
 * Sentences as an Indonesian reader sees them: "Drs. H. Akmal, M.Si." and "pukul 10.30" do not end one, a quotation
 * that goes on with "kata …" does not either. Every line ends one.
 */
export function sentenceSpans(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    let start = 0;
    const take = (end: number) => {
      const piece = line[0].slice(start, end);
      const from = line.index + start + (piece.length - piece.trimStart().length);
      const to = from + piece.trim().length;
      if (to > from) spans.push({ start: from, end: to });
      start = end;
    };
    for (const end of endsIn(line[0])) take(end);
    take(line[0].length);
  }
  return spans;
}

/**
 * A mark that ends sentences, with closing quotes or brackets, before a space and something a sentence begins with. A run
 * of marks is entered only at its first.
 */
const POSSIBLE_END = /(?<![.!?…])[.!?…]+["”’')\]]*(?=\s+["“‘'([]*[\p{Lu}\p{N}])/gu;

function endsIn(line: string): number[] {
  const ends: number[] = [];
  for (const match of line.matchAll(POSSIBLE_END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && isAbbreviation(line, ends.at(-1) ?? 0, match.index)) continue;
    ends.push(end);
  }
  return ends;
}

/** Short forms that a name, a number or a place follows. */
const SHORT_FORMS = new Set(
  (
    'drs dra dr drg drh ir prof h hj kh hm tgk st tn ny sdr sdri bpk yth kol letkol mayjen brigjen letjen ' +
    'kapt akp akbp kombes kompol iptu ipda aiptu jl jln gg no nomor kab kec kel prov ds dsn rt rw hlm rp telp ' +
    'pdt ust pt cv ud a.n u.p d.a tgl inf kav arm czi cpl cba caj pol ns apt sert serda serka kep lt blok gd pjs pj plt plh'
  ).split(' '),
);

/** Nothing longer is looked at, however long a line is. */
const LONGEST_SHORT_FORM = 40;

/** After a degree these begin a sentence; any other capital may still belong to the name or the office. */
const USUAL_OPENING =
  /^\s+["“]?(?:Ia|Dia|Beliau|Kami|Kita|Mereka|Menurut|Dalam|Pada|Selain|Sementara|Namun|Para|Kegiatan|Acara|Hal|Ini|Itu|Setelah|Sebelum|Untuk|Dengan)\b/u;

function isAbbreviation(line: string, start: number, at: number): boolean {
  const before = line.slice(Math.max(start, at - LONGEST_SHORT_FORM), at);
  const after = line.slice(at + 1, at + LONGEST_SHORT_FORM);
  const word = /[^\s"“‘'(,]*$/u.exec(before)?.[0] ?? '';
  if (word === '') return false;
  if (/^\d+$/.test(word) && before.trim() === word) return true;
  if (/^\p{Lu}$/u.test(word) || SHORT_FORMS.has(word.toLowerCase())) return true;
  const isDegree = /^(?:\p{L}{1,4}\.)+\p{L}{1,5}$/u.test(word);
  return isDegree && !USUAL_OPENING.test(after);
}
