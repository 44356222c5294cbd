import { useState } from 'react';
import { isSuggestionTarget } from '#app/domain/manuscript/anchor.ts';
import type { Field } from '#app/domain/manuscript/document.ts';
import { Button } from '#app/ui/button.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import type { FieldWords } from './photo-room-data.server.ts';
import type { PhotoDesk } from './use-photo-desk.ts';

interface FieldNotesProps {
  fields: FieldWords[];
  /** Absent where the work is only read. */
  desk?: PhotoDesk;
}

export const FIELD_WORDS: Record<Field, string> = {
  judul: 'Judul',
  kota: 'Kota asal',
  hari: 'Hari dan tanggal peristiwa',
  teras: 'Teras',
  tubuh: 'Catatan peserta',
};

/** The words that came with the pictures, each with a note of its own. */
export function FieldNotes({ fields, desk }: FieldNotesProps) {
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby="tulisan-peserta">
      <div className="photo-line">
        <h2 id="tulisan-peserta">Tulisan peserta</h2>
      </div>
      <dl className="photo-words">
        {fields.map((words) => (
          <div key={words.field}>
            <dt>{FIELD_WORDS[words.field]}</dt>
            <dd>
              <p className="photo-words__text">{words.text}</p>
              {desk && <FieldNote words={words} desk={desk} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function FieldNote({ words: { field, target }, desk }: { words: FieldWords; desk: PhotoDesk }) {
  const known = Object.entries(desk.work.threads).find(
    ([, thread]) => !isSuggestionTarget(thread.target) && thread.target.field === field,
  );
  const [ownId] = useState(() => known?.[0]);
  const [newId] = useState<{ id?: string }>({});
  const [isOpen, setOpen] = useState(known !== undefined);
  const [text, setText] = useState(known?.[1].body ?? '');
  const type = (next: string) => {
    setText(next);
    newId.id ??= known?.[0] ?? ownId ?? crypto.randomUUID();
    const body = next.trim();
    desk.setThread(newId.id, body === '' ? null : { kind: 'comment', target, body });
  };
  const about = `untuk ${FIELD_WORDS[field].toLowerCase()}`;
  if (!isOpen)
    return (
      <Button
        type="button"
        size="tiny"
        variant="ghost"
        icon="message-square-text"
        className="script-only"
        onClick={() => setOpen(true)}
      >
        Beri catatan <span className="visually-hidden">{about}</span>
      </Button>
    );
  return (
    <TextArea
      id={`catatan-${field}`}
      label={`Catatan ${about}`}
      rows={2}
      maxLength={4_000}
      value={text}
      onChange={(event) => type(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
