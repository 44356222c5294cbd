import type { CheckedRow, RosterCheck } from '#app/domain/roster/check-rows.ts';
import { Pagination } from '#app/ui/pagination.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { ReviewTable } from './review-table.tsx';
import { mayChoose, REVIEW_FORM, type ReviewTab, ROWS_PER_PAGE } from './review-view.ts';

interface ReviewFormProps {
  counts: RosterCheck['counts'];
  tab: ReviewTab;
  page: number;
  rows: CheckedRow[];
  opdNames: string[];
}

/** The rows to look at, with fields where something is to be mended. The bar below holds its buttons. */
export function ReviewForm({ counts, tab, page, rows, opdNames }: ReviewFormProps) {
  const shown = rows.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE);
  const isChoosing = mayChoose(tab, rows.length);
  const tabs: { id: ReviewTab; label: string; count: number }[] = [
    { id: 'semua', label: 'Semua', count: counts.all },
    { id: 'perbaiki', label: 'Perlu diperbaiki', count: counts.mend },
    { id: 'terdaftar', label: 'Sudah terdaftar', count: counts.existing },
    { id: 'siap', label: 'Siap', count: counts.ready },
  ];
  return (
    <>
      <div className="gap-large">
        <Tabs
          label="Baris menurut keadaan"
          tabs={tabs.map(({ id, label, count }) => ({
            href: `?tab=${id}`,
            label,
            count,
            isCurrent: id === tab,
            isUrgent: id === 'perbaiki' && count > 0,
          }))}
        />
      </div>
      <form method="post" id={REVIEW_FORM}>
        <input type="hidden" name="tab" value={tab} />
        {/* Enter in a field keeps what was typed; it never enrols. */}
        <button type="submit" name="step" value="mend" className="visually-hidden" tabIndex={-1} aria-hidden>
          Periksa lagi
        </button>
        {shown.length === 0 ? (
          <p className="gap">Tidak ada baris di sini.</p>
        ) : (
          <ReviewTable rows={shown} isChoosing={isChoosing} opdNames={opdNames} />
        )}
        {rows.length > ROWS_PER_PAGE && (
          <Pagination
            page={page}
            pageCount={Math.ceil(rows.length / ROWS_PER_PAGE)}
            summary={`${rows.length} baris`}
            hrefFor={(to) => `?tab=${tab}&halaman=${to}`}
          />
        )}
      </form>
    </>
  );
}
