import { useNavigate } from '@remix-run/react';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { RoomReply } from '../room/decide-post.server.ts';
import { useOnlineDeciding } from '../room/use-online-deciding.ts';
import { WorkingFrame } from '../room/working-frame.tsx';
import type { PortalRoomData } from './portal-room-data.server.ts';
import { PORTAL_KEY_LINE, PORTAL_ROOM_KEYS } from './portal-room-keys.ts';
import { PortalSheet } from './portal-sheet.tsx';
import { PortalTabs } from './portal-tabs.tsx';
import { roomHref } from './room-href.ts';
import { usePortalDesk } from './use-portal-desk.ts';

interface WorkingPortalRoomProps extends Omit<PortalRoomData, 'now'> {
  review: NonNullable<PortalRoomData['room']['review']>;
  reply: RoomReply | undefined;
  now: Date;
}

/** The room of the mentor who has the portal. */
export function WorkingPortalRoom(props: WorkingPortalRoomProps) {
  const { room, review, shell, reply } = props;
  const desk = usePortalDesk({
    ...{ accountId: shell.accountId, submissionId: room.submissionId, n: room.shown.n, reviewId: review.id },
    ...{ stored: review, typed: reply?.stored ? reply.typed : undefined },
  });
  const navigate = useNavigate();
  const look = (query: Record<string, string>) => () => navigate(roomHref(room, query));
  const step = (by: number) => () => {
    const at = props.menu.findIndex(({ path }) => path === props.path);
    const next = props.menu[at + by];
    if (next && !unsavedComment()) navigate(roomHref(room, { di: next.path }));
  };
  const { deciding, messages } = useOnlineDeciding({
    ...{ room, review, desk, frame: props, work: 'Situs' },
    unsaved: {
      isThere: () => unsavedComment() !== null,
      words: 'Komentar belum disimpan. Simpan atau batalkan dahulu, lalu putuskan.',
      show: () => unsavedComment()?.focus(),
    },
    keys: {
      j: step(1),
      k: step(-1),
      b: look({ lihat: 'perubahan' }),
      x: look({ lihat: 'periksa' }),
      t: look({ lihat: 'lembar' }),
    },
  });
  return (
    <WorkingFrame
      {...props}
      desk={desk}
      deciding={{ ...deciding, keyLine: PORTAL_KEY_LINE, allKeys: PORTAL_ROOM_KEYS }}
      messages={messages}
    >
      {desk.sync.conflict && <OtherWindow onChoose={desk.choose} />}
      <PortalTabs {...props} />
      <div className="sheet">
        <PortalSheet {...props} canComment />
      </div>
    </WorkingFrame>
  );
}

/** Levels and note were changed in another window too: one of both is chosen, knowingly. */
function OtherWindow({ onChoose }: { onChoose: (side: 'here' | 'there') => void }) {
  return (
    <Notice tone="warning" isLive title="Nilai dan catatan ini juga diubah di jendela lain.">
      <span className="row row--tight">
        <Button type="button" size="small" onClick={() => onChoose('here')}>
          Pakai yang di sini
        </Button>
        <Button type="button" size="small" onClick={() => onChoose('there')}>
          Pakai yang tersimpan
        </Button>
      </span>
    </Notice>
  );
}

function unsavedComment(): HTMLTextAreaElement | null {
  const area = document.getElementById('isi-komentar');
  return area instanceof HTMLTextAreaElement && area.value.trim() !== '' ? area : null;
}
