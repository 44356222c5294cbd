/** What stands between double quotation marks, the marks included; to the paragraph's end where none closes it. */
export interface Quotation {
  start: number;
  end: number;
  isClosed: boolean;
}

export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    let open: number | undefined;
    for (const mark of line[0].matchAll(/["“”„‟«»]/g)) {
      const at = line.index + mark.index;
      if (open === undefined) {
        // Some write the closing mark at both ends; one with nothing to close is the business of another rule.
        if (!'”»'.includes(mark[0]) || opensBefore(line[0], mark.index)) open = at;
      } else if (mark[0] !== '“' || isBeforeSpace(line[0], mark.index)) {
        quotations.push({ start: open, end: at + 1, isClosed: true });
        open = undefined;
      }
    }
    if (open !== undefined)
      quotations.push({ start: open, end: line.index + line[0].trimEnd().length, isClosed: false });
  }
  return quotations;
}

/** Only the characters beside a mark are looked at: a text may hold thousands. */
function opensBefore(line: string, at: number): boolean {
  return (
    /^(?:[\s(]|$)/.test(line.slice(Math.max(0, at - 1), at)) &&
    /^\s?[\p{L}\p{N}‘']/u.test(line.slice(at + 1, at + 4))
  );
}

/** Some keyboards give the opening mark at both ends. */
function isBeforeSpace(line: string, at: number): boolean {
  return /^(?:[\s.,;:!?)]|$)/.test(line.slice(at + 1, at + 2));
}
