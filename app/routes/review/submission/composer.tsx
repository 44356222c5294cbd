import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import type { Passage } from './passage.ts';

export type Composing =
  | { kind: 'comment' | 'praise' | 'suggestion'; passage: Passage }
  /** Other words for a comment. */
  | { kind: 'change'; threadId: string; body: string };

interface ComposerProps {
  composing: Composing;
  onSave: (path: string, fields: Record<string, string>) => Promise<string | null>;
  onClose: () => void;
}

const KINDS = {
  comment: 'Komentar',
  praise: 'Pujian',
  suggestion: 'Usul suntingan',
  change: 'Ubah komentar',
};

/** Writes one mark, in the margin beside its passage. Ctrl Enter saves, Esc leaves without losing the page. */
export function Composer({ composing, onSave, onClose }: ComposerProps) {
  const isSuggestion = composing.kind === 'suggestion';
  const [words, setWords] = useState(startOf(composing));
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    if (!isSuggestion && words.trim() === '') return setProblem('Tulis dahulu isinya.');
    setIsBusy(true);
    const { path, fields } = requestFor(composing, words, reason);
    const refusal = await onSave(path, fields);
    setIsBusy(false);
    if (refusal) setProblem(refusal);
    else onClose();
  };

  /** Words that were written stay until they are saved, or thrown away by the button. */
  const leave = () => {
    if (words === startOf(composing)) onClose();
    else area.current?.blur();
  };

  return (
    <form
      ref={form}
      className="margin-comment margin-comment--active composer"
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
        if (event.key === 'Enter' && event.ctrlKey) form.current?.requestSubmit();
      }}
    >
      <p className="margin-comment__kind">
        <Icon name={isSuggestion ? 'pencil-line' : 'message-square-text'} />
        {KINDS[composing.kind]}
        <span className="push">Menyunting</span>
      </p>
      {'passage' in composing && !isSuggestion && (
        <p className="composer__quote">“{short(composing.passage.quote)}”</p>
      )}
      <label className="visually-hidden" htmlFor="tulis-tanda">
        {isSuggestion ? 'Menjadi' : 'Isi komentar'}
      </label>
      <textarea
        ref={area}
        id="tulis-tanda"
        className="input"
        rows={3}
        maxLength={4_000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        aria-describedby={problem ? 'tulis-tanda-salah' : undefined}
      />
      {isSuggestion && (
        <>
          <p className="hint">Ubah kata-katanya. Kosongkan untuk mengusulkan penghapusan.</p>
          <label className="visually-hidden" htmlFor="alasan-usul">
            Alasan usul (boleh kosong)
          </label>
          <input
            id="alasan-usul"
            className="input input--small"
            placeholder="Alasan (boleh kosong)"
            maxLength={1_000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
      {problem && (
        <p className="field__error" id="tulis-tanda-salah" role="alert">
          {problem}
        </p>
      )}
      <p className="row row--tight gap-small">
        <Button size="small" variant="primary" isBusy={isBusy}>
          Simpan
        </Button>
        <Button type="button" size="small" variant="ghost" onClick={onClose}>
          Batal
        </Button>
      </p>
    </form>
  );
}

function startOf(composing: Composing): string {
  if (composing.kind === 'change') return composing.body;
  return composing.kind === 'suggestion' ? composing.passage.text : '';
}

interface MarkRequest {
  path: string;
  fields: Record<string, string>;
}

function requestFor(composing: Composing, words: string, reason: string): MarkRequest {
  if (composing.kind === 'change') {
    const { threadId, body: before } = composing;
    return { path: 'komentar', fields: { threadId, before, body: words } };
  }
  const { field, base, tracked, quote } = composing.passage;
  if (composing.kind === 'suggestion') {
    const { from, to } = tracked;
    return { path: 'usul', fields: { field, from: String(from), to: String(to), text: words, reason } };
  }
  const target = JSON.stringify({ field, from: base.from, to: base.to, quote });
  return { path: 'komentar', fields: { kind: composing.kind, target, body: words } };
}

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text;
}
