import type { Criterion } from '#app/domain/review/rubric.server.ts';

interface LevelsGivenProps {
  criteria: Criterion[];
  /** The mentor's. */
  levels: Record<string, number>;
  /** The writer's own from before sending; the column is there only where they gave some. */
  selfLevels: Record<string, number>;
}

/** The level of each criterion in numbers and words, beside the one the writer had seen in their own text. */
export function LevelsGiven({ criteria, levels, selfLevels }: LevelsGivenProps) {
  const hasOwn = Object.keys(selfLevels).length > 0;
  return (
    <table className="levels-given">
      <caption className="visually-hidden">Tingkat tiap kriteria</caption>
      {hasOwn && (
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Kriteria</span>
            </th>
            <th scope="col">Menurut Anda</th>
            <th scope="col">Menurut mentor</th>
          </tr>
        </thead>
      )}
      <tbody>
        {criteria.map(({ id, title, mustPassLevel, levels: steps }) => {
          const level = levels[id];
          const isShort = mustPassLevel !== null && level !== undefined && level < mustPassLevel;
          return (
            <tr key={id} className={isShort ? 'alarm' : undefined}>
              <th scope="row">
                {title}
                {isShort && ` (syarat ${mustPassLevel})`}
                {level !== undefined && (
                  <span className="levels-given__words">{steps[level - 1]?.descriptor}</span>
                )}
              </th>
              {hasOwn && <td className="levels-given__own">{selfLevels[id] ?? '–'}</td>}
              <td>{level ?? '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
