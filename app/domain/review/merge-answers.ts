import { type Alignment, alignTexts, standingRange } from '../manuscript/alignment.ts';
import { baseText } from '../manuscript/coordinates.ts';
import {
  FIELDS,
  type Field,
  type FieldTexts,
  fromFields,
  type ManuscriptDocument,
} from '../manuscript/document.ts';
import type { Decisions } from '../manuscript/suggestions.ts';
import { applyChanges, changesBetween, type TextChange, textUnder } from '../manuscript/text-changes.ts';
import { BREAK, flatten, mapFields, rebuild, type Token } from '../manuscript/tokens.ts';

export interface MergedAnswers {
  document: ManuscriptDocument;
  /** Suggestions whose passage was rewritten: the draft was left alone there. */
  missedIds: string[];
}

/**
 * Carries answers into a draft that may have been rewritten meanwhile. Each suggestion's own passage is changed where it
 * still stands word for word, whatever was rewritten around it; where it does not, the draft stays as it is: the
 * writer's own words are never overwritten. On an untouched draft the result is the decided document exactly.
 */
export function mergeAnswers(
  draft: ManuscriptDocument,
  tracked: ManuscriptDocument,
  before: Decisions,
  after: Decisions,
): MergedAnswers {
  const tokens = flatten(tracked);
  const missed = new Set<string>();
  const kept = mapFields((field) => {
    const placed = placeChanges(
      tokens[field],
      before,
      (id) => after[id],
      currentText(draft, tokens, field, before),
    );
    for (const { id, place, isAlready } of placed.suggestions) if (!place && !isAlready) missed.add(id);
    return placed;
  });
  // A suggestion that spans fields is carried over as a whole or not at all.
  return {
    document: rebuild(
      mapFields((field) => {
        const { alignment, suggestions } = kept[field];
        return applyChanges(
          alignment.after,
          suggestions.flatMap(({ id, place }) => (place && !missed.has(id) ? place : [])),
        );
      }),
    ),
    missedIds: [...missed],
  };
}

/** Whether the writer's own hand is in the draft: it is not what these decisions alone make of the reviewed text. */
export function isWrittenOver(
  draft: ManuscriptDocument,
  tracked: ManuscriptDocument,
  decisions: Decisions,
): boolean {
  const tokens = flatten(tracked);
  return FIELDS.some(
    (field) => currentText(draft, tokens, field, decisions) !== textUnder(tokens[field], decisions),
  );
}

export interface PlacedSuggestion {
  id: string;
  /** Its changes in the draft; null where its passage no longer stands. */
  place: TextChange[] | null;
  /** The writer has made the same change themselves. */
  isAlready: boolean;
}

export interface PlacedChanges {
  alignment: Alignment;
  suggestions: PlacedSuggestion[];
}

/** Where in a draft's field the changes from one set of decisions to another belong. */
export function placeChanges(
  tokens: readonly Token[],
  before: Decisions,
  after: (id: string) => Decisions[string] | undefined,
  draftText: string,
): PlacedChanges {
  const alignment = alignTexts(textUnder(tokens, before), draftText);
  const suggestions = [...changesBetween(tokens, before, after)].map(([id, changes]) => {
    const place = placeAll(alignment, changes);
    const isAlready = !place && changes.every((change) => isMadeAlready(alignment, draftText, change));
    return { id, place, isAlready };
  });
  return { alignment, suggestions };
}

/**
 * The draft's field, in the very spelling of the decided text where the two differ by no more than the form's tidying
 * of spaces and blank paragraphs.
 */
export function currentText(
  draft: ManuscriptDocument,
  tokens: Record<Field, readonly Token[]>,
  field: Field,
  decisions: Decisions,
): string {
  const text = baseText(draft, field);
  const decided = textUnder(tokens[field], decisions);
  return text !== decided && text === tidied(decided, field) ? decided : text;
}

function placeAll(alignment: Alignment, changes: readonly TextChange[]): TextChange[] | null {
  const placed: TextChange[] = [];
  for (const change of changes) {
    const place = isInBlank(alignment.before, change)
      ? placeInBlank(alignment, change)
      : placeChange(alignment, change);
    if (!place) return null;
    placed.push(place);
  }
  return placed;
}

function placeChange(alignment: Alignment, change: TextChange): TextChange | undefined {
  const range = standingRange(alignment, change);
  return range && { ...change, ...range };
}

/** A whole paragraph comes back where a deletion has left a blank one; the next save may have tidied that away. */
function placeInBlank(alignment: Alignment, change: TextChange): TextChange | undefined {
  const inside = placeChange(alignment, change);
  if (inside && isInBlank(alignment.after, inside)) return inside;
  const behind = change.from - 1;
  const end = standingRange(alignment, { from: behind, to: behind });
  return end && isLineEnd(alignment.after, end.from)
    ? { ...change, ...end, text: `${BREAK}${change.text}` }
    : undefined;
}

function isInBlank(text: readonly string[], { from, to }: TextChange): boolean {
  return from === to && from > 0 && text[from - 1] === BREAK && isLineEnd(text, from);
}

function isLineEnd(text: readonly string[], at: number): boolean {
  return at === text.length || text[at] === BREAK;
}

/** Characters on either side by which a change that was made by hand is recognised. */
const CONTEXT = 20;

function isMadeAlready({ before }: Alignment, draftText: string, { from, to, text }: TextChange): boolean {
  const ends = [EDGE, ...before, EDGE];
  const left = ends.slice(Math.max(0, from + 1 - CONTEXT), from + 1).join('');
  const right = ends.slice(to + 1, to + 1 + CONTEXT).join('');
  return withoutBlanks(EDGE + draftText + EDGE).includes(withoutBlanks(left + text + right));
}

/** Stands for the beginning and the end of a text: a sign that no manuscript may hold. */
const EDGE = '\uffff';

/** A paragraph that was emptied and one that was taken out are the same change. */
function withoutBlanks(text: string): string {
  return text.replace(/\n+/gu, '\n').replace(/\n?\uffff\n?/gu, EDGE);
}

/** As the form writes a field: trimmed, blank paragraphs left out. */
function tidied(text: string, field: Field): string {
  return baseText(fromFields({ ...NO_TEXTS, [field]: text }), field);
}

const NO_TEXTS: FieldTexts = { judul: '', kota: '', hari: '', teras: '', tubuh: '' };
