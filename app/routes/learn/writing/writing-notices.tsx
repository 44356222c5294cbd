import type { DraftSync } from '#app/desk/writing/draft-sync.ts';
import type { OwnAssignment } from '#app/domain/assignments/queries.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { LateNotice } from '../tasks/late-notice.tsx';
import { ConflictChoice } from './conflict.tsx';
import type { WritingReply } from './reply.ts';
import { SyncNotice } from './sync-notice.tsx';

interface WritingNoticesProps {
  task: OwnAssignment;
  here: string;
  reply: WritingReply | undefined;
  state: DraftSync;
  isScripted: boolean;
  hasErrors: boolean;
  keptAside: number;
  pasteRefusal: string | null;
  hasChoiceFailed: boolean;
  itemName: (ref: string) => string;
  onTakeOther: () => void;
  onKeepTyped: () => void;
}

/** What the writer has to know before the next word: lost connection, conflict, lateness, the mentor's answer. */
export function WritingNotices(props: WritingNoticesProps) {
  const { task, here, reply, state, isScripted, keptAside, pasteRefusal } = props;
  return (
    <>
      <SyncNotice state={state} here={here} zone={task.zone} dueAt={task.window.dueAt} />
      {state.conflict && (
        <ConflictChoice
          conflict={state.conflict}
          typed={state.here}
          zone={task.zone}
          here={here}
          baseSavedAt={state.base.savedAt}
          hasFailed={props.hasChoiceFailed}
          itemName={props.itemName}
          {...(isScripted && { onTakeOther: props.onTakeOther, onKeepTyped: props.onKeepTyped })}
        />
      )}
      {reply?.message && !state.conflict && !isScripted && (
        <Notice tone="error" isLive title="Belum tersimpan.">
          {reply.message} Tulisan Anda masih ada di halaman ini.
        </Notice>
      )}
      {keptAside > 0 && (
        <Notice title="Tulisan lain yang tertinggal di perangkat ini sudah diselamatkan.">
          Anda dapat membuka dan memulihkannya di <a href={`${here}/riwayat`}>Riwayat</a>.
        </Notice>
      )}
      {pasteRefusal && (
        <p className="toast toast--words" role="alert">
          Tempelan terlalu panjang. {pasteRefusal}
        </p>
      )}
      {props.hasErrors && (
        <Notice tone="error" isLive title="Naskah belum terkirim.">
          Perbaiki isian yang ditandai di bawah ini. Tulisan Anda tetap ada.
        </Notice>
      )}
      {task.state === 'returned' && task.lastDecision && (
        <Notice tone="warning" icon="undo-2" title={`Versi ${task.lastDecision.n} perlu perbaikan.`}>
          {task.lastDecision.note && <p className="serif">“{task.lastDecision.note}”</p>}
          <a href={`${here}/umpan-balik`}>Buka umpan balik</a>
        </Notice>
      )}
      <LateNotice task={task} />
    </>
  );
}
