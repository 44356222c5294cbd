export type WordsField = HTMLTextAreaElement | HTMLInputElement;

/**
 * Puts words where the caret is, with a space before and after where the text wants one; the caret follows them. False
 * when the field has no room for them.
 */
export function insertWords(field: WordsField, words: string): boolean {
  const from = field.selectionStart ?? field.value.length;
  const to = field.selectionEnd ?? from;
  const { text, caret } = joinWords(field.value.slice(0, from), words, field.value.slice(to));
  const length = field.value.length - (to - from) + text.length;
  if (field.maxLength >= 0 && length > field.maxLength) return false;
  field.setRangeText(text, from, to, 'end');
  field.setSelectionRange(from + caret, from + caret);
  // What listens to typing, a script's state included, hears of it.
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
  return true;
}

export function joinWords(before: string, words: string, after: string): { text: string; caret: number } {
  const lead = before === '' || /\s$/.test(before) ? '' : ' ';
  const trail = after === '' || /^[\s.,;:!?)”]/.test(after) ? '' : ' ';
  return { text: lead + words + trail, caret: lead.length + words.length + trail.length };
}

/** At the beginning of a word `/` asks for a phrase; inside one ("dan/atau", "86/2026") it is a sign like any other. */
export function isAtWordStart(field: WordsField): boolean {
  const at = field.selectionStart ?? 0;
  return at === 0 || /\s/.test(field.value[at - 1] ?? '');
}
