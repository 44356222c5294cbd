import { Link } from '@remix-run/react';
import { spotText } from '#app/domain/portal/portal-spot.ts';
import type { FrozenProps } from './frozen-part.tsx';
import { roomHref } from './room-href.ts';

/** All notes in the order they were made, wherever they are. */
export function CommentList({ comments, room }: Pick<FrozenProps, 'comments' | 'room'>) {
  if (comments.length === 0) return null;
  return (
    <section aria-labelledby="semua-komentar">
      <h2 id="semua-komentar" className="h3">
        Semua komentar ({comments.length})
      </h2>
      <ol className="portal-findings portal-findings--numbered">
        {comments.map((comment) => (
          <li key={comment.id}>
            <b>{comment.place}.</b> {comment.body}{' '}
            <Link
              to={roomHref(
                room,
                { di: comment.path },
                `catatan-${spotText(comment.spot).replaceAll(':', '-')}`,
              )}
            >
              Ke bagiannya
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
