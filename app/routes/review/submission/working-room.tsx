import { useNavigate } from '@remix-run/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { lazyPart } from '#app/desk/lazy-part.tsx';
import type { PhraseOpener } from '#app/desk/phrases/phrase-tools.tsx';
import type { ManuscriptDocument } from '#app/domain/manuscript/document.ts';
import type { RoomReply } from '../room/decide-post.server.ts';
import { useDecide } from '../room/use-decide.ts';
import { messagesOf } from '../room/use-online-deciding.ts';
import { WorkingFrame } from '../room/working-frame.tsx';
import { obstacleSentences } from '../sentences.ts';
import { useShortcutSwitch } from '../shortcut-switch.ts';
import { focusComposer } from './composer.tsx';
import { KeptHere } from './kept-here.tsx';
import type { Pencil } from './pencil.ts';
import type { RoomData } from './room-data.server.ts';
import { KEY_LINE, ROOM_KEYS } from './room-keys.ts';
import type { ReviewOnPage, RoomPage } from './room-page.ts';
import { roomHref } from './room-tabs.tsx';
import { useComposing } from './use-composing.ts';
import { useReview } from './use-review.ts';
import { useRoomKeys } from './use-room-keys.ts';
import { useUnchosen } from './use-unchosen.ts';
import { WorkingSheet } from './working-sheet.tsx';

interface WorkingRoomProps extends Omit<RoomData, 'now'> {
  review: ReviewOnPage;
  reply: RoomReply | undefined;
  now: Date;
}

/** Without a line it may not come; the room is not given up for that. */
const UnchosenVersions = lazyPart(() => import('./unchosen-versions.tsx'));
/** It follows an answer of the server, so there is a line to fetch it by. */
const WorkConflict = lazyPart(async () => ({ default: (await import('./work-conflict.tsx')).WorkConflict }));

/** The room of the mentor who has the manuscript: four zones, every mark saved as it is made. */
export function WorkingRoom(props: WorkingRoomProps) {
  const { room, review, title, shell, place, reply } = props;
  const { submissionId, rubric, shown } = room;
  const stored = useMemo(() => storedWork(review, props.tracked), [review, props.tracked]);
  const desk = useReview({
    ...{ accountId: shell.accountId, title, submissionId, n: shown.n, reviewId: review.id, stored },
    typed: reply?.stored ? reply.typed : undefined,
  });
  const [said, setSaid] = useState<string[]>([]);
  const warn = (words: string) => setSaid([words]);

  const unchosen = useUnchosen(shell.accountId, submissionId, shown.n, desk);
  const pencil = useRef<Pencil>();
  const writing = useComposing(desk, shell.accountId, `tulis/${submissionId}/${shown.n}`, (rowKey) => {
    setSaid([]);
    pencil.current?.returnToRow(rowKey);
  });
  const navigate = useNavigate();
  const showComposer = useShownAgain(props.view, focusComposer);

  const form = useRef<HTMLFormElement>(null);
  const { decide, isDeciding } = useDecide({
    ...{ room, review, title, place, shell, desk },
    isHeld() {
      if (!writing.isUnsaved) return false;
      const what = writing.composing?.kind === 'suggestion' ? 'Usul' : 'Komentar';
      warn(`${what} ini belum disimpan. Simpan atau batalkan dahulu, lalu putuskan.`);
      if (!showComposer()) navigate(roomHref(room, shown.n), { preventScrollReset: true });
      return true;
    },
    onObstacles: (obstacles) =>
      setSaid(['Naskah belum dapat diluluskan.', ...obstacleSentences(obstacles, rubric.criteria)]),
    onDone: () =>
      setSaid([
        'Tidak ada naskah lain yang dapat dibuka tanpa jaringan. Keputusan Anda dikirim saat daring.',
      ]),
  });

  const phraseOpener = useRef<PhraseOpener>(null);
  const [hasKeys, switchKeys] = useShortcutSwitch(props.hasShortcuts);
  const help = useRef<HTMLDialogElement>(null);
  const { armed } = useRoomKeys({
    isOn: hasKeys,
    pencil,
    form,
    onSelecting: () =>
      warn('Kata-kata sedang dipilih. Tekan Enter untuk menggantinya, atau Esc untuk melepasnya.'),
    onHelp: () => help.current?.showModal(),
    onPhrases: () => phraseOpener.current?.open(),
    onAskAnother: () => navigate(`/telaah/${submissionId}/mentor`),
    onView: (view) => navigate(`?lihat=${view}`, { preventScrollReset: true }),
    onLeave: async (id) => {
      if (id && (await desk.save())) navigate(`/telaah/${id}`);
    },
    place,
  });

  return (
    <WorkingFrame
      {...props}
      desk={desk}
      deciding={{
        ...{ form, decide, isDeciding, hasKeys, switchKeys, help, phraseOpener },
        ...{ armed, keyLine: KEY_LINE, allKeys: ROOM_KEYS },
      }}
      messages={messagesOf(said, props)}
    >
      <KeptHere accountId={shell.accountId} submissionId={submissionId} n={shown.n} canWork />
      {desk.sync.conflict && (
        <WorkConflict
          conflict={desk.sync.conflict}
          here={desk.work}
          rubric={rubric}
          onChoose={unchosen.choose}
        />
      )}
      {unchosen.versions.length > 0 && (
        <UnchosenVersions
          versions={unchosen.versions}
          rubric={rubric}
          zone={room.zone}
          onUse={unchosen.use}
          onDrop={unchosen.drop}
        />
      )}
      <WorkingSheet {...props} desk={desk} writing={writing} pencil={pencil} onWarn={warn} />
    </WorkingFrame>
  );
}

/** Does it now while the manuscript is shown, else as soon as it is again; false in that case. */
function useShownAgain(view: RoomPage['view'], act: () => void): () => boolean {
  const isWaiting = useRef(false);
  useEffect(() => {
    if (view === 'naskah' && isWaiting.current) act();
    isWaiting.current = false;
  }, [view, act]);
  return () => {
    isWaiting.current = view !== 'naskah';
    if (!isWaiting.current) act();
    return !isWaiting.current;
  };
}

function storedWork(review: ReviewOnPage, tracked: ManuscriptDocument | null) {
  if (!tracked) throw new Error('a review to work on without its document');
  const { rev, levels, note, suggestions, threads } = review;
  return {
    ...{ rev, levels, note, document: tracked },
    reasons: Object.fromEntries(
      suggestions.map(({ id, reason, reasonKind }) => [id, { kind: reasonKind, words: reason }]),
    ),
    threads: Object.fromEntries(threads.map(({ id, kind, target, body }) => [id, { kind, target, body }])),
  };
}
