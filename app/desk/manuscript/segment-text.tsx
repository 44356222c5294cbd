import type { Field } from '#app/domain/manuscript/document.ts';
import type { Segment, SegmentedParagraph } from '#app/domain/manuscript/segments.ts';
import type { TokenStatus } from '#app/domain/manuscript/tokens.ts';
import { classNames } from '#app/ui/class-names.ts';

/** How a comment looks where it is anchored: its number in the manuscript and in the margin, and its kind. */
export interface CommentMark {
  id: string;
  /** A sign stands where the note asks for nothing and is not counted. */
  number: number | '+';
  kind: 'comment' | 'praise';
}

export interface MarkSettings {
  comments: ReadonlyMap<string, CommentMark>;
  activeId: string | undefined;
  /** Where a comment's number leads; the margin note has this id. */
  commentHref: (id: string) => string;
  onMark: ((id: string) => void) | undefined;
  /** Writes each stretch's offsets into the page, so that a script can tell what was selected. */
  hasOffsets: boolean;
  /** The first place of each suggestion, as `markKey` names it: it gets the id that lists link to. */
  firstMarks: ReadonlyMap<string, string>;
}

interface SegmentedTextProps {
  field: Field;
  paragraph: SegmentedParagraph;
  marks: MarkSettings;
}

/** One paragraph with its suggestions, comment passages and comment numbers. */
export function SegmentedText({ field, paragraph, marks }: SegmentedTextProps) {
  return (
    <>
      {paragraph.segments.map((segment) => (
        <MarkedSegment key={segment.from} {...{ field, segment, marks }} />
      ))}
      <SuggestedBreak {...paragraph.break} activeId={marks.activeId} />
    </>
  );
}

/** The id of a suggestion's first place in the manuscript. */
export function suggestionAnchor(id: string): string {
  return `usul-${id}`;
}

/** The id of a comment's number in the manuscript. */
export function commentAnchor(id: string): string {
  return `rujukan-${id}`;
}

export function markKey(field: Field, segment: Segment): string {
  return `${field}:${segment.from}`;
}

function MarkedSegment({ field, segment, marks }: { field: Field; segment: Segment; marks: MarkSettings }) {
  const known = segment.commentIds.flatMap((id) => marks.comments.get(id) ?? []);
  const ending = segment.endingCommentIds.flatMap((id) => marks.comments.get(id) ?? []);
  const text = <SuggestedText {...{ field, segment, marks }} />;
  return (
    <>
      {known.length > 0 ? (
        <mark
          className={classNames(
            'passage',
            known.every((comment) => comment.kind === 'praise') && 'passage--praise',
            known.some((comment) => comment.id === marks.activeId) && 'passage--active',
          )}
        >
          {text}
        </mark>
      ) : (
        text
      )}
      {ending.map((comment) => (
        <CommentNumber key={comment.id} {...{ comment, marks }} />
      ))}
    </>
  );
}

function SuggestedText({ field, segment, marks }: { field: Field; segment: Segment; marks: MarkSettings }) {
  const { status, suggestionId, text } = segment;
  const stretch = marks.hasOffsets ? (
    <span data-field={field} data-status={status} data-from={segment.from} data-base-from={segment.baseFrom}>
      {text}
    </span>
  ) : (
    text
  );
  if (status === 'plain' || suggestionId === null) return stretch;
  const isFirst = marks.firstMarks.get(suggestionId) === markKey(field, segment);
  const Element = status;
  return (
    <Element
      id={isFirst ? suggestionAnchor(suggestionId) : undefined}
      className={classNames('suggestion', marks.activeId === suggestionId && 'suggestion--active')}
      data-suggestion={suggestionId}
    >
      <span className="visually-hidden">{status === 'ins' ? 'usul sisip: ' : 'usul hapus: '}</span>
      {stretch}
    </Element>
  );
}

interface SuggestedBreakProps {
  status: TokenStatus;
  suggestionId: string | null;
  activeId: string | undefined;
}

/** A paragraph to be cut or joined shows the mark an editor draws for it. */
function SuggestedBreak({ status, suggestionId, activeId }: SuggestedBreakProps) {
  if (status === 'plain' || suggestionId === null) return null;
  const Element = status;
  return (
    <Element
      className={classNames('suggestion', activeId === suggestionId && 'suggestion--active')}
      data-suggestion={suggestionId}
    >
      <span className="visually-hidden">
        {status === 'ins' ? 'usul sisip: paragraf baru' : 'usul hapus: pergantian paragraf'}
      </span>
      <span aria-hidden="true">¶</span>
    </Element>
  );
}

function CommentNumber({ comment, marks }: { comment: CommentMark; marks: MarkSettings }) {
  const { onMark } = marks;
  return (
    <a
      id={commentAnchor(comment.id)}
      className={classNames('comment-number', comment.kind === 'praise' && 'comment-number--praise')}
      href={marks.commentHref(comment.id)}
      aria-label={`${comment.kind === 'praise' ? 'Pujian' : 'Komentar'} ${comment.number}`.replace(' +', '')}
      onClick={onMark && (() => onMark(comment.id))}
    >
      {comment.number}
    </a>
  );
}
