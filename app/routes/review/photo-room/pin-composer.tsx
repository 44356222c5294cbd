import { type FormEvent, useEffect, useRef } from 'react';
import { PhraseTools } from '#app/desk/phrases/phrase-tools.tsx';
import { LABEL_LIMIT, PIN_LABELS, PIN_LIMIT, PLACES, placeName } from '#app/domain/review/photo-notes.ts';
import type { ReadyPhrase } from '#app/domain/review/phrases.server.ts';
import { Button } from '#app/ui/button.tsx';
import { classNames } from '#app/ui/class-names.ts';
import type { ComposedPin, PinComposing } from './use-pin-composing.ts';

interface PinComposerProps {
  composing: PinComposing;
  composed: ComposedPin;
  phrases: ReadyPhrase[];
  onSaved: (id: string) => void;
}

/** What a pin is about and says, and where it stands. Ctrl Enter saves; Esc leaves without losing the words. */
export function PinComposer({ composing, composed, phrases, onSaved }: PinComposerProps) {
  const { id, pin, isPlaced } = composed;
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isPlaced) area.current?.focus();
  }, [isPlaced]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (composing.save()) onSaved(id);
    else area.current?.focus();
  };
  return (
    <form
      ref={form}
      className={classNames(
        'margin-comment margin-comment--active composer pin-composer',
        pin.kind === 'praise' && 'composer--praise',
      )}
      aria-label={pin.kind === 'praise' ? 'Pujian pada foto' : 'Komentar pada foto'}
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
        if (event.key === 'Escape' && !composing.isUnsaved) composing.cancel();
        else if (event.key === 'Escape') (event.target as HTMLElement).blur();
      }}
    >
      <fieldset className="photo-group">
        <legend className="visually-hidden">Jenis</legend>
        {(['comment', 'praise'] as const).map((kind) => (
          <Button
            key={kind}
            type="button"
            size="tiny"
            aria-pressed={pin.kind === kind}
            onClick={() => composing.set({ kind })}
          >
            {kind === 'praise' ? 'Pujian' : 'Komentar'}
          </Button>
        ))}
      </fieldset>
      <label htmlFor="judul-komentar" className="label">
        Tentang
      </label>
      <input
        id="judul-komentar"
        className="input"
        list="tentang-komentar"
        maxLength={LABEL_LIMIT}
        value={pin.label}
        onChange={(event) => composing.set({ label: event.target.value })}
      />
      <datalist id="tentang-komentar">
        {PIN_LABELS.map((label) => (
          <option key={label}>{label}</option>
        ))}
      </datalist>
      <label htmlFor="isi-komentar" className="label">
        Isi komentar
      </label>
      <textarea
        ref={area}
        id="isi-komentar"
        className="input"
        rows={3}
        maxLength={PIN_LIMIT}
        value={pin.body}
        onChange={(event) => composing.set({ body: event.target.value })}
        aria-describedby={composing.problem ? 'komentar-salah' : undefined}
      />
      <PhraseTools phrases={phrases} field={area} chips={2} />
      {composing.problem && (
        <p className="field__error" id="komentar-salah" role="alert">
          {composing.problem}
        </p>
      )}
      <fieldset className="nine-places">
        <legend>Letak: {placeName(pin)}</legend>
        {PLACES.map((place) => (
          <button
            key={place.name}
            type="button"
            aria-label={place.name}
            aria-pressed={place.name === placeName(pin)}
            onClick={() => composing.set({ x: place.x, y: place.y })}
          />
        ))}
      </fieldset>
      <p className="row row--tight gap-small">
        <Button size="small" variant="primary" aria-label="Simpan">
          Simpan <kbd className="shortcut-hints">Ctrl ↵</kbd>
        </Button>
        <Button type="button" size="small" variant="ghost" onClick={composing.cancel}>
          Batal
        </Button>
      </p>
    </form>
  );
}
