/** A run of words as it is drawn. */
export type Inline =
  | { kind: 'words'; text: string }
  | { kind: 'bold'; text: string }
  | { kind: 'link'; text: string; href: string };

const MARKS = /\*\*([^*\n]+)\*\*|\[([^[\]\n]+)\]\(([^()\s]*)\)/g;

/** Bold and links of one line; whatever is not one of both is words as they stand. */
export function inline(line: string): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of line.matchAll(MARKS)) {
    if (match.index > at) parts.push({ kind: 'words', text: line.slice(at, match.index) });
    const [whole, bold, label = '', href = ''] = match;
    if (bold !== undefined) parts.push({ kind: 'bold', text: bold });
    else if (isSafeHref(href)) parts.push({ kind: 'link', text: label, href });
    else parts.push({ kind: 'words', text: whole });
    at = match.index + whole.length;
  }
  if (at < line.length) parts.push({ kind: 'words', text: line.slice(at) });
  return parts;
}

/** The lines of a list, steps, facts or links; blank ones are none. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Paragraphs are parted by a blank line; a single break stays one within its paragraph. */
export function paragraphs(text: string): string[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** "Biaya: Gratis" in its two parts; a line without a colon has no label. */
export function fact(line: string): { label: string; value: string } {
  const colon = line.indexOf(':');
  if (colon <= 0 || /^(https?|mailto|tel)$/i.test(line.slice(0, colon))) return { label: '', value: line };
  return { label: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() };
}

export function inlineLinks(text: string): { text: string; href: string }[] {
  return text
    .split('\n')
    .flatMap((line) => inline(line))
    .flatMap((part) => (part.kind === 'link' ? [{ text: part.text, href: part.href }] : []));
}

/** A path of the portal, or the few schemes a reader expects: never javascript:, data: or another site's path. */
export function isSafeHref(href: string): boolean {
  if (hasControl(href)) return false;
  if (href.startsWith('/')) return !href.startsWith('//') && !href.includes('\\');
  return /^(https?:\/\/[^\s/?#@\\]+(?:[/?#]|$)|mailto:[^\s@]+@[^\s@]+$|tel:\+?[\d-]+$|#[\w-]+$)/i.test(href);
}

function hasControl(text: string): boolean {
  for (const char of text) if (char < ' ' || char === '\u007f') return true;
  return false;
}
