import type { ReactNode } from 'react';
import type { PortalComment } from '#app/domain/portal/portal-comments.server.ts';
import { Icon } from '#app/ui/icons/icon.tsx';

interface PortalNoteProps {
  comment: Pick<PortalComment, 'kind' | 'body'>;
  /** What it is about, where it does not stand beside it. */
  place?: ReactNode;
  children?: ReactNode;
}

/** What a mentor says of a part of a portal. */
export function PortalNote({ comment, place, children }: PortalNoteProps) {
  const isPraise = comment.kind === 'praise';
  return (
    <div className={`margin-comment${isPraise ? ' margin-comment--praise' : ''}`}>
      <p className="margin-comment__kind">
        <Icon name={isPraise ? 'thumbs-up' : 'message-square-text'} size={16} />
        {isPraise ? 'Pujian' : 'Komentar'}
        {place && <> · {place}</>}
      </p>
      <p className="margin-comment__words kept-text">{comment.body}</p>
      {children}
    </div>
  );
}
