import type { OwnAssignment } from '#app/domain/assignments/queries.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { LateNotice } from '../tasks/late-notice.tsx';
import { DeskConflict } from './desk-conflict.tsx';
import type { DeskState } from './desk-keeper.ts';
import type { DeskWords } from './desk-there.ts';
import type { DeskReply } from './reply.ts';

interface DeskNoticesProps {
  task: OwnAssignment;
  state: DeskState;
  reply: DeskReply | undefined;
  words: DeskWords;
  isScripted: boolean;
  hasErrors: boolean;
  onKeepTyped: () => void;
  onTakeOther: () => void;
}

/** What the participant has to know before the next step. */
export function DeskNotices(props: DeskNoticesProps) {
  const { task, state, reply, words, isScripted, hasErrors } = props;
  const { trouble } = state;
  const here = `/tugas/${task.assignmentId}`;
  const there = trouble?.kind === 'conflict' ? trouble.there : isScripted ? null : reply?.conflict;
  const acts = isScripted && { onKeepTyped: props.onKeepTyped, onTakeOther: props.onTakeOther };
  const refusal = trouble?.kind === 'refused' ? trouble.message : !there && reply?.message;
  return (
    <div className="stack">
      {there && <DeskConflict there={there} typed={words} zone={task.zone} here={here} {...acts} />}
      {refusal && (
        <Notice tone="error" isLive title="Belum tersimpan.">
          {refusal} Isian Anda masih ada di halaman ini.
        </Notice>
      )}
      {trouble?.kind === 'offline' && (
        <Notice
          tone="warning"
          icon="wifi-off"
          isLive
          title="Koneksi terputus. Isian Anda aman di perangkat ini."
        >
          Anda dapat terus bekerja; semuanya tersimpan sendiri saat koneksi kembali.
        </Notice>
      )}
      {trouble?.kind === 'signed_out' && (
        <Notice tone="warning" isLive title="Sesi Anda sudah berakhir. Isian Anda aman.">
          <a href={`/masuk?ke=${encodeURIComponent(`${here}/meja-foto`)}`} target="_blank" rel="noreferrer">
            Masuk lagi di tab lain
          </a>
          . Setelah itu isian di perangkat ini tersimpan dengan sendirinya.
        </Notice>
      )}
      {trouble?.kind === 'other_account' && (
        <Notice tone="error" isLive title="Orang lain sudah masuk di peramban ini.">
          Isian di halaman ini tidak dikirim atas namanya. Keluar dari akun itu, masuk lagi sebagai Anda, lalu
          muat ulang halaman ini.
        </Notice>
      )}
      {hasErrors && (
        <Notice tone="error" isLive title="Ada isian yang perlu diperbaiki.">
          Lihat yang ditandai di bawah ini. Semua foto dan tulisan Anda tetap ada.
        </Notice>
      )}
      {task.state === 'returned' && task.lastDecision && (
        <Notice tone="warning" icon="undo-2" title={`Versi ${task.lastDecision.n} perlu perbaikan.`}>
          {task.lastDecision.note && <p className="serif">“{task.lastDecision.note}”</p>}
          <a href={`${here}/umpan-balik`}>Buka umpan balik</a>
        </Notice>
      )}
      <LateNotice task={task} />
    </div>
  );
}
