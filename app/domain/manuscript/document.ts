import { cleanLine, cleanText } from './clean-text.ts';

/**
 * A manuscript as it is stored: plain JSON that ProseMirror can load, but that needs no ProseMirror.
 * Open suggestions live inside it as marks on text and as the state `brk` of the break at a paragraph's end.
 */
export interface ManuscriptDocument {
  type: 'doc';
  content: Section[];
}

export interface Section {
  type: Field;
  content: Paragraph[];
}

export interface Paragraph {
  type: 'paragraph';
  attrs: { brk: BreakState };
  content?: TextNode[];
}

/** `ins:ID` a suggested break, `del:ID` a break suggested to go; always null on a section's last paragraph. */
export type BreakState = null | `ins:${string}` | `del:${string}`;

export interface TextNode {
  type: 'text';
  marks?: Mark[];
  text: string;
}

export interface Mark {
  type: 'insertion' | 'deletion';
  attrs: { id: string };
}

/** Stored beside every document; a later shape gets the next number and a reader of its own. */
export const SCHEMA_VERSION = 1;

export const FIELDS = ['judul', 'kota', 'hari', 'teras', 'tubuh'] as const;
export type Field = (typeof FIELDS)[number];
export type FieldTexts = Record<Field, string>;

/** Characters per field: far above any news story, far below what would slow the desk. */
export const FIELD_LIMITS: FieldLimits = { judul: 300, kota: 100, hari: 100, teras: 2_000, tubuh: 20_000 };
type FieldLimits = Record<Field, number>;

export function isMultiline(field: Field): boolean {
  return field === 'tubuh';
}

export function emptyDocument(): ManuscriptDocument {
  return fromFields({ judul: '', kota: '', hari: '', teras: '', tubuh: '' });
}

/** The five typed fields as a document; each line of the body that is not blank becomes a paragraph. */
export function fromFields(texts: FieldTexts): ManuscriptDocument {
  const sections = FIELDS.map((field): Section => {
    const lines = isMultiline(field) ? cleanText(texts[field]).split('\n') : [cleanLine(texts[field])];
    const paragraphs = lines.map((line) => line.trim()).filter((line) => line !== '');
    return { type: field, content: (paragraphs.length > 0 ? paragraphs : ['']).map(paragraphOf) };
  });
  return { type: 'doc', content: sections };
}

/** The author's own text by field, open suggestions left out; body paragraphs are separated by a blank line. */
export function toFields(document: ManuscriptDocument): FieldTexts {
  const textOf = (field: Field) =>
    baseParagraphs(document, field)
      .filter((text) => text !== '')
      .join('\n\n');
  return {
    judul: textOf('judul'),
    kota: textOf('kota'),
    hari: textOf('hari'),
    teras: textOf('teras'),
    tubuh: textOf('tubuh'),
  };
}

/** Headline, dateline with the lead, body: as the story would be printed, open suggestions left out. */
export function plainText(document: ManuscriptDocument): string {
  const { judul, kota, teras, tubuh } = toFields(document);
  const opening = [kota, teras].filter((text) => text !== '').join(' – ');
  return [judul, opening, tubuh].filter((text) => text !== '').join('\n\n');
}

/** The paragraphs of a field as the author submitted them: suggested text out, struck text in. */
export function baseParagraphs(document: ManuscriptDocument, field: Field): string[] {
  const paragraphs: string[] = [];
  let open = '';
  for (const paragraph of sectionOf(document, field).content) {
    for (const node of paragraph.content ?? []) {
      if (node.marks?.[0]?.type !== 'insertion') open += node.text;
    }
    if (paragraph.attrs.brk?.startsWith('ins:')) continue;
    paragraphs.push(open);
    open = '';
  }
  return paragraphs;
}

/** Whether no suggestion is open in it. */
export function isClean(document: ManuscriptDocument): boolean {
  return document.content.every((section) =>
    section.content.every(
      (paragraph) =>
        paragraph.attrs.brk === null && (paragraph.content ?? []).every((node) => !node.marks?.length),
    ),
  );
}

export function sectionOf(document: ManuscriptDocument, field: Field): Section {
  const section = document.content[FIELDS.indexOf(field)];
  if (section?.type !== field) throw new Error(`manuscript document without its section ${field}`);
  return section;
}

/**
 * The one spelling of a document as JSON: hashes and comparisons rest on it, so it sets the order of keys itself
 * (a database may hand JSON back with another order).
 */
export function serializeDocument(document: ManuscriptDocument): string {
  return JSON.stringify({
    type: 'doc',
    content: document.content.map((section) => ({
      type: section.type,
      content: section.content.map((paragraph) => ({
        type: 'paragraph',
        attrs: { brk: paragraph.attrs.brk },
        ...(paragraph.content?.length ? { content: paragraph.content.map(canonicalText) } : {}),
      })),
    })),
  });
}

function canonicalText(node: TextNode): TextNode {
  const mark = node.marks?.[0];
  if (!mark) return { type: 'text', text: node.text };
  return { type: 'text', marks: [{ type: mark.type, attrs: { id: mark.attrs.id } }], text: node.text };
}

function paragraphOf(text: string): Paragraph {
  const paragraph: Paragraph = { type: 'paragraph', attrs: { brk: null } };
  if (text !== '') paragraph.content = [{ type: 'text', text }];
  return paragraph;
}
