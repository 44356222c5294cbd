import type { ProgressReport, ProgressRow } from '#app/domain/reports/progress.ts';

export const SORTS = [
  { value: 'terendah', label: 'Urut: ketuntasan terendah' },
  { value: 'tertinggi', label: 'Urut: ketuntasan tertinggi' },
  { value: 'terlambat', label: 'Urut: terlambat terbanyak' },
  { value: 'nama', label: 'Urut: nama OPD' },
] as const;

export const FILTERS = [
  { value: 'semua', label: 'Semua OPD' },
  { value: 'terlambat', label: 'Hanya yang terlambat' },
] as const;

export interface MatrixView {
  sort: (typeof SORTS)[number]['value'];
  filter: (typeof FILTERS)[number]['value'];
  /** The row that is opened. */
  opdId: string | undefined;
}

/** The view from the address: `?urut=`, `?opd-mana=` and the opened row `?opd=`. */
export function readView(params: URLSearchParams): MatrixView {
  const sort = SORTS.find(({ value }) => value === params.get('urut'))?.value ?? 'terendah';
  const filter = FILTERS.find(({ value }) => value === params.get('tampil'))?.value ?? 'semua';
  const opdId = params.get('opd')?.slice(0, 40) || undefined;
  return { sort, filter, opdId };
}

/** The address of the same view with another opened row, or another page of its people. */
export function viewHref(view: MatrixView, opdId: string | undefined, page = 1): string {
  const params = new URLSearchParams();
  if (view.sort !== 'terendah') params.set('urut', view.sort);
  if (view.filter !== 'semua') params.set('tampil', view.filter);
  if (opdId) params.set('opd', opdId);
  if (page > 1) params.set('halaman', String(page));
  const query = params.toString();
  return `${query ? `?${query}` : '?'}${opdId ? `#opd-${opdId}` : ''}`;
}

/** Rows as the view asks for them; the report brings those who need help first. */
export function rowsOf(report: Pick<ProgressReport, 'rows'>, view: MatrixView): ProgressRow[] {
  const rows = report.rows.filter(({ latePeople }) => view.filter === 'semua' || latePeople > 0);
  if (view.sort === 'tertinggi') return rows.toReversed();
  if (view.sort === 'terlambat') return rows.toSorted((a, b) => b.latePeople - a.latePeople);
  return view.sort === 'nama' ? rows.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : rows;
}
