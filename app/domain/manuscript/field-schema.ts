import { Schema } from 'prosemirror-model';

/**
 * One field of a manuscript as ProseMirror holds it: the paragraphs of a `Section`, with their open suggestions.
 * Nothing that is pasted ever becomes a suggestion: no rule reads `<ins>`, `<del>` or a break's state from HTML.
 */
export const fieldSchema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: {
      content: 'text*',
      attrs: { brk: { default: null } },
      parseDOM: [{ tag: 'p' }, { tag: 'div' }, { tag: 'li' }, { tag: 'h1' }, { tag: 'h2' }, { tag: 'h3' }],
      toDOM: ({ attrs }) => ['p', attrs.brk ? { 'data-brk': String(attrs.brk).slice(0, 3) } : {}, 0],
    },
    text: {},
  },
  marks: {
    deletion: {
      attrs: { id: {} },
      inclusive: false,
      excludes: 'insertion deletion',
      toDOM: ({ attrs }) => ['del', { class: 'suggestion', 'data-suggestion': attrs.id }, 0],
    },
    insertion: {
      attrs: { id: {} },
      inclusive: false,
      excludes: 'insertion deletion',
      toDOM: ({ attrs }) => ['ins', { class: 'suggestion', 'data-suggestion': attrs.id }, 0],
    },
  },
});
