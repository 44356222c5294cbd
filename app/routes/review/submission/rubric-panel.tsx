import { useState } from 'react';
import type { StandingDecision } from '#app/domain/assignments/queries.server.ts';
import type { Rubric } from '#app/domain/review/rubric.server.ts';
import { formatNumber } from '#app/ui/format.ts';
import { SegmentedLevels } from '#app/ui/segmented-levels.tsx';
import { Status } from '#app/ui/status.tsx';
import { LEVEL_PREFIX } from '../level-field.ts';

interface RubricPanelProps {
  rubric: Rubric;
  levels: Record<string, number>;
  score: number | null;
  previous: StandingDecision | null;
  /** Absent where the review is only read. */
  onLevel?: (criterionId: string, level: number) => void;
  children?: React.ReactNode;
}

/** One radio group per criterion, nothing preset; the one in work shows all its levels. */
export function RubricPanel({ rubric, levels, score, previous, onLevel, children }: RubricPanelProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const given = rubric.criteria.filter(({ id }) => levels[id] !== undefined).length;
  return (
    <aside className="rubric" aria-label={rubric.title}>
      <div className="rubric__head">
        <h2>{rubric.title}</h2>
        <span className="meta number">
          {given} dari {rubric.criteria.length} terisi
        </span>
      </div>
      {children}
      {rubric.criteria.map(({ id, title, weight, mustPassLevel, levels: steps }) => (
        <div key={id} data-criterion={id}>
          <SegmentedLevels
            label={title}
            name={`${LEVEL_PREFIX}${id}`}
            form="keputusan"
            descriptions={steps.map(({ label, descriptor }) => `${label}. ${descriptor}`)}
            value={levels[id]}
            onChange={onLevel && ((level) => onLevel(id, level))}
            isDisabled={!onLevel}
            isOpen={openId === id}
            onVisit={() => setOpenId(id)}
            note={
              levels[id] === undefined
                ? `Bobot ${formatNumber(weight)}${mustPassLevel ? ` · paling sedikit tingkat ${mustPassLevel}` : ''}`
                : undefined
            }
          />
        </div>
      ))}
      {previous && (
        <div className="rubric__foot">
          <span>
            Versi {previous.n} {previous.score === null ? 'belum dinilai lengkap' : 'dinilai '}
            {previous.score !== null && <b>{formatNumber(previous.score, 2)}</b>}
          </span>
          {score !== null && previous.score !== null && <Change by={score - previous.score} />}
        </div>
      )}
    </aside>
  );
}

function Change({ by }: { by: number }) {
  if (by === 0) return <span>tetap</span>;
  return (
    <Status tone={by > 0 ? 'passed' : 'returned'} icon={by > 0 ? 'trending-up' : 'arrow-down'}>
      {by > 0 ? 'naik' : 'turun'} {formatNumber(Math.abs(by), 2)}
    </Status>
  );
}
