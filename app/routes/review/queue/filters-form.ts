import type { QueueFilters } from '#app/domain/review/queue.server.ts';

const MOST = 100;

/** The queue's filters as they stand in its address. */
export function readFilters(query: URLSearchParams): QueueFilters {
  const ids = (name: string) =>
    query
      .getAll(name)
      .slice(0, MOST)
      .map((id) => id.slice(0, 64));
  return {
    whose: query.get('milik') === 'lain' ? 'others' : 'mine',
    batchIds: ids('angkatan'),
    assignmentIds: ids('tugas'),
    opdIds: ids('opd'),
    kinds: query
      .getAll('keadaan')
      .flatMap((kind) =>
        kind === 'pertama' ? ['first' as const] : kind === 'perbaikan' ? ['again' as const] : [],
      ),
    search: (query.get('cari') ?? '').trim().slice(0, 100),
  };
}

export function isFiltered(filters: QueueFilters): boolean {
  const { batchIds, assignmentIds, opdIds, kinds, search } = filters;
  return batchIds.length + assignmentIds.length + opdIds.length + kinds.length > 0 || search !== '';
}
