import { scaleLinear } from 'd3-scale';
import type { Calibration } from '#app/domain/practice/calibration.ts';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { CONFIDENCE_WORDS } from '../hoax-words.ts';
import { bandWords } from './calibration-words.ts';

// As wide as a small phone shows it, so that the words keep their size.
const frame = { width: 340, height: 226, left: 30, right: 336, top: 22, bottom: 170 };
const y = scaleLinear([0, 100], [frame.bottom, frame.top]);

/** For each step of confidence how much of it was right; the dashed line is what the confidence promised. */
export function CalibrationChart({ calibration: { bands } }: { calibration: Calibration }) {
  const column = (frame.right - frame.left) / bands.length;
  const words = bands.map(({ confidence, count, shareRight }) => ({
    term: `${CONFIDENCE_WORDS[confidence]} (${confidence} persen)`,
    description: bandWords(shareRight, count),
  }));
  return (
    <>
      <figure className="chart calibration gap">
        <figcaption>
          <b>Tepat menurut keyakinan</b>
          <span>persen; garis putus-putus: yang dijanjikan keyakinan Anda</span>
        </figcaption>
        <svg
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="img"
          aria-label={words.map(({ term, description }) => `${term}: ${description}`).join('. ')}
        >
          {[0, 50, 100].map((tick) => (
            <g key={tick}>
              <path
                className={tick === 0 ? 'chart__axis' : 'chart__grid'}
                d={`M${frame.left} ${y(tick)}H${frame.right}`}
              />
              <text x={frame.left - 6} y={y(tick) + 4} textAnchor="end">
                {tick}
              </text>
            </g>
          ))}
          {bands.map(({ confidence, count, shareRight }, index) => {
            const left = frame.left + index * column;
            const middle = left + column / 2;
            const share = (shareRight ?? 0) * 100;
            return (
              <g key={confidence}>
                {shareRight !== null && (
                  <rect
                    className="calibration__bar"
                    x={middle - 20}
                    y={y(share)}
                    width={40}
                    height={frame.bottom - y(share)}
                  />
                )}
                <path className="chart__plan" d={`M${left + 8} ${y(confidence)}h${column - 16}`} />
                {shareRight !== null && (
                  <text
                    className="calibration__share"
                    x={middle}
                    y={labelHeight(share, confidence)}
                    textAnchor="middle"
                  >
                    {Math.round(share)}
                  </text>
                )}
                <text className="calibration__band" x={middle} y={frame.bottom + 18} textAnchor="middle">
                  {CONFIDENCE_WORDS[confidence]}
                </text>
                <text x={middle} y={frame.bottom + 34} textAnchor="middle">
                  {confidence} persen
                </text>
                <text x={middle} y={frame.bottom + 50} textAnchor="middle">
                  {count === 0 ? 'belum ada' : `dari ${count}`}
                </text>
              </g>
            );
          })}
        </svg>
      </figure>
      <Disclosure summary="Gambar ini dalam kata">
        <DefinitionList isCompact items={words} />
      </Disclosure>
    </>
  );
}

/** Above the bar, or above the dashed line where that would cross the number. */
function labelHeight(share: number, confidence: number): number {
  const top = y(share) - 5;
  const line = y(confidence);
  return top - 12 < line && line < top + 4 ? line - 5 : top;
}
