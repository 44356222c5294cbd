import { SuggestedWords } from '#app/desk/manuscript/suggested-words.tsx';
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
        <SuggestedWords deleted={deleted} inserted={inserted} />
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
