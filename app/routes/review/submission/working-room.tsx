import { useNavigate } from '@remix-run/react';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { type ManuscriptRow, manuscriptRows } from '#app/desk/manuscript/manuscript-rows.ts';
import type { ShellFacts } from '#app/desk/shell-facts.ts';
import type { Undo } from '#app/domain/review/find-undo.server.ts';
import { canPass, rubricScore } from '#app/domain/review/score.ts';
import { Notice } from '#app/ui/notice.tsx';
import { obstacleSentences } from '../sentences.ts';
import { UndoToast } from '../undo-toast.tsx';
import { Composer, type Composing } from './composer.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { MarginNotes, type MarginTools } from './margin-notes.tsx';
import { MarkTools } from './mark-tools.tsx';
import { MarksConflict } from './marks-conflict.tsx';
import { PlainMarks } from './plain-marks.tsx';
import type { RoomReply } from './post.server.ts';
import type { QueuePlace } from './queue-place.ts';
import type { ReviewOnPage, RoomPage } from './room-page.ts';
import { RoomSheet } from './room-sheet.tsx';
import { RoomTop } from './room-top.tsx';
import { rowKeyAt } from './rows.ts';
import { RubricPanel } from './rubric-panel.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { useReview } from './use-review.ts';
import { useRoomKeys } from './use-room-keys.ts';

interface WorkingRoomProps extends RoomPage {
  review: ReviewOnPage;
  title: string;
  similarPercent: number | null;
  shell: ShellFacts;
  place: QueuePlace | null;
  undo: Undo | undefined;
  message: string | null;
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
  const isFlushed = useRef(false);
  const [isDeciding, setIsDeciding] = useState(false);
  const decide = async (event: FormEvent<HTMLFormElement>) => {
    if (isFlushed.current) return;
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    event.preventDefault();
    if (isDeciding) return;
    const pass = canPass(rubric.criteria, levels, passScore);
    if (button?.value === 'pass' && !pass.ok) {
      setSaid(['Naskah belum dapat diluluskan.', ...obstacleSentences(pass.reasons, rubric.criteria)]);
      return;
    }
    setIsDeciding(true);
    const isSafe = await desk.save();
    setIsDeciding(false);
    if (!isSafe) return;
    isFlushed.current = true;
    // With nothing to wait for this still runs inside the first submit event, in which a second one is ignored.
    window.setTimeout(() => form.current?.requestSubmit(button));
  };

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
  const help = useRef<HTMLDialogElement>(null);
  const sheet = useRef<HTMLElement>(null);
  const keys = useRoomKeys({
    sheet,
    form,
    onCompose: (kind, passage) => {
      setSaid([]);
      setComposing({ kind, passage });
    },
    onNothingSelected: () =>
      setSaid(['Pilih kata-kata di naskah lebih dahulu, atau pindah ke sebuah paragraf dengan J dan K.']),
    onHelp: () => help.current?.showModal(),
    onView: (view) => navigate(`?lihat=${view}`, { preventScrollReset: true }),
    onLeave: async (id) => {
      if (id && (await desk.save())) window.location.assign(`/telaah/${id}`);
    },
    place,
  });

  const messages =
    said.length > 0 ? said : [...(props.message ? [props.message] : []), ...(reply?.messages ?? [])];
  return (
    <div className="room">
      <RoomTop shell={shell} room={room} place={place} now={now} save={state} />
      <div className="room__body">
        <main id="isi" className="room__main" ref={sheet}>
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
          previous={room.previous?.decision ?? null}
          onLevel={desk.setLevel}
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
        armed={keys.armed}
        onHelp={() => help.current?.showModal()}
      />
      <ShortcutHelp dialog={help} />
      {undo && <UndoToast undo={undo} />}
    </div>
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
