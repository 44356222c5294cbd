import type { ComparedParagraph, Comparison } from '#app/domain/manuscript/compare.ts';

/** One line of the comparison: a paragraph of each version beside the other. */
export interface DiffRow {
  key: string;
  kind: 'headline' | 'day' | 'lead' | 'body';
  /** As the manuscript is numbered: 1 is the lead; of the later version where it has the paragraph. */
  number: number | null;
  text: ComparedParagraph;
  dateline: ComparedParagraph | null;
  isChanged: boolean;
}

/** A changed row, or two and more unchanged paragraphs in a row, folded away. */
export type DiffGroup = { kind: 'row'; row: DiffRow } | { kind: 'unchanged'; rows: DiffRow[] };

export function diffGroups(comparison: Comparison): DiffGroup[] {
  const groups: DiffGroup[] = [];
  let unchanged: DiffRow[] = [];
  const closeRun = () => {
    if (unchanged.length > 1) groups.push({ kind: 'unchanged', rows: unchanged });
    else groups.push(...unchanged.map((row): DiffGroup => ({ kind: 'row', row })));
    unchanged = [];
  };
  for (const row of diffRows(comparison).filter(hasText)) {
    if (row.kind === 'body' && !row.isChanged) {
      unchanged.push(row);
      continue;
    }
    closeRun();
    groups.push({ kind: 'row', row });
  }
  closeRun();
  return groups;
}

/** A field that is empty in both versions is nothing to compare. */
function hasText({ text, dateline }: DiffRow): boolean {
  return [text.before, text.after, dateline?.before, dateline?.after].some((segments) => segments?.length);
}

function diffRows({ judul, kota, hari, teras, tubuh }: Comparison): DiffRow[] {
  const [dateline = null] = kota;
  return [
    ...judul.map((text, index) => diffRow('headline', text, index)),
    ...hari.filter((text) => text.isChanged).map((text, index) => diffRow('day', text, index)),
    ...teras.map((text, index) => ({
      ...diffRow('lead', text, index),
      number: 1,
      dateline,
      isChanged: text.isChanged || dateline?.isChanged === true,
    })),
    ...tubuh.map((text, index) => ({
      ...diffRow('body', text, index),
      number: text.afterNumber === null ? null : text.afterNumber + 1,
    })),
  ];
}

function diffRow(kind: DiffRow['kind'], text: ComparedParagraph, index: number): DiffRow {
  return { key: `${kind}-${index}`, kind, number: null, text, dateline: null, isChanged: text.isChanged };
}
