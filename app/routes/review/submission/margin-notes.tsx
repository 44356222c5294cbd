import { type ReactNode, useEffect, useRef } from 'react';
import type { ManuscriptRow } from '#app/desk/manuscript/manuscript-rows.ts';
import { REASON_WORDS } from '#app/desk/manuscript/reason-words.ts';
import { suggestionAnchor } from '#app/desk/manuscript/segment-text.tsx';
import type { ReadSuggestion, ReadThread } from '#app/domain/review/reviews.server.ts';
import { classNames } from '#app/ui/class-names.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import type { ReviewOnPage } from './room-page.ts';
import { nameOf } from './use-removal.ts';

interface MarginNotesProps {
  row: ManuscriptRow;
  review: ReviewOnPage;
}

/** What stands beside a paragraph for those who read: its comments and suggested edits, in the order of the text. */
export function MarginNotes({ row, review }: MarginNotesProps) {
  const threads = review.threads.filter(({ id }) => row.commentIds.includes(id));
  const suggestions = review.suggestions.filter(({ id }) => row.suggestionIds.includes(id));
  return (
    <>
      {threads.map((thread) => (
        <CommentNote
          key={thread.id}
          thread={thread}
          number={review.threads.indexOf(thread) + 1}
          isActive={false}
        />
      ))}
      {suggestions.map((suggestion) => (
        <ReadSuggestionNote key={suggestion.id} suggestion={suggestion} />
      ))}
    </>
  );
}

interface CommentNoteProps {
  thread: ReadThread;
  number: number;
  isActive: boolean;
  /** Absent where the review is only read. */
  tools?: {
    onChange: (thread: ReadThread) => void;
    onRemove: (threadId: string) => void;
  };
}

export function CommentNote({ thread, number, isActive, tools }: CommentNoteProps) {
  const isPraise = thread.kind === 'praise';
  return (
    <div
      id={`komentar-${thread.id}`}
      className={classNames(
        'margin-comment',
        isPraise && 'margin-comment--praise',
        isActive && 'margin-comment--active',
      )}
    >
      <p className="margin-comment__kind">
        <span className={classNames('comment-number', isPraise && 'comment-number--praise')}>{number}</span>
        {nameOf(thread)}
      </p>
      <p className="margin-comment__words">{thread.body}</p>
      {tools && (
        <div className="margin-comment__tools script-only">
          <NoteTool label={`Ubah komentar ${number}`} onPress={() => tools.onChange(thread)}>
            Ubah
          </NoteTool>
          <NoteTool label={`Hapus komentar ${number}`} onPress={() => tools.onRemove(thread.id)}>
            Hapus
          </NoteTool>
        </div>
      )}
    </div>
  );
}

/** Where a note stood until just now. */
export function RemovedNoteLine({
  thread,
  onUndo,
}: {
  thread: Pick<ReadThread, 'kind'>;
  onUndo: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <p className="margin-comment row row--tight">
      {nameOf(thread)} dihapus.
      <button
        ref={button}
        type="button"
        className="link-button"
        data-undo-removal
        onClick={onUndo}
        onKeyDown={(event) => {
          if (event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onUndo();
        }}
      >
        Urungkan
      </button>
    </p>
  );
}

function NoteTool({ label, onPress, children }: { label: string; onPress: () => void; children: ReactNode }) {
  return (
    <button type="button" className="link-button" aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}

const KINDS: Record<ReadSuggestion['kind'], string> = {
  insert: 'Usul sisipan',
  delete: 'Usul hapusan',
  replace: 'Usul penggantian',
};

function ReadSuggestionNote({ suggestion }: { suggestion: ReadSuggestion }) {
  const { id, kind, deleted, inserted, reason, reasonKind } = suggestion;
  return (
    <div className="margin-comment margin-comment--suggestion">
      <p className="margin-comment__kind">
        <Icon name="pencil-line" />
        <a href={`#${suggestionAnchor(id)}`}>{KINDS[kind]}</a>
        {reasonKind && <span>· {REASON_WORDS[reasonKind]}</span>}
      </p>
      <p className="margin-comment__words">
        {reason || `${deleted}${deleted && inserted && ' → '}${inserted}`}
      </p>
    </div>
  );
}
