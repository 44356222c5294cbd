import { useNavigate } from '@remix-run/react';
import { useMemo } from 'react';
import type { RoomReply } from '../room/decide-post.server.ts';
import { useOnlineDeciding } from '../room/use-online-deciding.ts';
import { WorkingFrame } from '../room/working-frame.tsx';
import { PhotoConflict } from './photo-conflict.tsx';
import type { PhotoRoomData } from './photo-room-data.server.ts';
import { PHOTO_KEY_LINE, PHOTO_ROOM_KEYS } from './photo-room-keys.ts';
import { useChosenPhoto } from './use-chosen-photo.ts';
import { usePhotoDesk } from './use-photo-desk.ts';
import { usePinComposing } from './use-pin-composing.ts';
import { WorkingPhoto } from './working-photo.tsx';

interface WorkingPhotoRoomProps extends Omit<PhotoRoomData, 'now'> {
  review: NonNullable<PhotoRoomData['room']['review']>;
  reply: RoomReply | undefined;
  now: Date;
}

/** The room of the mentor who has the pictures. */
export function WorkingPhotoRoom(props: WorkingPhotoRoomProps) {
  const { room, review, shell, reply } = props;
  const stored = useMemo(() => storedWork(review), [review]);
  const desk = usePhotoDesk({
    ...{ accountId: shell.accountId, submissionId: room.submissionId, n: room.shown.n, reviewId: review.id },
    ...{ stored, typed: reply?.stored ? reply.typed : undefined },
  });
  const composing = usePinComposing(desk);
  const chosen = useChosenPhoto(props);
  const navigate = useNavigate();
  const press = (name: string) => () => document.querySelector<HTMLElement>(`[data-tool="${name}"]`)?.click();
  const { deciding, messages } = useOnlineDeciding({
    ...{ room, review, desk, frame: props, work: 'Karya' },
    unsaved: {
      isThere: () => composing.isUnsaved,
      words: 'Komentar pada foto belum disimpan. Simpan atau batalkan dahulu, lalu putuskan.',
      show: () => {
        if (composing.composed) chosen.showPhoto(composing.composed.pin.photoId);
        document.getElementById('isi-komentar')?.focus();
      },
    },
    keys: {
      j: () => chosen.step(1),
      k: () => chosen.step(-1),
      c: press('comment'),
      g: press('praise'),
      x: press('crop'),
      s: press('caption'),
      z: () => document.querySelector<HTMLElement>('[data-loupe]')?.click(),
      t: () => navigate('?lihat=lembar', { preventScrollReset: true }),
    },
  });
  return (
    <WorkingFrame
      {...props}
      desk={desk}
      deciding={{ ...deciding, keyLine: PHOTO_KEY_LINE, allKeys: PHOTO_ROOM_KEYS }}
      messages={messages}
    >
      {desk.sync.conflict && (
        <PhotoConflict
          conflict={desk.sync.conflict}
          here={desk.work}
          rubric={room.rubric}
          photos={props.photos}
          onChoose={desk.choose}
        />
      )}
      <WorkingPhoto {...props} desk={desk} composing={composing} chosen={chosen} />
    </WorkingFrame>
  );
}

function storedWork({ rev, levels, note, threads, notes }: WorkingPhotoRoomProps['review']) {
  return {
    ...{ rev, levels, note, ...notes },
    threads: Object.fromEntries(threads.map(({ id, kind, target, body }) => [id, { kind, target, body }])),
  };
}
