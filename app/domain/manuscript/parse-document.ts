import { isStorable } from './clean-text.ts';
import {
  type BreakState,
  FIELDS,
  type Field,
  isMultiline,
  type ManuscriptDocument,
  type Mark,
  type Paragraph,
  type Section,
  serializeDocument,
  type TextNode,
} from './document.ts';
import { flatten, rebuild } from './tokens.ts';

/** A document with its suggestions; the text alone is bounded per field by the form. */
export const DOCUMENT_LIMITS = { bytes: 200_000, nodes: 6_000, characters: 60_000 } as const;

export type DocumentRefusal =
  | 'too-large'
  | 'not-json'
  | 'wrong-shape'
  | 'unknown-attribute'
  | 'unknown-mark'
  | 'bad-id'
  | 'forbidden-character'
  | 'not-canonical';

export type ParsedDocument =
  | { ok: true; document: ManuscriptDocument }
  | { ok: false; reason: DocumentRefusal };

/**
 * The only way in for a document that came from outside (an editor, a file): JSON text or a parsed value.
 * Nothing is repaired: what is not exactly a document as we would write it is refused, by the first reason found.
 */
export function parseDocument(value: unknown): ParsedDocument {
  try {
    const document = readDocument(typeof value === 'string' ? parseJson(value) : value);
    const spelling = serializeDocument(document);
    if (byteLength(spelling) > DOCUMENT_LIMITS.bytes) throw new Refusal('too-large');
    if (serializeDocument(rebuild(flatten(document))) !== spelling) throw new Refusal('not-canonical');
    return { ok: true, document };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, reason: error.reason };
    throw error;
  }
}

/** Whether a document made here (from fields, by a suggestion) may be stored. */
export function isWithinLimits(document: ManuscriptDocument): boolean {
  return parseDocument(document).ok;
}

/** The shape of a suggestion's id wherever it is taken from outside. */
export function isSuggestionId(id: unknown): id is string {
  return typeof id === 'string' && /^[\w-]{1,64}$/.test(id);
}

class Refusal extends Error {
  readonly reason: DocumentRefusal;

  constructor(reason: DocumentRefusal) {
    super(reason);
    this.reason = reason;
  }
}

interface Budget {
  nodes: number;
  characters: number;
}

function parseJson(text: string): unknown {
  if (text.length > DOCUMENT_LIMITS.bytes || byteLength(text) > DOCUMENT_LIMITS.bytes)
    throw new Refusal('too-large');
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('not-json');
  }
}

/** Copies only what it knows, so depth is bounded by the shape and size by the budget, whatever was sent. */
function readDocument(value: unknown): ManuscriptDocument {
  const budget: Budget = { nodes: DOCUMENT_LIMITS.nodes, characters: DOCUMENT_LIMITS.characters };
  const node = readNode(value, 'doc', ['content']);
  const sections = readList(node.content);
  if (sections.length !== FIELDS.length) throw new Refusal('wrong-shape');
  return { type: 'doc', content: FIELDS.map((field, index) => readSection(sections[index], field, budget)) };
}

function readSection(value: unknown, field: Field, budget: Budget): Section {
  const node = readNode(value, field, ['content']);
  const paragraphs = readList(node.content);
  if (paragraphs.length === 0 || (!isMultiline(field) && paragraphs.length > 1))
    throw new Refusal('wrong-shape');
  return { type: field, content: paragraphs.map((paragraph) => readParagraph(paragraph, budget)) };
}

function readParagraph(value: unknown, budget: Budget): Paragraph {
  spend(budget, 0);
  const node = readNode(value, 'paragraph', ['attrs', 'content']);
  const attrs = readObject(node.attrs, ['brk']);
  const paragraph: Paragraph = { type: 'paragraph', attrs: { brk: readBreak(attrs.brk) } };
  if (node.content !== undefined) {
    paragraph.content = readList(node.content).map((text) => readText(text, budget));
    if (paragraph.content.length === 0) throw new Refusal('not-canonical');
  }
  return paragraph;
}

function readText(value: unknown, budget: Budget): TextNode {
  const node = readNode(value, 'text', ['marks', 'text']);
  if (typeof node.text !== 'string') throw new Refusal('wrong-shape');
  spend(budget, node.text.length);
  if (!isStorable(node.text)) throw new Refusal('forbidden-character');
  if (node.marks === undefined) return { type: 'text', text: node.text };
  const marks = readList(node.marks);
  if (marks.length !== 1) throw new Refusal('unknown-mark');
  return { type: 'text', marks: [readMark(marks[0])], text: node.text };
}

function readMark(value: unknown): Mark {
  const mark = readObject(value, ['type', 'attrs']);
  if (mark.type !== 'insertion' && mark.type !== 'deletion') throw new Refusal('unknown-mark');
  const { id } = readObject(mark.attrs, ['id']);
  if (!isSuggestionId(id)) throw new Refusal('bad-id');
  return { type: mark.type, attrs: { id } };
}

function readBreak(value: unknown): BreakState {
  if (value === null) return null;
  if (typeof value !== 'string' || !/^(?:ins|del):/.test(value)) throw new Refusal('unknown-attribute');
  const id = value.slice(4);
  if (!isSuggestionId(id)) throw new Refusal('bad-id');
  return value.startsWith('ins:') ? `ins:${id}` : `del:${id}`;
}

function readNode(value: unknown, type: string, keys: string[]): Record<string, unknown> {
  const node = readObject(value, ['type', ...keys]);
  if (node.type !== type) throw new Refusal('wrong-shape');
  return node;
}

function readObject(value: unknown, keys: string[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal('wrong-shape');
  if (Object.keys(value).some((key) => !keys.includes(key))) throw new Refusal('unknown-attribute');
  return value as Record<string, unknown>;
}

function readList(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Refusal('wrong-shape');
  if (value.length > DOCUMENT_LIMITS.nodes) throw new Refusal('too-large');
  return value;
}

function spend(budget: Budget, characters: number): void {
  budget.nodes -= 1;
  budget.characters -= characters;
  if (budget.nodes < 0 || budget.characters < 0) throw new Refusal('too-large');
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
