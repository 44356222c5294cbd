import { Form } from '@remix-run/react';
import type { FrozenProps } from './frozen-part.tsx';
import { roomHref } from './room-href.ts';

interface RemoveCommentProps extends Pick<FrozenProps, 'room' | 'path'> {
  commentId: string;
  anchor: string;
}

/** Takes a note back before the decision. */
export function RemoveComment({ room, path, commentId, anchor }: RemoveCommentProps) {
  return (
    <Form method="post" action={`/telaah/${room.submissionId}/situs/komentar`} preventScrollReset>
      <input type="hidden" name="n" value={room.shown.n} />
      <input type="hidden" name="rev" value={room.review?.rev ?? 0} />
      <input type="hidden" name="commentId" value={commentId} />
      <input type="hidden" name="back" value={roomHref(room, { di: path }, anchor)} />
      <button type="submit" name="intent" value="hapus" className="link-button link-button--danger">
        Hapus komentar
      </button>
    </Form>
  );
}
