import type { StandingDecision } from '#app/domain/assignments/queries.server.ts';
import type { Task } from '#app/domain/assignments/task.server.ts';
import { formatNumber } from '#app/ui/format.ts';
import { PageHeader } from '#app/ui/page-header.tsx';
import { StatusLabel } from '#app/ui/status.tsx';

interface PhotoHeaderProps {
  task: Task;
  decision: StandingDecision;
  photos: readonly unknown[];
  version: { n: number };
}

/** What it is, who looked at it, and what came of it. */
export function PhotoHeader({ task, decision, photos, version }: PhotoHeaderProps) {
  const { kind, note, score, mentorName } = decision;
  const points = score === null ? '' : `, nilai ${formatNumber(score, 2)}`;
  const outcome = kind === 'return' ? 'Perlu perbaikan' : note ? 'Lulus dengan catatan' : 'Lulus';
  return (
    <div className="photo-feedback__head">
      <PageHeader
        back={{ href: '/tugas', label: 'Tugas' }}
        title={task.headline}
        meta={`Tugas ${task.number}: ${task.title} · versi ${version.n} · dipilih dari ${photos.length} bingkai · ditelaah ${mentorName}`}
      />
      <StatusLabel tone={kind === 'pass' ? 'passed' : 'returned'}>
        {outcome}
        {points}
      </StatusLabel>
    </div>
  );
}
