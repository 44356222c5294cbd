import { useNavigate } from '@remix-run/react';
import { useMemo, useRef, useState } from 'react';
import type { PhraseOpener } from '#app/desk/phrases/phrase-tools.tsx';
import { rubricScore } from '#app/domain/review/score.ts';
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

/** The room of the mentor who has the pictures: the same four zones as for a manuscript. */
export function WorkingPhotoRoom(props: WorkingPhotoRoomProps) {
  const { room, review, title, shell, place, undo, now, reply } = props;
  const { submissionId, rubric, passScore, shown } = room;
  const stored = useMemo(() => storedWork(review), [review]);
  const desk = usePhotoDesk({
    ...{ accountId: shell.accountId, submissionId, n: shown.n, reviewId: review.id, stored },
    typed: reply?.stored ? reply.typed : undefined,
  });
  const { marks, state } = desk;
  const levels = useMemo(() => new Map(Object.entries(marks.levels)), [marks.levels]);
  const score = rubricScore(rubric.criteria, levels);
  const [said, setSaid] = useState<string[]>([]);
  const composing = usePinComposing(desk);
  const chosen = useChosenPhoto(props);
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const { decide, isDeciding } = useDecide({
    ...{ room, review, title, place, shell, desk },
    isHeld() {
      if (!composing.isUnsaved) return false;
      setSaid(['Komentar pada foto belum disimpan. Simpan atau batalkan dahulu, lalu putuskan.']);
      if (composing.composed) chosen.showPhoto(composing.composed.pin.photoId);
      document.getElementById('isi-komentar')?.focus();
      return true;
    },
    onObstacles: (obstacles) =>
      setSaid(['Karya belum dapat diluluskan.', ...obstacleSentences(obstacles, rubric.criteria)]),
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
      if (id && !composing.isUnsaved && (await desk.save())) navigate(`/telaah/${id}`);
    },
  });
  const press = (name: string) => () => document.querySelector<HTMLElement>(`[data-tool="${name}"]`)?.click();
  useShortcuts(hasKeys, {
    ...keys,
    j: () => chosen.step(1),
    k: () => chosen.step(-1),
    c: press('comment'),
    g: press('praise'),
    x: press('crop'),
    s: press('caption'),
    z: () => document.querySelector<HTMLElement>('[data-loupe]')?.click(),
    t: () => navigate('?lihat=lembar', { preventScrollReset: true }),
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
          {desk.sync.conflict && (
            <PhotoConflict
              conflict={desk.sync.conflict}
              here={desk.work}
              rubric={rubric}
              photos={props.photos}
              onChoose={desk.choose}
            />
          )}
          <WorkingPhoto {...props} desk={desk} composing={composing} chosen={chosen} />
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
        keyLine={PHOTO_KEY_LINE}
        onHelp={() => help.current?.showModal()}
      />
      <ShortcutDialog dialog={help} keys={PHOTO_ROOM_KEYS} isOn={hasKeys} onSwitch={switchKeys} />
      <DecisionToast accountId={shell.accountId} undo={undo} hasShortcuts={hasKeys} />
    </div>
  );
}

function storedWork({ rev, levels, note, threads, notes }: WorkingPhotoRoomProps['review']) {
  return {
    ...{ rev, levels, note, ...notes },
    threads: Object.fromEntries(threads.map(({ id, kind, target, body }) => [id, { kind, target, body }])),
  };
}
