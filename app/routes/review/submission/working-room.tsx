import { Link, useNavigate } from '@remix-run/react';
import { useMemo, useRef, useState } from 'react';
import { type ManuscriptRow, manuscriptRows } from '#app/desk/manuscript/manuscript-rows.ts';
import type { PhraseOpener } from '#app/desk/phrases/phrase-tools.tsx';
import { rubricScore } from '#app/domain/review/score.ts';
import { Notice } from '#app/ui/notice.tsx';
import { DecisionToast } from '../decision-toast.tsx';
import { obstacleSentences } from '../sentences.ts';
import { ShortcutDialog } from '../shortcut-dialog.tsx';
import { useShortcutSwitch } from '../shortcut-switch.ts';
import { Composer, type Composing } from './composer.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { HandedBackNote } from './handed-back.tsx';
import { MarginNotes, type MarginTools } from './margin-notes.tsx';
import { MarkTools } from './mark-tools.tsx';
import { MarksConflict } from './marks-conflict.tsx';
import { PlainMarks } from './plain-marks.tsx';
import type { RoomReply } from './post.server.ts';
import type { RoomData } from './room-data.server.ts';
import { ROOM_KEYS } from './room-keys.ts';
import type { ReviewOnPage, RoomPage } from './room-page.ts';
import { RoomSheet } from './room-sheet.tsx';
import { RoomTop } from './room-top.tsx';
import { rowKeyAt } from './rows.ts';
import { RubricPanel } from './rubric-panel.tsx';
import { useDecide } from './use-decide.ts';
import { useReview } from './use-review.ts';
import { useRoomKeys } from './use-room-keys.ts';

interface WorkingRoomProps extends Omit<RoomData, 'now'> {
  review: ReviewOnPage;
  reply: RoomReply | undefined;
  now: Date;
}

/** The room of the mentor who has the manuscript: four zones, every mark saved as it is made. */
export function WorkingRoom(props: WorkingRoomProps) {
  const { room, review, manuscript, title, shell, place, undo, now, reply } = props;
  const { submissionId, rubric, passScore, shown } = room;
  const stored = useMemo(
    () => ({ rev: review.rev, levels: review.levels, note: review.note }),
    [review.rev, review.levels, review.note],
  );
  const desk = useReview({
    submissionId,
    n: shown.n,
    start: reply?.stored ? { ...reply.typed, rev: reply.stored.rev } : stored,
    stored,
  });
  const { marks, state } = desk;
  const levels = useMemo(() => new Map(Object.entries(marks.levels)), [marks.levels]);
  const score = rubricScore(rubric.criteria, levels);

  const [composing, setComposing] = useState<Composing | null>(null);
  const [activeId, setActiveId] = useState<string>();
  const [said, setSaid] = useState<string[]>([]);
  const composerRow = composing && rowOf(manuscriptRows(manuscript), composing);

  const form = useRef<HTMLFormElement>(null);
  const { decide, isDeciding } = useDecide({
    ...{ room, title, place, desk },
    onObstacles: (obstacles) =>
      setSaid(['Naskah belum dapat diluluskan.', ...obstacleSentences(obstacles, rubric.criteria)]),
    onDone: () =>
      setSaid(['Semua naskah sudah Anda putuskan. Keputusan dikirim saat daring; biarkan tab ini terbuka.']),
  });

  const report = (refusal: string | null) => setSaid(refusal ? [refusal] : []);
  const tools: MarginTools = {
    submissionId,
    n: shown.n,
    rev: desk.rev,
    onChange: ({ id, body }) => setComposing({ kind: 'change', threadId: id, body }),
    onRemoveComment: async (threadId) => report(await desk.mark('komentar/hapus', { threadId })),
    onRemoveSuggestion: async (suggestionId) => report(await desk.mark('usul/hapus', { suggestionId })),
  };
  const navigate = useNavigate();
  const phrases = useRef<PhraseOpener>(null);
  const [hasKeys, switchKeys] = useShortcutSwitch(props.hasShortcuts);
  const help = useRef<HTMLDialogElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const keys = useRoomKeys({
    isOn: hasKeys,
    sheet,
    form,
    onCompose: (kind, passage) => {
      setSaid([]);
      setComposing({ kind, passage });
    },
    onNothingSelected: () =>
      setSaid(['Pilih kata-kata di naskah lebih dahulu, atau pindah ke sebuah paragraf dengan J dan K.']),
    onHelp: () => help.current?.showModal(),
    onPhrases: () => phrases.current?.open(),
    onAskAnother: () => navigate(`/telaah/${submissionId}/mentor`),
    onView: (view) => navigate(`?lihat=${view}`, { preventScrollReset: true }),
    onLeave: async (id) => {
      if (id && (await desk.save())) navigate(`/telaah/${id}`);
    },
    place,
  });

  const messages =
    said.length > 0 ? said : [...(props.message ? [props.message] : []), ...(reply?.messages ?? [])];
  return (
    <div className="room">
      <RoomTop shell={shell} room={room} place={place} now={now} save={state} readers={props.readers} />
      <div className="room__body">
        <main id="isi" className="room__main" ref={sheet} tabIndex={-1}>
          <h1 className="visually-hidden">{title}</h1>
          <RoomNotices messages={messages} state={state} />
          <RoomSheet
            {...props}
            hasOffsets
            activeId={activeId}
            onMark={setActiveId}
            tools={<MarkTools onMark={keys.compose} />}
            margin={(row) => (
              <>
                {composing && composerRow === row.key && (
                  <Composer
                    key={composing.kind}
                    composing={composing}
                    onSave={desk.mark}
                    onClose={() => {
                      setComposing(null);
                      keys.returnToRow();
                    }}
                  />
                )}
                <MarginNotes row={row} review={review} activeId={activeId} tools={tools} />
              </>
            )}
          >
            <noscript>
              <PlainMarks
                submissionId={submissionId}
                n={shown.n}
                rev={review.rev}
                paragraphs={props.paragraphs}
              />
            </noscript>
          </RoomSheet>
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
          <ConflictInPanel {...{ reply, desk, rubric }} />
        </RubricPanel>
      </div>
      <DecisionBar
        form={form}
        n={shown.n}
        rev={desk.rev}
        criteria={rubric.criteria}
        levels={marks.levels}
        passScore={passScore}
        score={score}
        note={marks.note}
        onNote={desk.setNote}
        onNoteDone={() => void desk.save()}
        onSubmit={decide}
        isDeciding={isDeciding}
        phrases={props.phrases}
        phraseOpener={phrases}
        hasKeys={hasKeys}
        armed={keys.armed}
        onHelp={() => help.current?.showModal()}
      />
      <ShortcutDialog dialog={help} keys={ROOM_KEYS} isOn={hasKeys} onSwitch={switchKeys} />
      <DecisionToast undo={undo} hasShortcuts={hasKeys} />
    </div>
  );
}

