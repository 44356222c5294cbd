import type { CorrectionTrend } from '#app/domain/review/corrections-over-time.ts';
import type { CorrectedVersion } from '#app/domain/review/own-corrections.server.ts';
import { formatShortDate, localDate } from '#app/ui/format.ts';
import { nameOfKind } from './kind-name.ts';

interface CorrectionChartProps {
  trends: CorrectionTrend[];
  versions: CorrectedVersion[];
}

/** So many of the newest versions fit side by side on a phone. */
const SHOWN = 10;

/** A table with a bar and a number for each version: the same to those who see it and those who listen. */
export function CorrectionChart({ trends, versions }: CorrectionChartProps) {
  const shown = versions.slice(-SHOWN);
  const from = versions.length - shown.length;
  const most = Math.max(1, ...trends.flatMap(({ counts }) => counts.slice(from)));
  return (
    <>
      <p className="meta">
        Usul suntingan menurut sebabnya, {shown.length} naskah terakhir yang ditelaah, dari yang lama.
      </p>
      <div className="scroll-x">
        <table className="trend">
          <caption className="visually-hidden">Usul suntingan menurut sebab dan naskah</caption>
          <thead>
            <tr>
              <th scope="col">Sebab</th>
              {shown.map((version) => (
                <th scope="col" key={version.versionId}>
                  <span className="visually-hidden">Tugas {version.assignmentNumber}, versi </span>
                  <span aria-hidden="true">T{version.assignmentNumber} v</span>
                  {version.n}
                  <span className="trend__date">
                    {formatShortDate(localDate(version.sentAt, version.zone))}
                  </span>
                </th>
              ))}
              <th scope="col">Semua</th>
            </tr>
          </thead>
          <tbody>
            {trends.map((trend) => (
              <tr key={trend.kind ?? 'lain'}>
                <th scope="row">
                  <a href={`#contoh-${trend.kind ?? 'lain'}`}>{nameOfKind(trend)}</a>
                </th>
                {trend.counts.slice(from).map((count, index) => (
                  <td key={shown[index]?.versionId}>
                    <Column count={count} most={most} />
                    {count}
                  </td>
                ))}
                <td className="trend__total">{trend.total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const HEIGHT = 36;

function Column({ count, most }: { count: number; most: number }) {
  const height = Math.round((count / most) * HEIGHT);
  return (
    <svg className="trend__column" width="18" height={HEIGHT} aria-hidden="true">
      <rect y={HEIGHT - height} width="18" height={height} />
    </svg>
  );
}
