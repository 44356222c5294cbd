import type { Field } from '#app/domain/manuscript/document.ts';
import type { SegmentedManuscript, SegmentedParagraph } from '#app/domain/manuscript/segments.ts';

/** One row of a manuscript on the desk: what is read together and has one margin. */
export interface ManuscriptRow {
  key: string;
  kind: 'headline' | 'day' | 'lead' | 'body';
  /** 1 is the lead; headline and day have none, nor has a paragraph that only a suggested break begins. */
  number: number | null;
  paragraph: SegmentedParagraph;
  field: Field;
  /** The dateline that opens the lead. */
  dateline: SegmentedParagraph | null;
  isChanged: boolean;
  /** Comments whose passage ends in this row, and suggestions that begin in it: what its margin holds. */
  commentIds: string[];
  suggestionIds: string[];
}

export type ChangedParagraphs = Partial<Record<Field, boolean[]>>;

export function manuscriptRows(
  manuscript: SegmentedManuscript,
  changed: ChangedParagraphs = {},
): ManuscriptRow[] {
  const { judul, kota, hari, teras, tubuh } = manuscript.fields;
  const [dateline = null] = kota;
  const seen = new Set<string>();
  const row = (
    kind: ManuscriptRow['kind'],
    field: Field,
    paragraph: SegmentedParagraph,
    index: number,
    number: number | null,
  ): ManuscriptRow => {
    const parts = kind === 'lead' && dateline ? [dateline, paragraph] : [paragraph];
    const suggestionIds = parts.flatMap(suggestionsIn).filter((id) => !seen.has(id));
    for (const id of suggestionIds) seen.add(id);
    return {
      key: `${field}-${index}`,
      kind,
      number,
      paragraph,
      field,
      dateline: kind === 'lead' ? dateline : null,
      isChanged:
        isChangedIn(changed, field, paragraph) || (kind === 'lead' && isChangedIn(changed, 'kota', dateline)),
      commentIds: parts.flatMap((part) => part.segments.flatMap((segment) => segment.endingCommentIds)),
      suggestionIds: [...new Set(suggestionIds)],
    };
  };
  return [
    ...judul.map((paragraph, index) => row('headline', 'judul', paragraph, index, null)),
    ...hari.map((paragraph, index) => row('day', 'hari', paragraph, index, null)),
    ...teras.map((paragraph, index) => row('lead', 'teras', paragraph, index, 1)),
    ...tubuh.map((paragraph, index) => row('body', 'tubuh', paragraph, index, bodyNumber(tubuh, index))),
  ];
}

export function isEmptyParagraph(paragraph: SegmentedParagraph | null): boolean {
  return paragraph === null || paragraph.segments.length === 0;
}

/** Numbered as in the submitted text, so that "paragraf 4" means the same before and after suggestions. */
function bodyNumber(paragraphs: readonly SegmentedParagraph[], index: number): number | null {
  const baseIndex = paragraphs[index]?.baseIndex ?? 0;
  return paragraphs[index - 1]?.baseIndex === baseIndex ? null : baseIndex + 2;
}

function isChangedIn(
  changed: ChangedParagraphs,
  field: Field,
  paragraph: SegmentedParagraph | null,
): boolean {
  return paragraph !== null && changed[field]?.[paragraph.baseIndex] === true;
}

function suggestionsIn(paragraph: SegmentedParagraph): string[] {
  const ids = [...paragraph.segments.map((segment) => segment.suggestionId), paragraph.break.suggestionId];
  return ids.filter((id) => id !== null);
}
