/** A stretch of a line, in offsets of the whole text. */
export interface Stretch {
  start: number;
  end: number;
}

/** The place a story is told from, as it stands before the lead: "SEI RANTAU (10/11) – ". */
export interface Dateline {
  place: Stretch;
  /** What stands after the place, where it is a date. */
  date?: Stretch;
  /** Where the lead begins. */
  end: number;
}

/** Longer is no dateline. */
const LONGEST = 80;
const SEPARATOR = /\s?\.?\s?(?:[–—|]|-{1,2}(?=\s)|:(?=\s))\s*(?=["“”'‘]?[\p{L}\p{N}])/gu;
/** A date in brackets or behind the place, or the medium's initials. */
const TAIL =
  /[\s,]*(?:\((?<bracket>[^()]{2,40})\)|(?<bare>\d{1,2} \p{L}+ \d{4}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?))\s*\.?$/u;

export function readDateline(text: string, line: Stretch): Dateline | undefined {
  const start = line.start;
  const opening = text.slice(start, Math.min(line.end, start + LONGEST));
  let best: Dateline | undefined;
  // "BOGOR | MEDIA – ": the last mark that still leaves only places and media before it.
  for (const mark of opening.matchAll(SEPARATOR)) {
    const read = readHead(opening.slice(0, mark.index));
    if (!read) break;
    best = {
      place: { start: start + read.place.start, end: start + read.place.end },
      ...(read.date && { date: { start: start + read.date.start, end: start + read.date.end } }),
      end: start + mark.index + mark[0].length,
    };
  }
  return best;
}

/** A dateline that has a line of its own: "Jeneponto, Demokratis". */
export function readDatelineAlone(text: string, line: Stretch): Dateline | undefined {
  const words = text.slice(line.start, line.end);
  const read = words.length <= LONGEST && !/[:.!?]$|: /.test(words) ? readHead(words) : undefined;
  if (!read || words.split(/\s+/).length > 4) return undefined;
  return {
    place: { start: line.start + read.place.start, end: line.start + read.place.end },
    ...(read.date && { date: { start: line.start + read.date.start, end: line.start + read.date.end } }),
    end: line.end,
  };
}

function readHead(head: string): Omit<Dateline, 'end'> | undefined {
  let rest = head;
  let date: Stretch | undefined;
  for (let tail = TAIL.exec(rest); tail; tail = TAIL.exec(rest)) {
    const { bracket = '', bare = '' } = tail.groups ?? {};
    const words = /\d/.test(bracket) ? bracket : bare;
    const at = tail.index + tail[0].indexOf(words);
    if (words !== '') date = { start: at, end: at + words.length };
    rest = rest.slice(0, tail.index);
  }
  const parts = [...rest.matchAll(/[^,|/–—]+/g)]
    .map(({ 0: part, index }) => ({
      text: part.trim(),
      start: index + part.length - part.trimStart().length,
    }))
    .filter(({ text }) => text !== '');
  if (parts.length === 0 || parts.length > 3 || !parts.every(({ text }) => isName(text))) return undefined;
  const places = parts.filter(({ text }) => !/\.\p{L}/u.test(text));
  const place = places.find(({ text }) => text === text.toUpperCase()) ?? places[0];
  if (!place || !isPlace(place.text)) return undefined;
  return { place: { start: place.start, end: place.start + place.text.length }, ...(date && { date }) };
}

/** Of a place or a medium: few words, each with a capital or an address. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= 4 && words.every((word, index) => isNameWord(word) || (index > 0 && QUARTER.test(word)))
  );
}

function isNameWord(word: string): boolean {
  return /^(?:\p{Lu}|\()/u.test(word) || /\.\p{L}{2,}/u.test(word);
}

/** Often written small behind a place: "Bengkulu tengah". */
const QUARTER = /^(?:utara|selatan|barat|timur|tengah|raya|hulu|hilir|kota|baru|lama|besar)$/;

/** Capitals throughout, or few words that all begin with one: a sentence does not begin so before a dash. */
function isPlace(text: string): boolean {
  return text === text.toUpperCase() || text.split(' ').length <= 3;
}
