import { Fragment, type Node, Slice } from 'prosemirror-model';
import { cleanText } from '#app/domain/manuscript/clean-text.ts';
import { fieldSchema } from '#app/domain/manuscript/field-schema.ts';

/** Text from anywhere as plain paragraphs; blank lines and the indents of mail and chat stay behind. */
export function plainSlice(text: string): Slice {
  const lines = cleanText(text).split('\n');
  const kept = lines.length === 1 ? lines : lines.map((line) => line.trim()).filter((line) => line !== '');
  const paragraphs = kept.map((line) =>
    fieldSchema.node('paragraph', null, line === '' ? [] : fieldSchema.text(line)),
  );
  return paragraphs.length === 0 ? Slice.empty : new Slice(Fragment.from(paragraphs), 1, 1);
}

/** What somebody copies is the text as it will read: struck words stay behind, and nothing is a suggestion. */
export function standingSlice(slice: Slice): Slice {
  const paragraphs: Node[] = [];
  slice.content.forEach((node) => {
    const texts: Node[] = [];
    const take = (text: Node) => {
      if (text.isText && text.marks[0]?.type.name !== 'deletion') texts.push(text.mark([]));
    };
    if (node.isText) take(node);
    else node.forEach(take);
    paragraphs.push(fieldSchema.node('paragraph', null, texts));
  });
  return new Slice(Fragment.from(paragraphs), slice.openStart, slice.openEnd);
}
