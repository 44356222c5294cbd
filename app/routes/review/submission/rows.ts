import { type ManuscriptRow, manuscriptRows } from '#app/desk/manuscript/manuscript-rows.ts';
import type { Field, ManuscriptDocument } from '#app/domain/manuscript/document.ts';
import { segmentManuscript } from '#app/domain/manuscript/segments.ts';

export interface ParagraphChoice {
  /** `field:index`, as the comment form names a paragraph. */
  value: string;
  label: string;
}

/** Every paragraph of the submitted text, for marks made without selecting. */
export function paragraphChoices(document: ManuscriptDocument): ParagraphChoice[] {
  return manuscriptRows(segmentManuscript(document, []))
    .filter((row) => row.paragraph.segments.length > 0)
    .map((row) => ({ value: `${row.field}:${row.paragraph.baseIndex}`, label: rowName(row) }));
}

/** The row in whose margin a mark on this place belongs. */
export function rowKeyAt(rows: readonly ManuscriptRow[], field: Field, from: number): string | undefined {
  const own = rows.filter((row) => row.field === field || (field === 'kota' && row.kind === 'lead'));
  return (
    own.findLast((row) => {
      const parts = field === 'kota' ? row.dateline : row.paragraph;
      const first = parts?.segments[0];
      return first !== undefined && first.from <= from;
    }) ?? own[0]
  )?.key;
}

/** "Judul", "Teras", "Paragraf 4": a row as people speak of it. */
export function rowName({ kind, number }: ManuscriptRow): string {
  if (kind === 'headline') return 'Judul';
  if (kind === 'day') return 'Hari dan tanggal peristiwa';
  return kind === 'lead' ? 'Teras' : `Paragraf ${number ?? ''}`;
}
