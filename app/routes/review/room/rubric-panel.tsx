import { type ReactNode, useState } from 'react';
import { LEVEL_PREFIX } from '#app/desk/reviewing/level-field.ts';
import type { PreviousLook } from '#app/domain/review/previous-look.server.ts';
import type { Criterion, Rubric } from '#app/domain/review/rubric.server.ts';
import { formatNumber } from '#app/ui/format.ts';
import { SegmentedLevels } from '#app/ui/segmented-levels.tsx';
import { ExemplarView } from './exemplar-view.tsx';
import { PreviousFoot } from './previous-foot.tsx';

interface RubricPanelProps {
  rubric: Rubric;
  levels: Record<string, number>;
  score: number | null;
  previous: PreviousLook | null;
  /** Absent where the review is only read. */
  onLevel?: (criterionId: string, level: number) => void;
  children?: ReactNode;
  /** Below the criteria. */
  foot?: ReactNode;
}

/** One radio group per criterion, nothing preset; the one in work shows all its levels. */
export function RubricPanel(props: RubricPanelProps) {
  const { rubric, levels, score, previous, onLevel, children, foot } = props;
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
      {rubric.criteria.map((criterion) => (
        <div key={criterion.id} data-criterion={criterion.id}>
          <SegmentedLevels
            label={criterion.title}
            name={`${LEVEL_PREFIX}${criterion.id}`}
            form="keputusan"
            names={criterion.levels.map(({ label }) => label)}
            descriptions={criterion.levels.map(({ descriptor }) => descriptor)}
            value={levels[criterion.id]}
            onChange={onLevel && ((level) => onLevel(criterion.id, level))}
            isDisabled={!onLevel}
            isOpen={openId === criterion.id}
            onVisit={() => setOpenId(criterion.id)}
            examples={criterion.levels.map(({ exemplar }, index) => (
              <ExemplarView key={criterion.levels[index]?.label} level={index + 1} exemplar={exemplar} />
            ))}
            note={noteOf(criterion, levels[criterion.id], previous?.levels[criterion.id])}
          />
        </div>
      ))}
      {foot}
      {previous && <PreviousFoot previous={previous} score={score} />}
    </aside>
  );
}

/** Before a level is chosen what it weighs; always what the version before was given. */
function noteOf({ weight, mustPassLevel }: Criterion, level?: number, before?: number): string | undefined {
  const terms =
    level === undefined
      ? [
          `Bobot ${formatNumber(weight)}`,
          ...(mustPassLevel ? [`paling sedikit tingkat ${mustPassLevel}`] : []),
        ]
      : [];
  const words = [...terms, ...(before === undefined ? [] : [`versi lalu tingkat ${before}`])].join(' · ');
  return words === '' ? undefined : `${words[0]?.toUpperCase()}${words.slice(1)}`;
}
