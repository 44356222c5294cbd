import { type ReactNode, useRef } from 'react';
import { REASON_WORDS } from '#app/desk/manuscript/reason-words.ts';
import { PhraseTools } from '#app/desk/phrases/phrase-tools.tsx';
import type { ReadyPhrase } from '#app/domain/review/phrases.server.ts';
import { REASON_KINDS } from '#app/domain/review/reason-kinds.ts';
import type { Reason } from '#app/domain/review/reasons.ts';
import { hasReason, NO_REASON, REASON_LIMIT } from '#app/domain/review/reasons.ts';
import type { ReadSuggestion } from '#app/domain/review/reviews.server.ts';
import { Button } from '#app/ui/button.tsx';
import { classNames } from '#app/ui/class-names.ts';
import { Icon } from '#app/ui/icons/icon.tsx';

interface SuggestionNoteProps {
  /** Those of one row, in the order of the text. */
  suggestions: ReadSuggestion[];
  /** "Teras", "Paragraf 4" */
  rowName: string;
  activeId: string | undefined;
  /** For the words of a reason. */
  phrases: ReadyPhrase[];
  onActive: (id: string) => void;
  onReason: (id: string, reason: Reason) => void;
  onTakeBack: (id: string) => void;
  /** Back to the text, where the words were being written. */
  onReturn: () => void;
}

const KINDS: Record<ReadSuggestion['kind'], string> = {
  insert: 'Usul sisipan',
  delete: 'Usul hapusan',
  replace: 'Usul penggantian',
};

/** The suggested edits of one paragraph: how many, why, and the one in hand with its reason to be given. */
export function SuggestionNote(props: SuggestionNoteProps) {
  const { suggestions, rowName, activeId, onActive } = props;
  const active = suggestions.find(({ id }) => id === activeId);
  const [first] = suggestions;
  if (!first) return null;
  const count = suggestions.length === 1 ? KINDS[first.kind] : `${suggestions.length} usul suntingan`;
  return (
    <div
      className={classNames('margin-comment margin-comment--suggestion', active && 'margin-comment--active')}
    >
      <p className="margin-comment__kind">
        <Icon name="pencil-line" />
        <button
          type="button"
          className="link-button"
          aria-expanded={active !== undefined}
          onClick={() => onActive((active ?? first).id)}
        >
          {count} · {rowName}
        </button>
      </p>
      {suggestions
        .filter((suggestion) => suggestion !== active && hasReason(reasonOf(suggestion)))
        .map((suggestion) => (
          <ReasonLine key={suggestion.id} suggestion={suggestion} onActive={onActive} />
        ))}
      {active && <ReasonForm key={active.id} {...props} suggestion={active} />}
    </div>
  );
}

function ReasonLine({
  suggestion,
  onActive,
}: {
  suggestion: ReadSuggestion;
  onActive: (id: string) => void;
}) {
  const { kind, words } = reasonOf(suggestion);
  return (
    <p className="margin-comment__words">
      {kind && (
        <button type="button" className="link-button reason" onClick={() => onActive(suggestion.id)}>
          {REASON_WORDS[kind]}
        </button>
      )}
      {kind && words && '. '}
      {words}
    </p>
  );
}

function ReasonForm({
  suggestion,
  phrases,
  onReason,
  onTakeBack,
  onReturn,
}: SuggestionNoteProps & { suggestion: ReadSuggestion }) {
  const { id, deleted, inserted } = suggestion;
  const reason = reasonOf(suggestion);
  const words = useRef<HTMLInputElement>(null);
  return (
    <form
      className="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        onReturn();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onReturn();
      }}
    >
      <p className="reason-form__edit">
        {deleted && <del>{short(deleted)}</del>} {inserted && <ins>{short(inserted)}</ins>}
      </p>
      <fieldset className="reason-form__kinds">
        <legend className="visually-hidden">Alasan usul</legend>
        {REASON_KINDS.map((kind, index) => (
          <Toggle
            key={kind}
            isOn={reason.kind === kind}
            title={`Alt ${index + 1}`}
            onPress={() => onReason(id, { ...reason, kind: reason.kind === kind ? null : kind })}
          >
            {REASON_WORDS[kind]}
          </Toggle>
        ))}
      </fieldset>
      <label className="visually-hidden" htmlFor="alasan-usul">
        Alasan usul (boleh kosong)
      </label>
      <input
        ref={words}
        id="alasan-usul"
        className="input input--small"
        placeholder="Alasan (boleh kosong)"
        maxLength={REASON_LIMIT}
        value={reason.words}
        onChange={(event) => onReason(id, { ...reason, words: event.target.value })}
      />
      <div className="row row--tight gap-small">
        <PhraseTools phrases={phrases} field={words} />
        <Button type="button" size="tiny" variant="ghost" onClick={() => onTakeBack(id)}>
          Hapus usul
        </Button>
      </div>
    </form>
  );
}

interface ToggleProps {
  isOn: boolean;
  title: string;
  onPress: () => void;
  children: ReactNode;
}

function Toggle({ isOn, title, onPress, children }: ToggleProps) {
  return (
    <button type="button" className="reason-form__kind" aria-pressed={isOn} title={title} onClick={onPress}>
      {children}
    </button>
  );
}

function reasonOf({ reason, reasonKind }: ReadSuggestion): Reason {
  return reason || reasonKind ? { kind: reasonKind, words: reason } : NO_REASON;
}

function short(text: string): string {
  const line = text.replaceAll('\n', ' ¶ ');
  return line.length > 70 ? `${line.slice(0, 68).trimEnd()}…` : line;
}
