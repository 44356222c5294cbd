import type { CheckedRow, RosterCheck } from '#app/domain/roster/check-rows.ts';

export type ReviewTab = 'semua' | 'perbaiki' | 'terdaftar' | 'siap';

export const ROWS_PER_PAGE = 200;

/** Id of the form, for the buttons that stand outside of it. */
export const REVIEW_FORM = 'tinjauan';

/** Rows can be chosen one by one where all ready ones are in sight; longer lists are imported whole. */
export const mayChoose = (tab: ReviewTab, rowCount: number): boolean =>
  tab === 'siap' && rowCount <= ROWS_PER_PAGE;

const STATUS_OF: Partial<Record<ReviewTab, CheckedRow['status']>> = {
  perbaiki: 'mend',
  terdaftar: 'existing',
  siap: 'ready',
};

/** The tab from `?tab=`; at first what is to be mended, when there is any. */
export function readTab(params: URLSearchParams, counts: RosterCheck['counts']): ReviewTab {
  const tab = params.get('tab');
  if (tab === 'semua' || tab === 'perbaiki' || tab === 'terdaftar' || tab === 'siap') return tab;
  if (counts.mend > 0) return 'perbaiki';
  return counts.ready > 0 ? 'siap' : 'semua';
}

export function rowsOfTab(rows: readonly CheckedRow[], tab: ReviewTab): CheckedRow[] {
  const status = STATUS_OF[tab];
  return rows.filter((row) => status === undefined || row.status === status);
}

/** "42 baris terbaca. 35 siap, 5 perlu diperbaiki, 2 sudah terdaftar." */
export function countsSentence({ all, ready, mend, existing }: RosterCheck['counts']): string {
  return `${all} baris terbaca. ${ready} siap, ${mend} perlu diperbaiki, ${existing} sudah terdaftar.`;
}
