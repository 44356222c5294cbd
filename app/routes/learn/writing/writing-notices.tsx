import type { OwnAssignment } from '#app/domain/assignments/queries.server.ts';
import { Button } from '#app/ui/button.tsx';
import { formatLongDateTime } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Conflict } from './conflict.tsx';
import type { DraftOnPage, DraftValues } from './draft-values.ts';
import type { SaveState } from './use-autosave.ts';
import type { WritingReply } from './writing-desk.tsx';

interface WritingNoticesProps {
  task: OwnAssignment;
  here: string;
  reply: WritingReply | undefined;
  state: SaveState;
  /** Words that were left on this device. */
  found: DraftValues | null;
  onTakeStored: (stored: DraftOnPage) => void;
  onKeepTyped: (stored: DraftOnPage) => void;
  onTakeFound: (found: DraftValues) => void;
  onDropFound: () => void;
}

/** What the writer has to know before the next word: lost connection, conflict, lateness, the mentor's answer. */
export function WritingNotices(props: WritingNoticesProps) {
  const { task, here, reply, state, found } = props;
  const conflict = state.kind === 'refused' ? state : undefined;
  return (
    <>
      {state.kind === 'offline' && (
        <Notice
          tone="warning"
          icon="wifi-off"
          isLive
          title="Koneksi terputus. Tulisan Anda aman di halaman ini."
        >
          Anda dapat terus menulis. Naskah tersimpan sendiri saat koneksi kembali.
        </Notice>
      )}
      {state.kind === 'signed_out' && (
        <Notice tone="warning" isLive title="Sesi Anda sudah berakhir. Tulisan Anda aman di halaman ini.">
          <a href={`/masuk?ke=${encodeURIComponent(here)}`} target="_blank" rel="noreferrer">
            Masuk lagi di tab lain
          </a>
          , lalu tekan “Simpan draf”.
        </Notice>
      )}
      {conflict ? (
        <ConflictWithScript {...props} conflict={conflict} />
      ) : (
        reply?.message &&
        state.kind !== 'saved' && (
          <Conflict message={reply.message} stored={reply.stored} zone={task.zone} here={here} />
        )
      )}
      {found && (
        <Notice title="Ada tulisan yang belum sempat tersimpan di perangkat ini.">
          <div className="row row--tight gap-small">
            <Button type="button" size="small" onClick={() => props.onTakeFound(found)}>
              Pakai tulisan itu
            </Button>
            <Button type="button" size="small" variant="ghost" onClick={props.onDropFound}>
              Buang
            </Button>
          </div>
        </Notice>
      )}
      {hasErrors(reply, state) && (
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
      {task.window.state === 'late' && (
        <Notice tone="warning" title="Tenggat sudah lewat.">
          Naskah tetap diterima sampai {formatLongDateTime(task.window.closesAt, task.zone)} dan ditandai
          “Terlambat”, tanpa pengurangan nilai.
        </Notice>
      )}
    </>
  );
}

function ConflictWithScript({
  conflict,
  task,
  here,
  onTakeStored,
  onKeepTyped,
}: WritingNoticesProps & { conflict: Extract<SaveState, { kind: 'refused' }> }) {
  const { message, stored } = conflict;
  return (
    <Conflict
      message={message}
      stored={stored}
      zone={task.zone}
      here={here}
      onTakeStored={stored ? () => onTakeStored(stored) : undefined}
      onKeepTyped={stored ? () => onKeepTyped(stored) : undefined}
    />
  );
}

function hasErrors(reply: WritingReply | undefined, state: SaveState): boolean {
  return state.kind !== 'saving' && Object.keys(reply?.errors ?? {}).length > 0;
}
