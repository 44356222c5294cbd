import { type RefObject, useMemo, useRef, useState } from 'react';
import { type ManuscriptRow, manuscriptRows } from '#app/desk/manuscript/manuscript-rows.ts';
import { REASON_WORDS } from '#app/desk/manuscript/reason-words.ts';
import { segmentManuscript } from '#app/domain/manuscript/segments.ts';
import { deriveSuggestions } from '#app/domain/manuscript/suggestions.ts';
import { REASON_KINDS } from '#app/domain/review/reason-kinds.ts';
import type { Reason } from '#app/domain/review/reasons.ts';
import type { ReadSuggestion, ReadThread } from '#app/domain/review/reviews.server.ts';
import { useBeforePaint } from '#app/ui/use-before-paint.ts';
import { Composer, type Composing } from './composer.tsx';
import { LiveSheet } from './live-sheet.tsx';
import { MarginLayer, type PlacedNote } from './margin-layer.tsx';
import { CommentNote, RemovedNoteLine } from './margin-notes.tsx';
import { MarkTools } from './mark-tools.tsx';
import type { Pencil } from './pencil.ts';
import { PlainMarks } from './plain-marks.tsx';
import { PlainRemoval } from './plain-removal.tsx';
import type { RoomData } from './room-data.server.ts';
import type { ReviewOnPage } from './room-page.ts';
import { RoomSheet } from './room-sheet.tsx';
import { rowName } from './rows.ts';
import { SuggestionNote } from './suggestion-note.tsx';
import type { Writing } from './use-composing.ts';
import { usePencil } from './use-pencil.ts';
import { useRemoval } from './use-removal.ts';
import type { Review } from './use-review.ts';

interface WorkingSheetProps extends Omit<RoomData, 'now'> {
  review: ReviewOnPage;
  desk: Review;
  /** The mark being written. */
  writing: Writing;
  pencil: RefObject<Pencil | undefined>;
  /** What stands in the way of what was wanted. */
  onWarn: (words: string) => void;
}

