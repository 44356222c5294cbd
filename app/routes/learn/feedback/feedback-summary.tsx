import type { StandingDecision } from '#app/domain/assignments/queries.server.ts';
import type { Rubric } from '#app/domain/review/rubric.server.ts';
import { formatNumber } from '#app/ui/format.ts';
import { StatusLabel } from '#app/ui/status.tsx';
import { LevelsGiven } from './levels-given.tsx';

interface FeedbackSummaryProps {
  decision: StandingDecision;
  rubric: Rubric;
  levels: Record<string, number>;
  selfLevels: Record<string, number>;
}

/** The decision, the mentor's note, and the level of each criterion. */
export function FeedbackSummary({ decision, rubric, levels, selfLevels }: FeedbackSummaryProps) {
  const { kind, note, mentorName, n, score } = decision;
  return (
    <div className="feedback-summary">
      <div>
        <StatusLabel tone={kind === 'pass' ? 'passed' : 'returned'}>
          {kind === 'pass' ? 'Lulus' : 'Perlu perbaikan'}
        </StatusLabel>
        {note && <p className="quotation">“{note}”</p>}
        <p className="meta">{mentorName}, mentor</p>
      </div>
      <div>
        <p className="row row--between row--baseline">
          <b>Nilai versi {n}</b>
          {score === null ? (
            <span className="muted">Belum dinilai lengkap</span>
          ) : (
            <span className="score">
              <b>{formatNumber(score, 2)}</b> <span>dari 100</span>
            </span>
          )}
        </p>
        <LevelsGiven criteria={rubric.criteria} {...{ levels, selfLevels }} />
      </div>
    </div>
  );
}
