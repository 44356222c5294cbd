import { Form } from '@remix-run/react';
import type { CheckedRow, RosterCheck } from '#app/domain/roster/check-rows.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { ReviewTable } from './review-table.tsx';
import { type ReviewTab, ROWS_PER_PAGE } from './review-view.ts';

interface ReviewFormProps {
  batch: { id: string };
  file: { id: string };
  counts: RosterCheck['counts'];
  tab: ReviewTab;
  page: number;
  rows: CheckedRow[];
  opdNames: string[];
}

/** The rows to look at, with fields where something is to be mended, and the one decision below. */
export function ReviewForm({ batch, counts, tab, page, rows, opdNames }: ReviewFormProps) {
  const shown = rows.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE);
  const isChoosing = tab === 'siap' && rows.length <= ROWS_PER_PAGE;
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
      <Form method="post" reloadDocument>
        <input type="hidden" name="tab" value={tab} />
        {/* Enter in a field keeps what was typed; it never enrols. */}
        <button type="submit" name="step" value="mend" className="visually-hidden" tabIndex={-1}>
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
        <div className="bottom-bar">
          <div className="bottom-bar__inner">
            <p className="meta">
              <Icon name="info" size={16} /> Belum ada undangan yang terkirim. Baris bermasalah dapat
              menyusul.
            </p>
            <div className="row push">
              <ButtonLink href={`/panitia/angkatan/${batch.id}/peserta`} variant="ghost">
                Batal
              </ButtonLink>
              {counts.mend > 0 && (
                <Button name="step" value="mend" icon="refresh-cw">
                  Periksa lagi
                </Button>
              )}
              {isChoosing && <input type="hidden" name="choice" value="chosen" />}
              <Button
                name="step"
                value="import"
                variant="primary"
                iconAfter="arrow-right"
                disabled={counts.ready === 0}
              >
                Impor peserta
              </Button>
            </div>
          </div>
        </div>
      </Form>
    </>
  );
}