/** The manuscript with its margin at work: notes and suggested edits, made, given their reason, taken back. */
export function WorkingSheet(props: WorkingSheetProps) {
  const { room, review, desk, writing, changed, phrases, onWarn } = props;
  const { document, threads: byId, reasons } = desk.work;
  const root = useRef<HTMLDivElement>(null);
  const [chosenId, setActiveId] = useState<string>();
  const activeId = writing.composing?.kind === 'change' ? writing.composing.threadId : chosenId;
  const [isReading, setReading] = useState(true);
  /** What was just done, for ears and eyes; the next selection or edit takes its place. */
  const [said, say] = useState('');

  const threads = useMemo(
    (): ReadThread[] => Object.entries(byId).map(([id, thread]) => ({ id, ...thread, ...OPEN })),
    [byId],
  );
  const manuscript = useMemo(() => segmentManuscript(document, threads), [document, threads]);
  const rows = useMemo(() => manuscriptRows(manuscript, changed), [manuscript, changed]);
  const suggestions = useMemo(
    () =>
      deriveSuggestions(document).map(({ id, kind, deleted, inserted }): ReadSuggestion => {
        const { kind: reasonKind = null, words: reason = '' } = reasons[id] ?? {};
        return { id, kind, deleted, inserted, reason, reasonKind, ...UNDECIDED };
      }),
    [document, reasons],
  );
  const comments = useMemo(
    () => threads.map(({ id, kind, target }, index) => ({ id, kind, target, number: index + 1 })),
    [threads],
  );

  const { Editors, editors, takeOver, pencil } = usePencil({
    root,
    review: desk,
    rows,
    onCompose: writing.open,
    onSay: say,
    onWarn,
  });
  useBeforePaint(() => {
    (props.pencil as { current: Pencil | undefined }).current = pencil;
  }, [props.pencil, pencil]);

  const removal = useRemoval(desk, say, pencil.returnToRow);
  const { removed } = removal;

  const giveReason = (wanted: number | 'words') => {
    const active = suggestions.find(({ id }) => id === activeId);
    if (!active) return onWarn('Letakkan kursor di dalam usul lebih dahulu.');
    if (wanted === 'words') return window.document.getElementById('alasan-usul')?.focus();
    const kind = REASON_KINDS[wanted - 1] ?? null;
    desk.setReason(active.id, { kind, words: active.reason });
    say(kind ? `Alasan: ${REASON_WORDS[kind]}.` : 'Alasan dihapus.');
  };

  const composer = writing.composing && (
    <Composer
      key={writing.composing.kind}
      composing={writing.composing}
      phrases={phrases}
      problem={writing.problem}
      onWords={writing.type}
      onSave={writing.save}
      onClose={writing.close}
    />
  );
  const { composing } = writing;
  // The words change with every key; the passage does not.
  const passage = composing && 'target' in composing ? composing.target : undefined;
  const kind = composing?.kind === 'praise' ? 'praise' : 'comment';
  const inHand = useMemo(() => passage && ({ kind, target: passage } as const), [passage, kind]);
  const composerRow = composing && rowOfComposer(composing, rows);
  const notesOf = (row: ManuscriptRow): PlacedNote[] => {
    const own = threads.filter(({ id }) => row.commentIds.includes(id));
    const edits = suggestions.filter(({ id }) => row.suggestionIds.includes(id));
    const notes: PlacedNote[] = own.map((thread) => ({
      id: thread.id,
      rowKey: row.key,
      content:
        composing?.kind === 'change' && composing.threadId === thread.id ? (
          composer
        ) : (
          <CommentNote
            thread={thread}
            number={threads.indexOf(thread) + 1}
            isActive={thread.id === activeId}
            tools={{
              onChange: ({ id, body }) =>
                writing.open({ kind: 'change', threadId: id, words: body, start: body }),
              onRemove: () => removal.remove(thread, row.key),
            }}
          />
        ),
    }));
    if (edits.length > 0)
      notes.push({
        id: `usul-${row.key}`,
        rowKey: row.key,
        content: (
          <SuggestionNote
            suggestions={edits}
            rowName={rowName(row)}
            activeId={activeId}
            phrases={phrases}
            onActive={(id) => {
              setActiveId(id);
              showSuggestion(root.current, id);
            }}
            onReason={(id: string, reason: Reason) => desk.setReason(id, reason)}
            onTakeBack={(id) => takeBack(id)}
            onReturn={() => pencil.edit()}
          />
        ),
      });
    if (removed && (removed.rowKey ?? rows[0]?.key) === row.key)
      notes.push({
        id: `dihapus-${removed.thread.id}`,
        rowKey: row.key,
        content: <RemovedNoteLine key={removed.thread.id} thread={removed.thread} onUndo={removal.undo} />,
      });
    if (composer && composerRow === row.key) notes.push({ id: 'tulis', rowKey: row.key, content: composer });
    return notes;
  };
  const takeBack = (id: string) => {
    if (editors.current) editors.current.takeBack(id);
    else desk.rejectSuggestion(id);
    setActiveId(undefined);
    say('Usul dihapus. Kembali selangkah mengembalikannya.');
  };

  const notes = rows.flatMap(notesOf);
  const orphans = threads.filter(({ id }) => manuscript.orphanIds.includes(id));
  const activeNote = notes.find(
    ({ id, rowKey }) =>
      id === (writing.composing ? 'tulis' : activeId) ||
      rows.some(
        (row) => row.key === rowKey && id === `usul-${rowKey}` && row.suggestionIds.includes(activeId ?? ''),
      ),
  );
  const isLive = Editors !== undefined;
  return (
    <div className="room__sheet" ref={root}>
      <RoomSheet
        {...props}
        room={{ ...room, review: { ...review, threads, suggestions } }}
        manuscript={manuscript}
        hasOffsets
        activeId={activeId}
        onMark={setActiveId}
        tools={
          <MarkTools
            onMark={pencil.mark}
            said={said}
            editing={
              isLive
                ? {
                    isOn: !isReading,
                    onSwitch: () => (isReading ? pencil.edit() : editors.current?.setMode(true)),
                    onUndo: () =>
                      removal.undo() ||
                      editors.current?.run('undo') ||
                      say('Tidak ada suntingan sebelum ini.'),
                    onRedo: () => editors.current?.run('redo') || say('Tidak ada suntingan sesudah ini.'),
                  }
                : undefined
            }
          />
        }
        live={
          Editors && (
            <LiveSheet
              Editors={Editors}
              document={document}
              comments={comments}
              writing={inHand}
              changed={changed}
              activeId={activeId}
              isReading={isReading}
              editors={editors}
              onReady={takeOver}
              onTokens={desk.setTokens}
              onMode={(reading) => {
                setReading(reading);
                say(reading ? 'Membaca.' : '');
              }}
              onActive={setActiveId}
              onReason={giveReason}
              onRefusal={(reason) => onWarn(REFUSALS[reason])}
            >
              {(live) => (
                <MarginLayer notes={notes} activeId={activeNote?.id} onGaps={(gaps) => live?.setGaps(gaps)} />
              )}
            </LiveSheet>
          )
        }
        margin={(row) => (
          <>
            {notesOf(row).map(({ id, content }) => (
              <div key={id}>{content}</div>
            ))}
            <PlainRemovals {...{ row, room, review, threads }} />
          </>
        )}
      >
        {orphans.length > 0 && (
          <Orphans threads={orphans} onRemove={(thread) => removal.remove(thread, undefined)} />
        )}
        <noscript>
          <PlainMarks
            submissionId={room.submissionId}
            n={room.shown.n}
            rev={review.rev}
            paragraphs={props.paragraphs}
          />
        </noscript>
      </RoomSheet>
    </div>
  );
}

