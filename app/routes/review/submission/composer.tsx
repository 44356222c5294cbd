import { type FormEvent, useLayoutEffect, useRef } from 'react';
import { PhraseTools } from '#app/desk/phrases/phrase-tools.tsx';
import type { CommentTarget } from '#app/domain/manuscript/anchor.ts';
import type { ReadyPhrase } from '#app/domain/review/phrases.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import type { Passage } from './pencil.ts';

/** A note or an edit being written, with its words so far: it is kept on the device while it is typed. */
export type Composing = { words: string; start: string } & (
  | { kind: 'comment' | 'praise'; target: CommentTarget; quote: string; rowKey: string }
  /** Words instead of a passage, where no editor has come to the sheet. */
  | { kind: 'suggestion'; passage: Passage; rowKey: string }
  /** Other words for a comment. */
  | { kind: 'change'; threadId: string }
);

/** The field of its words; one is written at a time. */
const FIELD_ID = 'tulis-tanda';
const PROBLEM_ID = 'tulis-tanda-salah';

export function focusComposer(): void {
  document.getElementById(FIELD_ID)?.focus();
}

interface ComposerProps {
  composing: Composing;
  phrases: ReadyPhrase[];
  problem: string | null;
  onWords: (words: string) => void;
  onSave: () => void;
  onClose: () => void;
}

const KINDS = {
  comment: 'Komentar',
  praise: 'Pujian',
  suggestion: 'Usul suntingan',
  change: 'Ubah komentar',
};

/** Writes one mark, in the margin beside its passage. Ctrl Enter saves, Esc leaves without losing the page. */
export function Composer({ composing, phrases, problem, onWords, onSave, onClose }: ComposerProps) {
  const isSuggestion = composing.kind === 'suggestion';
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  // Before the next key, which may be the next letter of a word: the sheet is drawn anew when its editor comes.
  useLayoutEffect(() => {
    area.current?.focus({ preventScroll: true });
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const save = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  /** Words that were written stay until they are saved, or thrown away by the button. */
  const leave = () => {
    if (composing.words === composing.start) onClose();
    else area.current?.blur();
  };

  return (
    <form
      ref={form}
      className="margin-comment margin-comment--active composer"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.defaultPrevented) return;
        if (event.key === 'Escape') leave();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
      }}
    >
      <p className="margin-comment__kind">
        <Icon name={isSuggestion ? 'pencil-line' : 'message-square-text'} />
        {KINDS[composing.kind]}
        <span className="push">Menyunting</span>
      </p>
      {'quote' in composing && <p className="composer__quote">“{short(composing.quote)}”</p>}
      <label className="visually-hidden" htmlFor={FIELD_ID}>
        {isSuggestion ? 'Menjadi' : 'Isi komentar'}
      </label>
      <textarea
        ref={area}
        id={FIELD_ID}
        className="input"
        rows={3}
        maxLength={4_000}
        value={composing.words}
        onChange={(event) => onWords(event.target.value)}
        aria-describedby={problem ? PROBLEM_ID : undefined}
      />
      {isSuggestion && <p className="hint">Ubah kata-katanya. Kosongkan untuk mengusulkan penghapusan.</p>}
      {!isSuggestion && <PhraseTools phrases={phrases} field={area} chips={3} />}
      {problem && (
        <p className="field__error" id={PROBLEM_ID} role="alert">
          {problem}
        </p>
      )}
      <p className="row row--tight gap-small">
        <Button size="small" variant="primary" aria-label="Simpan">
          Simpan <kbd className="shortcut-hints">Ctrl ↵</kbd>
        </Button>
        <Button type="button" size="small" variant="ghost" onClick={onClose}>
          Batal
        </Button>
      </p>
    </form>
  );
}

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text;
}
