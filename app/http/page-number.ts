/** The page asked for by `?halaman=`, from 1; anything else is the first. */
export function pageNumber(params: URLSearchParams): number {
  const page = Number(params.get('halaman'));
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}

/** What was searched for by `?cari=`, bounded. */
export const searchText = (params: URLSearchParams): string =>
  (params.get('cari') ?? '').trim().slice(0, 100);
