/**
 * What may stand in a manuscript. Text arrives from word processors, chat and PDF files with characters nobody
 * sees: they break searching and comparing, and bidi overrides can make a sentence read differently from what is stored.
 */
const BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const SPACE = /[\t\p{Zs}]/gu;

/** Controls, lone surrogates, noncharacters and everything invisible (zero-width, bidi controls, soft hyphen). */
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{NChar}\p{DI}\u{FFF9}-\u{FFFB}]/u;
const FORBIDDEN_EXCEPT_BREAK = /(?!\n)[\p{Cc}\p{Cs}\p{NChar}\p{DI}\u{FFF9}-\u{FFFB}]/gu;

/** Text with `\n` as its only break, composed (NFC), nothing invisible. Spaces at the ends stay. */
export function cleanText(raw: string): string {
  return raw.replace(BREAK, '\n').replace(SPACE, ' ').replace(FORBIDDEN_EXCEPT_BREAK, '').normalize('NFC');
}

/** The same for a field of one line: a break becomes a space. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replace(/ *\n[ \n]*/gu, ' ');
}

/** Whether text inside one paragraph holds nothing that `cleanText` would strip. */
export function isStorable(text: string): boolean {
  return !FORBIDDEN.test(text);
}
