import type { ManuscriptRow } from '#app/desk/manuscript/manuscript-rows.ts';
import { suggestionAnchor } from '#app/desk/manuscript/segment-text.tsx';
import type { ReadSuggestion, ReadThread } from '#app/domain/review/reviews.server.ts';
import { classNames } from '#app/ui/class-names.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import type { ReviewOnPage } from './room-page.ts';

export interface MarginTools {
  /** Hidden fields of a plain form: which version and review it is for. */
  submissionId: string;
  n: number;
  rev: number;
  onChange: (thread: ReadThread) => void;
  onRemoveComment: (threadId: string) => void;
  onRemoveSuggestion: (suggestionId: string) => void;
}

interface MarginNotesProps {
  row: ManuscriptRow;
  review: ReviewOnPage;
  activeId: string | undefined;
  /** Absent where the review is only read. */
  tools: MarginTools | undefined;
}

/** What stands beside a paragraph: its comments and suggested edits, in the order of the text. */
export function MarginNotes({ row, review, activeId, tools }: MarginNotesProps) {
  const threads = review.threads.filter(({ id }) => row.commentIds.includes(id));
  const suggestions = review.suggestions.filter(({ id }) => row.suggestionIds.includes(id));
  return (
    <>
      {threads.map((thread) => (
        <CommentNote
          key={thread.id}
          thread={thread}
          number={review.threads.indexOf(thread) + 1}
          isActive={thread.id === activeId}
          tools={tools}
        />
      ))}
      {suggestions.map((suggestion) => (
        <SuggestionNote
          key={suggestion.id}
          suggestion={suggestion}
          isActive={suggestion.id === activeId}
          tools={tools}
        />
      ))}
    </>
  );
}

interface CommentNoteProps {
  thread: ReadThread;
  number: number;
  isActive: boolean;
  tools: MarginTools | undefined;
}

function CommentNote({ thread, number, isActive, tools }: CommentNoteProps) {
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
        {isPraise ? 'Pujian' : 'Komentar'}
      </p>
      <p className="margin-comment__words">{thread.body}</p>
      {tools && (
        <div className="margin-comment__tools">
          <button type="button" className="link-button script-only" onClick={() => tools.onChange(thread)}>
            Ubah
          </button>
          <Removal
            action={`/telaah/${tools.submissionId}/komentar/hapus`}
            tools={tools}
            name="threadId"
            id={thread.id}
            label={`komentar ${number}`}
            onRemove={tools.onRemoveComment}
          />
        </div>
      )}
    </div>
  );
}

const KINDS: Record<ReadSuggestion['kind'], string> = {
  insert: 'Usul sisipan',
  delete: 'Usul hapusan',
  replace: 'Usul penggantian',
};

interface SuggestionNoteProps {
  suggestion: ReadSuggestion;
  isActive: boolean;
  tools: MarginTools | undefined;
}

function SuggestionNote({ suggestion, isActive, tools }: SuggestionNoteProps) {
  const { id, kind, deleted, inserted, reason } = suggestion;
  return (
    <div
      className={classNames(
        'margin-comment margin-comment--suggestion',
        isActive && 'margin-comment--active',
      )}
    >
      <p className="margin-comment__kind">
        <Icon name="pencil-line" />
        <a href={`#${suggestionAnchor(id)}`}>{KINDS[kind]}</a>
      </p>
      <p className="margin-comment__words">
        {reason || `${deleted}${deleted && inserted && ' → '}${inserted}`}
      </p>
      {tools && (
        <div className="margin-comment__tools">
          <Removal
            action={`/telaah/${tools.submissionId}/usul/hapus`}
            tools={tools}
            name="suggestionId"
            id={id}
            label="usul ini"
            onRemove={tools.onRemoveSuggestion}
          />
        </div>
      )}
    </div>
  );
}

interface RemovalProps {
  action: string;
  tools: MarginTools;
  name: string;
  id: string;
  label: string;
  onRemove: (id: string) => void;
}

/** A plain form that a script takes over. */
function Removal({ action, tools, name, id, label, onRemove }: RemovalProps) {
  return (
    <form
      method="post"
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        onRemove(id);
      }}
    >
      <input type="hidden" name="n" value={tools.n} />
      <input type="hidden" name="rev" value={tools.rev} />
      <input type="hidden" name={name} value={id} />
      <button type="submit" className="link-button" aria-label={`Hapus ${label}`}>
        Hapus
      </button>
    </form>
  );
}
