import { scaleLinear } from 'd3-scale';
import { classNames } from './class-names.ts';

export interface Bar {
  label: string;
  value: number;
  /** A line across the bar, e.g. a quota. */
  limit?: number;
  isEmphasised?: boolean;
}

interface BarChartProps {
  title: string;
  /** What the numbers are, and what the line means. */
  unit: string;
  bars: Bar[];
}

/** Bars with their numbers; a list to those who listen. */
export function BarChart({ title, unit, bars }: BarChartProps) {
  const longest = Math.max(1, ...bars.flatMap((bar) => [bar.value, bar.limit ?? 0]));
  // Room is left at the end for the number.
  const x = scaleLinear([0, longest], [0, 86]);
  return (
    <figure className="chart">
      <figcaption>
        <b>{title}</b>
        <span>{unit}</span>
      </figcaption>
      <ul className="bars">
        {bars.map((bar) => (
          <li key={bar.label} className={classNames(bar.isEmphasised && 'bars__emphasised') || undefined}>
            <span className="bars__name" title={bar.label}>
              {bar.label}
            </span>
            <svg height="20" role="img" aria-label={wordsOf(bar)}>
              <rect className="bars__bar" y="3" width={`${x(bar.value)}%`} height="14" />
              {bar.limit !== undefined && (
                <line
                  className="bars__limit"
                  x1={`${x(bar.limit)}%`}
                  x2={`${x(bar.limit)}%`}
                  y1="0"
                  y2="20"
                />
              )}
              <text
                x={`${x(Math.max(bar.value, isNear(bar, longest) ? (bar.limit ?? 0) : 0))}%`}
                dx="8"
                y="15"
              >
                {bar.value}
              </text>
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** The number would sit on the line when the bar ends shortly before it. */
function isNear(bar: Bar, longest: number): boolean {
  return bar.limit !== undefined && bar.limit > bar.value && bar.limit - bar.value < longest * 0.15;
}

function wordsOf(bar: Bar): string {
  return bar.limit === undefined ? String(bar.value) : `${bar.value}, batas ${bar.limit}`;
}
