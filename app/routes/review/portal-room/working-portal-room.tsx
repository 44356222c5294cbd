import { useNavigate } from '@remix-run/react';
import { useMemo, useRef, useState } from 'react';
import type { PhraseOpener } from '#app/desk/phrases/phrase-tools.tsx';
import { rubricScore } from '#app/domain/review/score.ts';
import { Button } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { DecisionToast } from '../decision-toast.tsx';
import { AskAnother } from '../room/ask-another.tsx';
import type { RoomReply } from '../room/decide-post.server.ts';
import { DecisionBar } from '../room/decision-bar.tsx';
import { HandedBackNote } from '../room/handed-back.tsx';
import { MarksConflict } from '../room/marks-conflict.tsx';
import { RoomNotices } from '../room/room-notices.tsx';
import { RoomTop } from '../room/room-top.tsx';
import { RubricPanel } from '../room/rubric-panel.tsx';
import { useDecide } from '../room/use-decide.ts';
import { useDecidingKeys } from '../room/use-deciding-keys.ts';
import { obstacleSentences } from '../sentences.ts';
import { ShortcutDialog } from '../shortcut-dialog.tsx';
import { useShortcutSwitch } from '../shortcut-switch.ts';
import { useShortcuts } from '../use-shortcuts.ts';
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

/** The room of the mentor who has the portal: the same four zones as for a manuscript. */
export function WorkingPortalRoom(props: WorkingPortalRoomProps) {
  const { room, review, title, shell, place, undo, now, reply } = props;
  const { submissionId, rubric, passScore, shown } = room;
  const desk = usePortalDesk({
    ...{ accountId: shell.accountId, submissionId, n: shown.n, reviewId: review.id, stored: review },
    typed: reply?.stored ? reply.typed : undefined,
  });
  const { marks, state } = desk;
  const levels = useMemo(() => new Map(Object.entries(marks.levels)), [marks.levels]);
  const score = rubricScore(rubric.criteria, levels);
  const [said, setSaid] = useState<string[]>([]);
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const { decide, isDeciding } = useDecide({
    ...{ room, review, title, place, shell, desk },
    isHeld() {
      const comment = unsavedComment();
      if (!comment) return false;
      setSaid(['Komentar belum disimpan. Simpan atau batalkan dahulu, lalu putuskan.']);
      comment.focus();
      return true;
    },
    onObstacles: (obstacles) =>
      setSaid(['Situs belum dapat diluluskan.', ...obstacleSentences(obstacles, rubric.criteria)]),
    onDone: () => setSaid(['Keputusan Anda dikirim begitu daring. Biarkan halaman ini terbuka.']),
  });

  const phrases = useRef<PhraseOpener>(null);
  const [hasKeys, switchKeys] = useShortcutSwitch(props.hasShortcuts);
  const help = useRef<HTMLDialogElement>(null);
  const { armed, keys } = useDecidingKeys({
    ...{ form, place },
    onHelp: () => help.current?.showModal(),
    onPhrases: () => phrases.current?.open(),
    onAskAnother: () => navigate(`/telaah/${submissionId}/mentor`),
    onLeave: async (id) => {
      if (id && !unsavedComment() && (await desk.save())) navigate(`/telaah/${id}`);
    },
  });
  const look = (query: Record<string, string>) => () => navigate(roomHref(room, query));
  const step = (by: number) => {
    const at = props.menu.findIndex(({ path }) => path === props.path);
    const next = props.menu[at + by];
    if (next && !unsavedComment()) navigate(roomHref(room, { di: next.path }));
  };
  useShortcuts(hasKeys, {
    ...keys,
    j: () => step(1),
    k: () => step(-1),
    b: look({ lihat: 'perubahan' }),
    x: look({ lihat: 'periksa' }),
    t: look({ lihat: 'lembar' }),
  });

  const messages =
    said.length > 0 ? said : [...(props.message ? [props.message] : []), ...(reply?.messages ?? [])];
  return (
    <div className="room">
      <RoomTop shell={shell} room={room} place={place} now={now} save={state} readers={props.readers} />
      <div className="room__body">
        <main id="isi" className="room__main" tabIndex={-1}>
          <h1 className="visually-hidden">{title}</h1>
          <RoomNotices messages={messages} state={state} />
          {desk.sync.conflict && <OtherWindow onChoose={desk.choose} />}
          <PortalTabs {...props} />
          <div className="sheet">
            <PortalSheet {...props} canComment />
          </div>
        </main>
        <RubricPanel
          rubric={rubric}
          levels={marks.levels}
          score={score}
          previous={room.previousLook}
          onLevel={desk.setLevel}
          foot={
            <>
              <HandedBackNote handedBack={props.handedBack} />
              <AskAnother submissionId={submissionId} />
            </>
          }
        >
          {reply?.stored && state.kind === 'idle' && (
            <MarksConflict stored={reply.stored} onPage={reply.typed} rubric={rubric} />
          )}
        </RubricPanel>
      </div>
      <DecisionBar
        {...{ form, passScore, score, isDeciding, hasKeys, armed }}
        n={shown.n}
        rev={desk.rev}
        criteria={rubric.criteria}
        levels={marks.levels}
        note={marks.note}
        onNote={desk.setNote}
        onNoteDone={() => void desk.save()}
        onSubmit={decide}
        phrases={props.phrases}
        phraseOpener={phrases}
        keyLine={PORTAL_KEY_LINE}
        onHelp={() => help.current?.showModal()}
      />
      <ShortcutDialog dialog={help} keys={PORTAL_ROOM_KEYS} isOn={hasKeys} onSwitch={switchKeys} />
      <DecisionToast accountId={shell.accountId} undo={undo} hasShortcuts={hasKeys} />
    </div>
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
