import type { CorrectionTrend } from '#app/domain/review/corrections-over-time.ts';
import type { CorrectedVersion, OwnCorrection } from '#app/domain/review/own-corrections.server.ts';
import { nameOfKind } from './kind-name.ts';

interface CorrectionExamplesProps {
  trend: CorrectionTrend;
  versions: CorrectedVersion[];
}

/** The newest edits of one kind, in their own words. */
export function CorrectionExamples({ trend, versions }: CorrectionExamplesProps) {
  return (
    <section className="subsection" id={`contoh-${trend.kind ?? 'lain'}`}>
      <h3>
        {nameOfKind(trend)} · {trend.total} usul
      </h3>
      <ul className="list">
        {trend.examples.map((example) => (
          <Example
            key={example.id}
            example={example}
            version={versions.find(({ versionId }) => versionId === example.versionId)}
          />
        ))}
      </ul>
    </section>
  );
}

function Example({ example, version }: { example: OwnCorrection; version: CorrectedVersion | undefined }) {
  const { deleted, inserted, reason } = example;
  return (
    <li>
      <div>
        <p className="serif">
          {deleted && (
            <del className="suggestion">
              <span className="visually-hidden">usul hapus: </span>
              {shortened(deleted)}
            </del>
          )}{' '}
          {inserted && (
            <ins className="suggestion">
              <span className="visually-hidden">usul sisip: </span>
              {shortened(inserted)}
            </ins>
          )}
        </p>
        {reason && <p className="list__note">{reason}</p>}
        {version && (
          <p className="list__note">
            <a href={`/tugas/${version.assignmentId}/umpan-balik?versi=${version.n}`}>
              Tugas {version.assignmentNumber}: {version.assignmentTitle}, versi {version.n}
            </a>
          </p>
        )}
      </div>
    </li>
  );
}

const LONG = 160;

function shortened(text: string): string {
  const line = text.replaceAll('\n', ' ¶ ');
  return line.length > LONG ? `${line.slice(0, LONG).trimEnd()}…` : line;
}
