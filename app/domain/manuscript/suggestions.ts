import { FIELDS, type Field, type ManuscriptDocument } from './document.ts';
import { flatten, resolve, type Token, type TokenStatus, type Verdict } from './tokens.ts';

/** One suggested edit, as it is listed, reasoned about and decided. Read from the document, never typed by anyone. */
export interface Suggestion {
  id: string;
  field: Field;
  kind: 'insert' | 'delete' | 'replace';
  /** A `\n` in these is a paragraph break; ` … ` joins pieces that do not touch. */
  deleted: string;
  inserted: string;
  /** 1, 2, 3 … in reading order over the whole manuscript. */
  order: number;
}

export type Decisions = Readonly<Record<string, Verdict>>;

export type AppliedDecisions =
  | { ok: true; document: ManuscriptDocument }
  | { ok: false; reason: 'unknown-suggestion'; ids: string[] };

/** The suggestions open in a reviewed document, in reading order. */
export function deriveSuggestions(document: ManuscriptDocument): Suggestion[] {
  const found = new Map<string, Pieces>();
  const tokens = flatten(document);
  for (const field of FIELDS) {
    for (const [index, token] of tokens[field].entries()) collect(found, field, token, index);
  }
  return [...found].map(([id, { field, del, ins }], index) => ({
    id,
    field,
    kind: del.text === '' ? 'insert' : ins.text === '' ? 'delete' : 'replace',
    deleted: del.text,
    inserted: ins.text,
    order: index + 1,
  }));
}

/**
 * The author's next text. What is undecided counts as refused: without their word their text stands.
 * The browser sends ids and verdicts only, so an id that is not in the document is refused, not ignored.
 */
export function applyDecisions(document: ManuscriptDocument, decisions: Decisions): AppliedDecisions {
  const known = new Set(deriveSuggestions(document).map((suggestion) => suggestion.id));
  const ids = Object.keys(decisions).filter((id) => !known.has(id));
  if (ids.length > 0) return { ok: false, reason: 'unknown-suggestion', ids };
  return { ok: true, document: resolve(document, (token) => verdictOn(decisions, token) ?? 'reject') };
}

/** The reviewed document with the decided suggestions settled and the others still open, for showing. */
export function settleDecided(document: ManuscriptDocument, decisions: Decisions): ManuscriptDocument {
  return resolve(document, (token) => verdictOn(decisions, token));
}

export function verdictOn(decisions: Decisions, token: Token): Verdict | undefined {
  return token.id !== null && Object.hasOwn(decisions, token.id) ? decisions[token.id] : undefined;
}

interface Pieces {
  field: Field;
  del: Run;
  ins: Run;
}

/** `end` is where the last piece stopped: a token elsewhere starts a new piece. */
interface Run {
  text: string;
  end: number;
}

function collect(found: Map<string, Pieces>, field: Field, token: Token, index: number): void {
  if (token.id === null || token.status === 'plain') return;
  const pieces = found.get(token.id) ?? { field, del: emptyRun(), ins: emptyRun() };
  found.set(token.id, pieces);
  const run = pieces[token.status satisfies Exclude<TokenStatus, 'plain'>];
  if (run.text !== '' && (run.end !== index || pieces.field !== field)) run.text += ' … ';
  run.text += token.text;
  run.end = index + 1;
}

function emptyRun(): Run {
  return { text: '', end: 0 };
}
