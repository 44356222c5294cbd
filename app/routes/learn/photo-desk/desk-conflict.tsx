import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import { Button } from '#app/ui/button.tsx';
import { formatDateTime } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import type { DeskThere, DeskWords } from './desk-there.ts';
import { TAKE_OTHER } from './intents.ts';

interface DeskConflictProps {
  there: DeskThere;
  typed: DeskWords;
  zone: string;
  here: string;
  /** Absent without a script: then the form's buttons do it. */
  onKeepTyped?: () => void;
  onTakeOther?: () => void;
}

const FIELD_NAMES: Record<keyof FieldTexts, string> = {
  judul: 'Judul',
  kota: 'Kota asal berita',
  hari: 'Hari dan tanggal peristiwa',
  teras: 'Teras',
  tubuh: 'Catatan untuk mentor',
};

/** Another device was quicker: what differs stands side by side, and the person chooses. The texts are kept. */
export function DeskConflict({ there, typed, zone, here, onKeepTyped, onTakeOther }: DeskConflictProps) {
  return (
    <Notice tone="warning" isLive title="Ada versi lebih baru dari perangkat atau jendela lain.">
      <p>
        Bandingkan, lalu pilih satu; naskah yang tidak dipilih tersimpan di{' '}
        <a href={`${here}/riwayat`}>Riwayat</a>.
      </p>
      <dl className="desk-conflict">
        {differences(there, typed).map(({ name, stored, shown }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span className="meta">
                Di server{there.savedAt && `, ${formatDateTime(there.savedAt, zone)}`}
              </span>
              <br />
              {stored || '–'}
            </dd>
            <dd>
              <span className="meta">Di halaman ini</span>
              <br />
              {shown || '–'}
            </dd>
          </div>
        ))}
      </dl>
      <div className="row row--tight">
        <Button
          type={onKeepTyped ? 'button' : 'submit'}
          name="intent"
          value="simpan"
          size="small"
          onClick={onKeepTyped}
        >
          Pakai tulisan di halaman ini
        </Button>
        <Button
          type={onTakeOther ? 'button' : 'submit'}
          name="intent"
          value={TAKE_OTHER}
          size="small"
          onClick={onTakeOther}
        >
          Pakai yang tersimpan di server
        </Button>
      </div>
    </Notice>
  );
}

function differences(there: DeskThere, typed: DeskWords) {
  const texts = (Object.keys(FIELD_NAMES) as (keyof FieldTexts)[]).map((field) => ({
    name: FIELD_NAMES[field],
    stored: there.texts[field],
    shown: typed.texts[field],
  }));
  const captions = there.photos.map(({ id, caption }, index) => ({
    name: `Takarir bingkai ${index + 1}`,
    stored: caption,
    shown: typed.photos.find((photo) => photo.id === id)?.caption ?? caption,
  }));
  return [...texts, ...captions].filter(({ stored, shown }) => stored.trim() !== shown.trim());
}
