import { Link } from '@remix-run/react';

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
              <Link className="button button--small" to={hrefFor(page - 1)} rel="prev">
                Sebelumnya
              </Link>
            </li>
          )}
          <li className="number" aria-current="page">
            Halaman {page} dari {pageCount}
          </li>
          {page < pageCount && (
            <li>
              <Link className="button button--small" to={hrefFor(page + 1)} rel="next">
                Berikutnya
              </Link>
            </li>
          )}
        </ul>
      )}
    </nav>
  );
}
