interface PaginationProps {
  page: number;
  pageCount: number;
  /** What the list holds, e.g. "Menampilkan 1–50 dari 240 naskah". */
  summary: string;
  hrefFor: (page: number) => string;
}

export function Pagination({ page, pageCount, summary, hrefFor }: PaginationProps) {
  return (
    <nav className="pagination" aria-label="Halaman">
      <span className="number">{summary}</span>
      {pageCount > 1 && (
        <ul>
          {page > 1 && (
            <li>
              <a className="button button--small" href={hrefFor(page - 1)} rel="prev">
                Sebelumnya
              </a>
            </li>
          )}
          <li className="number" aria-current="page">
            Halaman {page} dari {pageCount}
          </li>
          {page < pageCount && (
            <li>
              <a className="button button--small" href={hrefFor(page + 1)} rel="next">
                Berikutnya
              </a>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}
