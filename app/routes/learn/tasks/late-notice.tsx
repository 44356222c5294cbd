import type { Task } from '#app/domain/assignments/task.server.ts';
import { formatLongDateTime } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';

/** The deadline is over and the batch is not closed yet: what that means, wherever something can still be sent. */
export function LateNotice({ task: { window, zone } }: { task: Pick<Task, 'window' | 'zone'> }) {
  if (window.state !== 'late') return null;
  return (
    <Notice tone="warning" title="Tenggat sudah lewat.">
      Naskah tetap diterima sampai {formatLongDateTime(window.closesAt, zone)} dan ditandai “Terlambat”, tanpa
      pengurangan nilai.
    </Notice>
  );
}