function AskAnother({ submissionId }: { submissionId: string }) {
  return (
    <p className="rubric__ask">
      Tidak dapat menelaah naskah ini? <Link to={`/telaah/${submissionId}/mentor`}>Minta mentor lain</Link>
    </p>
  );
}

function ConflictInPanel({
  reply,
  desk,
  rubric,
}: {
  reply: RoomReply | undefined;
  desk: ReturnType<typeof useReview>;
  rubric: RoomPage['room']['rubric'];
}) {
  const { state, marks } = desk;
  if (state.kind === 'conflict')
    return (
      <MarksConflict
        stored={state.stored}
        onPage={marks}
        rubric={rubric}
        onTakeStored={() => desk.takeStored(state.stored)}
        onKeepOwn={() => desk.keepOwn(state.stored)}
      />
    );
  return reply?.stored && state.kind === 'idle' ? (
    <MarksConflict stored={reply.stored} onPage={reply.typed} rubric={rubric} />
  ) : null;
}

function RoomNotices({
  messages,
  state,
}: {
  messages: string[];
  state: ReturnType<typeof useReview>['state'];
}) {
  return (
    <>
      {state.kind === 'offline' && (
        <Notice tone="warning" icon="wifi-off" isLive title="Koneksi terputus.">
          Tanda yang belum tersimpan masih ada di halaman ini. Ubah sesuatu atau tekan keputusan untuk mencoba
          lagi.
        </Notice>
      )}
      {state.kind === 'refused' && (
        <Notice tone="error" isLive>
          {state.message}
        </Notice>
      )}
      {messages.length > 0 && (
        <Notice tone="warning" isLive>
          {messages.join(' ')}
        </Notice>
      )}
    </>
  );
}

function rowOf(rows: ManuscriptRow[], composing: Composing): string | undefined {
  return composing.kind === 'change'
    ? rows.find(({ commentIds }) => commentIds.includes(composing.threadId))?.key
    : rowKeyAt(rows, composing.passage.field, composing.passage.tracked.from);
}