/** Where it is written: beside its passage; words whose place is gone are written at the top. */
function rowOfComposer(composing: Composing, rows: readonly ManuscriptRow[]): string | undefined {
  if (composing.kind === 'change' && rows.some((row) => row.commentIds.includes(composing.threadId)))
    return undefined;
  const rowKey = 'rowKey' in composing ? composing.rowKey : undefined;
  return (rows.find((row) => row.key === rowKey) ?? rows[0])?.key;
}

/** Before a decision nobody has answered anything. */
const OPEN = { state: 'open', resolvedAt: null } as const;
const UNDECIDED = { decision: null, decidedAt: null };

const REFUSALS = {
  changes_submitted:
    'Suntingan itu tidak dapat dijadikan usul, jadi dibatalkan. Naskah peserta tidak berubah.',
  too_large: 'Teks itu terlalu panjang untuk satu isian, jadi tidak dimasukkan.',
};

function PlainRemovals({
  row,
  room: { submissionId, shown },
  review: { rev },
  threads,
}: Pick<WorkingSheetProps, 'room' | 'review'> & { row: ManuscriptRow; threads: ReadThread[] }) {
  const shared = { n: shown.n, rev };
  return (
    <>
      {row.commentIds.map((id) => (
        <PlainRemoval
          key={id}
          {...shared}
          action={`/telaah/${submissionId}/komentar/hapus`}
          name="threadId"
          id={id}
          label={`Hapus komentar ${threads.findIndex((thread) => thread.id === id) + 1}`}
        />
      ))}
      {row.suggestionIds.map((id) => (
        <PlainRemoval
          key={id}
          {...shared}
          action={`/telaah/${submissionId}/usul/hapus`}
          name="suggestionId"
          id={id}
          label="Hapus usul ini"
        />
      ))}
    </>
  );
}

/** Comments whose place is gone: the suggestion they spoke about was taken back. */
function Orphans({ threads, onRemove }: { threads: ReadThread[]; onRemove: (thread: ReadThread) => void }) {
  return (
    <section className="gap" aria-label="Komentar tanpa tempat">
      <h2 className="h4">Komentar pada usul yang sudah dihapus</h2>
      <ul className="checker__list">
        {threads.map((thread) => (
          <li key={thread.id}>
            {thread.body}{' '}
            <button type="button" className="link-button" onClick={() => onRemove(thread)}>
              Hapus
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function showSuggestion(root: HTMLElement | null, id: string): void {
  root?.querySelector(`[data-suggestion="${id}"]`)?.scrollIntoView({ block: 'nearest' });
}
