import type { Line } from './plain-copy.ts';

/** The place a story is told from, as it stands before the lead: "SEI RANTAU (10/11) – ". */
export interface Dateline {
  place: Line;
  /** What stands in brackets after the place, where it is a date. */
  date?: Line;
  /** Where the lead begins. */
  end: number;
}

const DATELINE =
  /^(?<place>[\p{L}'’.]+(?:[ -][\p{L}'’.]+){0,4})(?<medium>\s?,\s\p{L}[\p{L}\p{N}.& -]{1,30}?)?(?:\s?\((?<bracket>[^()]{2,40})\))?(?:,?\s(?<bare>\d{1,2} \p{L}+ \d{4}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?))?\s?(?:[–—]|-{1,2}|:)\s+(?=\S)/u;

export function readDateline(text: string, line: Line): Dateline | undefined {
  const match = DATELINE.exec(text.slice(line.start, line.end));
  if (!match) return undefined;
  const { place = '', bracket = '', bare = '' } = match.groups ?? {};
  if (!isPlaceName(place)) return undefined;
  const date = /\d/.test(bracket) ? bracket : bare;
  const at = line.start + match[0].indexOf(date, place.length);
  return {
    place: { start: line.start, end: line.start + place.length },
    ...(date && { date: { start: at, end: at + date.length } }),
    end: line.start + match[0].length,
  };
}

/** Capitals throughout, or few words that all begin with one: a sentence does not begin so before a dash. */
function isPlaceName(place: string): boolean {
  const words = place.split(' ');
  return place === place.toUpperCase() || (words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)));
}
