import { SLOT_WORDS } from '#app/desk/photos/slot-words.ts';
import type { Finding } from '#app/domain/copycheck/copy-check.ts';
import { emptySlots, SLOTS } from '#app/domain/photos/edfat.ts';
import type { PhotoWords } from '#app/domain/photos/photo-fields.ts';
import { formatList } from '#app/ui/format.ts';
import { Icon } from '#app/ui/icons/icon.tsx';

interface DeskSideProps {
  photos: PhotoWords[];
  checklist: string[];
  findings: Finding[];
}

/** Beside the pictures: which looks are there, what else there is to look at before it is sent. */
export function DeskSide({ photos, checklist, findings }: DeskSideProps) {
  const empty = emptySlots(photos);
  return (
    <aside aria-label="Pemeriksa foto">
      <section className="subsection" aria-labelledby="edfat">
        <h2 id="edfat">Lima cara mendekat</h2>
        <p className="hint gap-small" aria-live="polite">
          {empty.length === 0
            ? 'Kelima unsur EDFAT sudah terisi.'
            : `Belum ada: ${formatList(empty.map((slot) => SLOT_WORDS[slot].name))}.`}
        </p>
        <dl className="edfat">
          {SLOTS.map((slot) => {
            const { letter, name, asks } = SLOT_WORDS[slot];
            const filled = photos.flatMap((photo, index) => (photo.slot === slot ? index + 1 : []));
            return (
              <div key={slot} data-filled={filled.length > 0 || undefined}>
                <dt>
                  <b aria-hidden="true">{letter}</b> {name}
                </dt>
                <dd>
                  {asks}
                  <br />
                  <span className="meta">
                    {filled.length > 0 ? `Bingkai ${formatList(filled.map(String))}` : 'Belum ada'}
                  </span>
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
      {findings.length > 0 && (
        <section className="subsection" aria-labelledby="pemeriksa-naskah">
          <h2 id="pemeriksa-naskah">Pemeriksa naskah</h2>
          <ul className="advice">
            {findings.map(({ rule, field, start, message }) => (
              <li key={`${rule}-${field}-${start}`}>{message}</li>
            ))}
          </ul>
        </section>
      )}
      <p className="hint gap">Semua saran membantu Anda memeriksa. Keputusan tetap pada Anda.</p>
      {checklist.length > 0 && (
        <section className="subsection" aria-labelledby="daftar-periksa">
          <h2 id="daftar-periksa">Daftar periksa</h2>
          <ul className="checks">
            {checklist.map((item) => (
              <li key={item}>
                <Icon name="circle" />
                {item}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
