import { classNames } from '#app/ui/class-names.ts';

interface SentenceChartProps {
  lengths: number[];
  limit: number;
}

const WIDTH = 332;
const HEIGHT = 64;
/** Room at the right for the limit's own number. */
const PLOT = 300;
/** Narrower bars have no room for their number. */
const LABELLED_WIDTH = 17;

/** One bar a sentence, and the line they should stay under. The same in words for those who listen. */
export function SentenceChart({ lengths, limit }: SentenceChartProps) {
  const longest = Math.max(limit + 8, ...lengths);
  const height = (words: number) => (words / longest) * HEIGHT;
  const step = PLOT / Math.max(7, lengths.length);
  const width = step * 0.7;
  const limitY = HEIGHT - height(limit);
  return (
    <svg
      className="sentence-chart"
      viewBox={`0 -14 ${WIDTH} ${HEIGHT + 16}`}
      role="img"
      aria-label={inWords(lengths, limit)}
    >
      {lengths.map((words, index) => {
        const isLong = words > limit;
        const x = index * step + (step - width) / 2;
        const y = HEIGHT - height(words);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place in the text
          <g key={index} className={classNames('sentence-chart__bar', isLong && 'sentence-chart__bar--long')}>
            <rect x={x} y={y} width={width} height={height(words)} />
            {width >= LABELLED_WIDTH && (
              <text x={x + width / 2} y={y - 4} textAnchor="middle">
                {words}
              </text>
            )}
          </g>
        );
      })}
      <line className="sentence-chart__ground" x1={0} x2={PLOT} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      <line className="sentence-chart__limit" x1={0} x2={PLOT} y1={limitY} y2={limitY} />
      <text x={PLOT + 4} y={limitY + 4}>
        {limit}
      </text>
    </svg>
  );
}

function inWords(lengths: readonly number[], limit: number): string {
  const long = lengths.filter((words) => words > limit).length;
  const verdict = long === 0 ? `Tidak ada yang melewati ${limit} kata.` : `${long} melewati ${limit} kata.`;
  return `Panjang ${lengths.length} kalimat dalam kata: ${lengths.join(', ')}. ${verdict}`;
}
