import { type CommentTarget, type Located, locateIn } from './anchor.ts';
import type { Field, ManuscriptDocument } from './document.ts';
import { flattenField, isBreak, mapFields, type Token, type TokenStatus } from './tokens.ts';

/** A reviewed document cut into stretches that look alike, ready to be drawn without an editor. */
export interface SegmentedManuscript {
  fields: Record<Field, SegmentedParagraph[]>;
  /** Comments whose place is gone; they are listed with their quote instead of being drawn. */
  orphanIds: string[];
}

export interface SegmentedParagraph {
  segments: Segment[];
  /** The paragraph of the submitted text in which it begins, from 0: suggested breaks do not count. */
  baseIndex: number;
  /** The suggestion on the break at its end, if any. */
  break: { status: TokenStatus; suggestionId: string | null };
}

export interface Segment {
  text: string;
  status: TokenStatus;
  suggestionId: string | null;
  commentIds: string[];
  /** Comments whose passage ends with this segment: their number stands here. */
  endingCommentIds: string[];
  /** Offset of its first token in the reviewed document, for an edit. */
  from: number;
  /** Offset of its first token in the submitted version, for a comment. */
  baseFrom: number;
}

export interface Anchor {
  id: string;
  target: CommentTarget;
}

export function segmentManuscript(
  document: ManuscriptDocument,
  anchors: readonly Anchor[],
): SegmentedManuscript {
  const places: Place[] = [];
  const orphanIds: string[] = [];
  const tokens = mapFields((field) => flattenField(document, field));
  for (const { id, target } of anchors) {
    const located = locateIn(tokens, target);
    const last = located && lastTextIn(tokens[located.field], located);
    if (located && last !== undefined) places.push({ ...located, id, last });
    else orphanIds.push(id);
  }
  const fields = mapFields((field) =>
    segmentField(
      tokens[field],
      places.filter((place) => place.field === field),
    ),
  );
  return { fields, orphanIds };
}

interface Place extends Located {
  id: string;
  /** Its last token that is text: a number cannot stand on a break. */
  last: number;
}

function segmentField(tokens: readonly Token[], places: readonly Place[]): SegmentedParagraph[] {
  const paragraphs: SegmentedParagraph[] = [];
  const cuts = new Set(places.flatMap((place) => [place.from, place.last + 1]));
  const endings = new Map<number, string[]>();
  for (const { id, last } of places) endings.set(last, [...(endings.get(last) ?? []), id]);
  let paragraph = emptyParagraph(0);
  let open: Segment | undefined;
  let base = 0;
  let baseIndex = 0;

  tokens.forEach((token, index) => {
    if (isBreak(token)) {
      paragraph.break = { status: token.status, suggestionId: token.id };
      paragraphs.push(paragraph);
      if (token.status !== 'ins') baseIndex += 1;
      paragraph = emptyParagraph(baseIndex);
      open = undefined;
    } else {
      if (!open || cuts.has(index) || open.status !== token.status || open.suggestionId !== token.id) {
        open = openSegment(token, index, base, places);
        paragraph.segments.push(open);
      }
      open.text += token.text;
      open.endingCommentIds.push(...(endings.get(index) ?? []));
    }
    if (token.status !== 'ins') base += 1;
  });

  paragraphs.push(paragraph);
  return paragraphs;
}

function openSegment(token: Token, from: number, baseFrom: number, places: readonly Place[]): Segment {
  return {
    text: '',
    status: token.status,
    suggestionId: token.id,
    commentIds: places.filter((place) => place.from <= from && from <= place.last).map((place) => place.id),
    endingCommentIds: [],
    from,
    baseFrom,
  };
}

function emptyParagraph(baseIndex: number): SegmentedParagraph {
  return { segments: [], baseIndex, break: { status: 'plain', suggestionId: null } };
}

function lastTextIn(tokens: readonly Token[], { from, to }: Located): number | undefined {
  for (let index = to - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (token && !isBreak(token)) return index;
  }
  return undefined;
}
