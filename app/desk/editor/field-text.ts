import { Fragment, type Node, Slice } from 'prosemirror-model';
import { cleanLine, cleanText } from '#app/domain/manuscript/clean-text.ts';
import { type Field, isMultiline } from '#app/domain/manuscript/document.ts';
import { fieldSchema } from '#app/domain/manuscript/field-schema.ts';

/** Between two paragraphs of a field's plain text. */
const BREAK = '\n\n';

/** A field's document as plain text; offsets in it are those of `positionAt` and `offsetAt`. */
export function textOf(doc: Node): string {
  const paragraphs: string[] = [];
  doc.forEach((paragraph) => {
    paragraphs.push(paragraph.textContent);
  });
  return paragraphs.join(BREAK);
}

/** Plain text as a field's document: a paragraph for each line that is not blank. */
export function docOf(text: string, field: Field): Node {
  const lines = linesOf(text, field);
  return fieldSchema.node('doc', null, (lines.length > 0 ? lines : ['']).map(paragraphOf));
}

/** Text that comes from outside, in the pieces a field can take: one line, or paragraphs. */
export function linesOf(text: string, field: Field): string[] {
  if (!isMultiline(field)) return [cleanLine(text)];
  return cleanText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** Lines to put at the caret: the first goes on where it stands, the last is gone on from. */
export function sliceOf(lines: readonly string[]): Slice {
  return new Slice(Fragment.from(lines.map(paragraphOf)), 1, 1);
}

/** The place in the document for an offset in its text; in a break it is the end of the paragraph before. */
export function positionAt(doc: Node, offset: number): number {
  let start = 0;
  let position = doc.content.size - 1;
  let isFound = false;
  doc.forEach((paragraph, at) => {
    if (isFound) return;
    const length = paragraph.textContent.length;
    if (offset < start + length + BREAK.length || at + paragraph.nodeSize === doc.content.size) {
      position = at + 1 + Math.min(Math.max(0, offset - start), length);
      isFound = true;
    }
    start += length + BREAK.length;
  });
  return position;
}

export function offsetAt(doc: Node, position: number): number {
  let offset = 0;
  let start = 0;
  doc.forEach((paragraph, at) => {
    const length = paragraph.textContent.length;
    if (at < position) offset = start + Math.min(Math.max(0, position - at - 1), length);
    start += length + BREAK.length;
  });
  return offset;
}

/** The offset in `textOf(docOf(text))` for one in `text` as a text box holds it, where breaks may be of any kind. */
export function offsetInField(text: string, offset: number, field: Field): number {
  return textOf(docOf(text.slice(0, offset), field)).length;
}

function paragraphOf(line: string): Node {
  return fieldSchema.node('paragraph', null, line === '' ? [] : [fieldSchema.text(line)]);
}
