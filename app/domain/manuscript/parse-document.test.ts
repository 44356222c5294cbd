import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryReview } from './arbitrary-document.ts';
import { fromFields, type ManuscriptDocument, type Paragraph, serializeDocument } from './document.ts';
import { suggestReplace } from './edit.ts';
import { DOCUMENT_LIMITS, parseDocument } from './parse-document.ts';
import { textHash } from './text-hash.server.ts';

const story = fromFields({
  judul: 'Judul',
  kota: 'MEDAN',
  hari: 'Selasa',
  teras: 'Teras berita.',
  tubuh: 'Satu.\nDua.',
});

/** The story with its body replaced by anything at all. */
function withBody(...paragraphs: unknown[]): unknown {
  return {
    type: 'doc',
    content: [...story.content.slice(0, 4), { type: 'tubuh', content: paragraphs }],
  };
}

function paragraph(...content: unknown[]): unknown {
  return { type: 'paragraph', attrs: { brk: null }, ...(content.length > 0 ? { content } : {}) };
}

const text = (value: string) => ({ type: 'text', text: value });
const inserted = (value: string, id: unknown) => ({
  type: 'text',
  marks: [{ type: 'insertion', attrs: { id } }],
  text: value,
});

describe('parsing a document from outside', () => {
  it('takes every reviewed document, as a value and as JSON text', () => {
    fc.assert(
      fc.property(arbitraryReview, ({ reviewed }) => {
        expect(parseDocument(reviewed)).toEqual({ ok: true, document: reviewed });
        expect(parseDocument(serializeDocument(reviewed))).toEqual({ ok: true, document: reviewed });
      }),
    );
  });

  it.each([
    ['no JSON', '{"type":', 'not-json'],
    ['nothing', null, 'wrong-shape'],
    ['a list', [], 'wrong-shape'],
    ['an unknown root', { type: 'dokumen', content: [] }, 'wrong-shape'],
    ['a missing section', { type: 'doc', content: story.content.slice(0, 4) }, 'wrong-shape'],
    ['sections in another order', { type: 'doc', content: story.content.toReversed() }, 'wrong-shape'],
    ['a section without a paragraph', withBody(), 'wrong-shape'],
    ['an unknown node', withBody({ type: 'image', attrs: { brk: null } }), 'wrong-shape'],
    ['an unknown node in a paragraph', withBody(paragraph({ type: 'hard_break' })), 'wrong-shape'],
    ['text that is no text', withBody(paragraph({ type: 'text', text: 5 })), 'wrong-shape'],
    [
      'an unknown attribute',
      withBody({ type: 'paragraph', attrs: { brk: null, style: 'x' } }),
      'unknown-attribute',
    ],
    ['an unknown key', { ...story, note: 'x' }, 'unknown-attribute'],
    ['an own __proto__', '{"type":"doc","content":[],"__proto__":{}}', 'unknown-attribute'],
    [
      'a state of a break that is none',
      withBody({ type: 'paragraph', attrs: { brk: 'gone' } }),
      'unknown-attribute',
    ],
    [
      'a bold mark',
      withBody(paragraph({ ...text('x'), marks: [{ type: 'bold', attrs: {} }] })),
      'unknown-mark',
    ],
    ['two marks', withBody(paragraph({ ...text('x'), marks: [{}, {}] })), 'unknown-mark'],
    ['an id that is no text', withBody(paragraph(inserted('x', { a: 1 }))), 'bad-id'],
    ['an id with markup', withBody(paragraph(inserted('x', '"><b>'))), 'bad-id'],
    [
      'a break with an empty id',
      withBody({ type: 'paragraph', attrs: { brk: 'ins:' } }, paragraph()),
      'bad-id',
    ],
    ['a break inside text', withBody(paragraph(text('a\nb'))), 'forbidden-character'],
    ['a zero-width space', withBody(paragraph(text('a\u200Bb'))), 'forbidden-character'],
    ['half a surrogate pair', withBody(paragraph(text('a\uD800b'))), 'forbidden-character'],
    ['an empty text', withBody(paragraph(text(''))), 'not-canonical'],
    ['an empty list', withBody({ type: 'paragraph', attrs: { brk: null }, content: [] }), 'not-canonical'],
    ['neighbours that are one', withBody(paragraph(text('a'), text('b'))), 'not-canonical'],
    [
      'a suggestion on the last break',
      withBody({ type: 'paragraph', attrs: { brk: 'del:s1' } }),
      'not-canonical',
    ],
    ['a text too long', withBody(paragraph(text('a'.repeat(DOCUMENT_LIMITS.characters + 1)))), 'too-large'],
    ['too many paragraphs', withBody(...Array(DOCUMENT_LIMITS.nodes + 1).fill(paragraph())), 'too-large'],
    ['too many bytes', withBody(...Array(5_500).fill(paragraph())), 'too-large'],
    ['too much JSON', ' '.repeat(DOCUMENT_LIMITS.bytes + 1), 'too-large'],
    ['deep nesting', '['.repeat(DOCUMENT_LIMITS.bytes / 2), 'not-json'],
  ])('refuses %s', (_what, value, reason) => {
    expect(parseDocument(value)).toEqual({ ok: false, reason });
  });

  it('refuses a second line in a field of one line', () => {
    const lines = { type: 'judul', content: [paragraph(text('a')), paragraph(text('b'))] };
    const value = { type: 'doc', content: [lines, ...story.content.slice(1)] };
    expect(parseDocument(value)).toEqual({ ok: false, reason: 'wrong-shape' });
  });

  it('answers any JSON with a document or a reason', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseDocument(value).ok).toBe(false);
        expect(parseDocument(withBody(value)).ok).toBe(false);
      }),
    );
  });
});

describe('the hash of a document', () => {
  it('does not change with the order of keys, and does with a suggestion', () => {
    const stored: ManuscriptDocument = JSON.parse(serializeDocument(story));
    for (const section of stored.content) {
      section.content = section.content.map(({ type, ...rest }): Paragraph => ({ ...rest, type }));
    }
    expect(textHash(stored)).toBe(textHash(story));
    expect(textHash(story)).toMatch(/^[0-9a-f]{64}$/);
    const suggested = suggestReplace(story, 'judul', 0, 0, 'Baru ', 's1');
    expect(suggested.ok && textHash(suggested.document)).not.toBe(textHash(story));
  });

  it('stays what it was when this shape was released', () => {
    expect(textHash(story)).toBe('9d195d1427cf89c6e945f3ab1e1dd1e6e51c49e689c5faab55d6e32aa4b1749f');
  });
});
