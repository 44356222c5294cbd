import {
  type BreakState,
  FIELDS,
  type Field,
  type ManuscriptDocument,
  type Mark,
  type Paragraph,
  type Section,
  sectionOf,
  serializeDocument,
  type TextNode,
} from './document.ts';

/**
 * A section flattened to one token per code point, and one with the text `\n` per paragraph break inside it.
 * A place in a manuscript is an index into this list. Section ends are no tokens, so nothing can cross them.
 */
export interface Token {
  text: string;
  status: TokenStatus;
  /** The suggestion it belongs to; null exactly when the status is plain. */
  id: string | null;
}

export type TokenStatus = 'plain' | 'ins' | 'del';
export type TokensByField = Record<Field, Token[]>;

export const BREAK = '\n';

/** The document with all suggestions, or the one named, refused: their insertions gone, their deletions plain. */
export function reject(document: ManuscriptDocument, id?: string): ManuscriptDocument {
  return resolve(document, (token) => (id === undefined || token.id === id ? 'reject' : undefined));
}

/** The mirror image: insertions plain, deletions gone. */
export function accept(document: ManuscriptDocument, id?: string): ManuscriptDocument {
  return resolve(document, (token) => (id === undefined || token.id === id ? 'accept' : undefined));
}

/** Whether what was reviewed is exactly what was submitted: a review that changed the author's text is refused. */
export function proves(base: ManuscriptDocument, reviewed: ManuscriptDocument): boolean {
  return serializeDocument(reject(reviewed)) === serializeDocument(base);
}

export type Verdict = 'accept' | 'reject';

/** Each suggested token goes or stays by its verdict; without one it remains a suggestion. */
export function resolve(
  document: ManuscriptDocument,
  verdictOn: (token: Token) => Verdict | undefined,
): ManuscriptDocument {
  const settle = (token: Token): Token[] => {
    if (token.status === 'plain') return [token];
    const verdict = verdictOn(token);
    if (verdict === undefined) return [token];
    const stays = (verdict === 'accept') === (token.status === 'ins');
    return stays ? [plainToken(token.text)] : [];
  };
  return rebuild(mapFields((field) => flattenField(document, field).flatMap(settle)));
}

export function flatten(document: ManuscriptDocument): TokensByField {
  return mapFields((field) => flattenField(document, field));
}

export function flattenField(document: ManuscriptDocument, field: Field): Token[] {
  return flattenParagraphs(sectionOf(document, field).content);
}

export function flattenParagraphs(paragraphs: readonly Paragraph[]): Token[] {
  const tokens: Token[] = [];
  paragraphs.forEach((paragraph, index) => {
    for (const node of paragraph.content ?? []) {
      const { status, id } = markStatus(node.marks?.[0]);
      for (const text of node.text) tokens.push({ text, status, id });
    }
    if (index < paragraphs.length - 1) tokens.push({ text: BREAK, ...breakStatus(paragraph.attrs.brk) });
  });
  return tokens;
}

/** The canonical document of these tokens: neighbours of one status in one text node, no empty nodes. */
export function rebuild(tokens: TokensByField): ManuscriptDocument {
  return { type: 'doc', content: FIELDS.map((field) => rebuildSection(field, tokens[field])) };
}

/** The document with one section's tokens replaced. */
export function withSection(
  document: ManuscriptDocument,
  field: Field,
  tokens: readonly Token[],
): ManuscriptDocument {
  const section = rebuildSection(field, tokens);
  return { type: 'doc', content: document.content.map((old) => (old.type === field ? section : old)) };
}

export function plainToken(text: string): Token {
  return { text, status: 'plain', id: null };
}

export function isBreak(token: Token): boolean {
  return token.text === BREAK;
}

/** The same tokens read as text: an index into the tokens is an offset in code points into this string. */
export function tokenText(tokens: readonly Token[]): string {
  let text = '';
  for (const token of tokens) text += token.text;
  return text;
}

export function mapFields<Value>(make: (field: Field) => Value): Record<Field, Value> {
  return {
    judul: make('judul'),
    kota: make('kota'),
    hari: make('hari'),
    teras: make('teras'),
    tubuh: make('tubuh'),
  };
}

/** One section of the canonical document. */
export function rebuildSection(field: Field, tokens: readonly Token[]): Section {
  const paragraphs: Paragraph[] = [];
  let nodes: TextNode[] = [];
  let run: { status: TokenStatus; id: string | null; text: string } | undefined;

  const closeRun = () => {
    if (run) nodes.push(textNode(run.text, run.status, run.id));
    run = undefined;
  };
  const closeParagraph = (brk: BreakState) => {
    closeRun();
    paragraphs.push({ type: 'paragraph', attrs: { brk }, ...(nodes.length > 0 ? { content: nodes } : {}) });
    nodes = [];
  };

  for (const token of tokens) {
    if (isBreak(token)) {
      closeParagraph(token.status === 'plain' ? null : `${token.status}:${token.id}`);
    } else if (run && run.status === token.status && run.id === token.id) {
      run.text += token.text;
    } else {
      closeRun();
      run = { ...token };
    }
  }
  closeParagraph(null);
  return { type: field, content: paragraphs };
}

function textNode(text: string, status: TokenStatus, id: string | null): TextNode {
  if (status === 'plain' || id === null) return { type: 'text', text };
  return {
    type: 'text',
    marks: [{ type: status === 'ins' ? 'insertion' : 'deletion', attrs: { id } }],
    text,
  };
}

function markStatus(mark: Mark | undefined): Pick<Token, 'status' | 'id'> {
  if (!mark) return { status: 'plain', id: null };
  return { status: mark.type === 'insertion' ? 'ins' : 'del', id: mark.attrs.id };
}

export function breakStatus(brk: BreakState): Pick<Token, 'status' | 'id'> {
  if (brk === null) return { status: 'plain', id: null };
  return { status: brk.startsWith('ins:') ? 'ins' : 'del', id: brk.slice(4) };
}
