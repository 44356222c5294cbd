import { scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { formatNumber } from './format.ts';

export interface ChartPoint {
  /** YYYY-MM-DD */
  on: string;
  value: number;
}

interface LineChartProps {
  title: string;
  /** What the numbers are: "persen, rencana dan nyata". */
  unit: string;
  /** The finding in words, for those who do not see the lines. */
  description: string;
  /** Dashed. */
  plan: ChartPoint[];
  /** Solid, up to today. */
  actual: ChartPoint[];
  ticks: { on: string; label: string }[];
  max?: number;
}

const frame = { width: 400, height: 148, left: 30, right: 352, top: 14, bottom: 125 };

/** Plan against actual, plain SVG drawn on the server, labelled on the lines. */
export function LineChart({ title, unit, description, plan, actual, ticks, max = 100 }: LineChartProps) {
  const dates = [...plan, ...actual].map((point) => point.on).sort();
  const from = new Date(dates[0] ?? '2000-01-01');
  const to = new Date(dates.at(-1) ?? '2000-01-02');
  const x = scaleUtc([from, to], [frame.left, frame.right]);
  const y = scaleLinear([0, max], [frame.bottom, frame.top]);
  const path = line<ChartPoint>(
    (point) => round(x(new Date(point.on))),
    (point) => round(y(point.value)),
  );
  const last = actual.at(-1);
  // Near the right edge the words would leave the drawing.
  const isLate = last !== undefined && x(new Date(last.on)) > frame.right - 20;
  const middleOfPlan = plan.at(-2) ?? plan.at(-1);
  return (
    <figure className="chart">
      <figcaption>
        <b>{title}</b>
        <span>{unit}</span>
      </figcaption>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={description}>
        {[0.25, 0.5, 0.75, 1].map((share) => (
          <g key={share}>
            <path className="chart__grid" d={`M${frame.left} ${y(max * share)}H${frame.right}`} />
            <text x={frame.left - 6} y={y(max * share) + 4} textAnchor="end">
              {max * share}
            </text>
          </g>
        ))}
        <path className="chart__axis" d={`M${frame.left} ${frame.bottom}H${frame.right}`} />
        <path className="chart__plan" d={path(plan) ?? undefined} />
        <path className="chart__actual" d={path(actual) ?? undefined} />
        {middleOfPlan && (
          <text
            className="chart__plan-label"
            x={x(new Date(middleOfPlan.on)) - 8}
            y={Math.max(y(middleOfPlan.value) - 4, 10)}
            textAnchor="end"
          >
            Rencana
          </text>
        )}
        {last && (
          <>
            <circle className="chart__point" cx={x(new Date(last.on))} cy={y(last.value)} r="5" />
            <text
              className="chart__actual-label"
              x={isLate ? frame.right + 4 : x(new Date(last.on)) + 8}
              y={Math.min(y(last.value) + 18, frame.bottom - 4)}
              textAnchor={isLate ? 'end' : 'start'}
            >
              Nyata {formatNumber(last.value)}
            </text>
          </>
        )}
        {ticks.map((tick) => (
          <text key={tick.on} x={round(x(new Date(tick.on)))} y={frame.height - 6} textAnchor="middle">
            {tick.label}
          </text>
        ))}
      </svg>
    </figure>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
