import { selfLevelField } from '#app/domain/assignments/self-levels.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { SegmentedLevels } from '#app/ui/segmented-levels.tsx';
import type { BriefCriterion } from './brief.ts';

interface SelfScoreProps {
  criteria: BriefCriterion[];
  levels: Record<string, number> | undefined;
  isReadOnly: boolean;
}

/** The writer's own look at the rubric before sending. Theirs alone, and never asked for. */
export function SelfScore({ criteria, levels = {}, isReadOnly }: SelfScoreProps) {
  return (
    <Disclosure summary="Nilai sendiri dahulu (boleh dilewati)" isOpen={Object.keys(levels).length > 0}>
      <p className="hint">
        Baca naskah Anda sekali lagi, lalu pilih tingkat yang menurut Anda sudah tercapai. Mentor tidak
        melihatnya; Anda menemukannya lagi di samping penilaian mentor.
      </p>
      {criteria.map(({ id, title, levels: steps, mustPassLevel }) => (
        <SegmentedLevels
          key={id}
          label={title}
          name={selfLevelField(id)}
          descriptions={steps.map(({ descriptor }) => descriptor)}
          value={levels[id]}
          isDisabled={isReadOnly}
          note={mustPassLevel === null ? undefined : `Syarat lulus: paling sedikit tingkat ${mustPassLevel}.`}
        />
      ))}
    </Disclosure>
  );
}
