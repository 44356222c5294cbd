import type { StoredMarks } from '#app/domain/review/edit-review.server.ts';
import type { Rubric } from '#app/domain/review/rubric.server.ts';
import { Notice } from '#app/ui/notice.tsx';

interface MarksConflictProps {
  stored: StoredMarks;
  onPage: Pick<StoredMarks, 'levels' | 'note'>;
  rubric: Rubric;
}

/** A plain form met what another window had saved: both are shown, nothing is overwritten. */
export function MarksConflict({ stored, onPage, rubric }: MarksConflictProps) {
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
      <p>Tombol yang Anda tekan berikutnya menyimpan isi halaman ini.</p>
    </Notice>
  );
}
