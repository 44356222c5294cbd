import { Form, Link } from '@remix-run/react';
import { Button } from '#app/ui/button.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { WORDS_LIMIT } from '../words-limit.ts';
import type { FrozenProps } from './frozen-part.tsx';
import { roomHref } from './room-href.ts';

interface CommentFormProps extends Pick<FrozenProps, 'room' | 'path'> {
  spot: string;
  anchor: string;
  label: string;
}

const KINDS = [
  { value: 'comment', label: 'Komentar' },
  { value: 'praise', label: 'Pujian' },
];

/** A note on one spot, written where it will stand. */
export function CommentForm({ room, path, spot, anchor, label }: CommentFormProps) {
  return (
    <Form
      method="post"
      action={`/telaah/${room.submissionId}/situs/komentar`}
      className="stack portal-spot__form"
      preventScrollReset
    >
      <input type="hidden" name="n" value={room.shown.n} />
      <input type="hidden" name="rev" value={room.review?.rev ?? 0} />
      <input type="hidden" name="spot" value={spot} />
      <input type="hidden" name="back" value={roomHref(room, { di: path }, anchor)} />
      <TextArea
        label={`Komentar pada ${label}`}
        id="isi-komentar"
        name="body"
        rows={3}
        maxLength={WORDS_LIMIT}
        required
        autoFocus
      />
      <RadioGroup legend="Jenis" name="kind" options={KINDS} defaultValue="comment" />
      <div className="row">
        <Button size="small">Simpan komentar</Button>
        <Link to={roomHref(room, { di: path }, anchor)} preventScrollReset>
          Batal
        </Link>
      </div>
    </Form>
  );
}
