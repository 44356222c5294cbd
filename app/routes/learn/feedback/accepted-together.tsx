import type { AdviceItem } from '#app/domain/review/advice.ts';
import { Status } from '#app/ui/status.tsx';
import { AdviceNote, type NoteSettings } from './advice-note.tsx';
import { PRESSED, press } from './answers-form.ts';

/** Accepted edits of one paragraph in one line, to be taken back together or looked at one by one. */
export function AcceptedTogether({ items, settings }: { items: AdviceItem[]; settings: NoteSettings }) {
  return (
    <div className="advice advice--done">
      <p className="row row--tight">
        <Status tone="passed" icon="check">
          {items.length} suntingan diterima
        </Status>
        {settings.canAnswer && (
          <button
            type="submit"
            className="link-button"
            name={PRESSED}
            value={press('withdraw', ...items.map(({ id }) => id))}
          >
            Urungkan
          </button>
        )}
      </p>
      <details open={items.some(({ id }) => id === settings.activeId)}>
        <summary>Lihat satu per satu</summary>
        {items.map((item) => (
          <AdviceNote key={item.id} item={item} settings={settings} />
        ))}
      </details>
    </div>
  );
}
