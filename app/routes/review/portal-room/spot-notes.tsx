import { Link } from '@remix-run/react';
import { PortalNote } from '#app/desk/portal/portal-note.tsx';
import { type PortalSpot, spotText } from '#app/domain/portal/portal-spot.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { CommentForm } from './comment-form.tsx';
import type { FrozenProps } from './frozen-part.tsx';
import { RemoveComment } from './remove-comment.tsx';
import { roomHref } from './room-href.ts';

/** The notes on one spot, and a new one where it is being written. */
export function SpotNotes(props: FrozenProps & { spot: PortalSpot; label: string }) {
  const { spot, label, comments, composing, canComment, room, path } = props;
  const name = spotText(spot);
  const own = comments.filter((comment) => spotText(comment.spot) === name);
  const anchor = `catatan-${name.replaceAll(':', '-')}`;
  return (
    <div className="portal-spot" id={anchor}>
      {own.map((comment) => (
        <PortalNote key={comment.id} comment={comment}>
          {canComment && <RemoveComment {...props} commentId={comment.id} anchor={anchor} />}
        </PortalNote>
      ))}
      {canComment &&
        (composing === name ? (
          <CommentForm {...props} spot={name} anchor={anchor} label={label} />
        ) : (
          <Link
            className="button button--tiny portal-spot__open"
            to={roomHref(room, { di: path, komentar: name }, anchor)}
            preventScrollReset
            aria-label={`Komentar pada ${label}`}
          >
            <Icon name="message-square-text" />
            Komentar
          </Link>
        ))}
    </div>
  );
}
