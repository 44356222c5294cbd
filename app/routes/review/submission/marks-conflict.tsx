import type { StoredMarks } from '#app/domain/review/edit-review.server.ts';
import type { Rubric } from '#app/domain/review/rubric.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { MarksOnPage } from './use-review.ts';

interface MarksConflictProps {
  stored: StoredMarks;
  onPage: MarksOnPage;
  rubric: Rubric;
  /** Absent without a script: the next press of a button is for what is on the page. */
  onTakeStored?: () => void;
  onKeepOwn?: () => void;
}

/** Another window saved meanwhile: both are shown, nothing is overwritten. */
export function MarksConflict({ stored, onPage, rubric, onTakeStored, onKeepOwn }: MarksConflictProps) {
  const differing = rubric.criteria.filter(({ id }) => stored.levels[id] !== onPage.levels[id]);
  return (
    <Notice tone="warning" isLive title="Tinjauan ini juga diubah di jendela lain. Bandingkan, lalu pilih.">
      <ul className="checker__list">
        {differing.map(({ id, title }) => (
          <li key={id}>
            {title}: tersimpan {stored.levels[id] ?? 'kosong'}, di halaman ini {onPage.levels[id] ?? 'kosong'}
          </li>
        ))}
        {stored.note !== onPage.note && (
          <>
            <li>Catatan tersimpan: “{stored.note || 'kosong'}”</li>
            <li>Catatan di halaman ini: “{onPage.note || 'kosong'}”</li>
          </>
        )}
      </ul>
      {onTakeStored && onKeepOwn ? (
        <div className="row row--tight">
          <Button type="button" size="small" onClick={onTakeStored}>
            Pakai yang tersimpan
          </Button>
          <Button type="button" size="small" onClick={onKeepOwn}>
            Simpan yang di halaman ini
          </Button>
        </div>
      ) : (
        <p>Tombol yang Anda tekan berikutnya menyimpan isi halaman ini.</p>
      )}
    </Notice>
  );
}
