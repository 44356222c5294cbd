import type { Finding, Span } from '#app/domain/copycheck/copy-check.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import { formatNumber } from '#app/ui/format.ts';
import { FindingItem } from './finding-item.tsx';
import { SentenceChart } from './sentence-chart.tsx';

/** Beyond this a listener has lost the beginning. */
const LONG_SENTENCE = 25;

interface SentenceLengthsProps {
  /** Words of each sentence, in order. */
  lengths: number[];
  /** What the check says of the long ones; null until it has looked. */
  long: Finding[] | null;
  texts: FieldTexts;
  onGoTo: (span: Span) => void;
  onReplace: (span: Span, text: string) => void;
  onDismiss: (finding: Finding) => void;
}

export function SentenceLengths({ lengths, long, ...rest }: SentenceLengthsProps) {
  const count = lengths.filter((words) => words > LONG_SENTENCE).length;
  const mean = lengths.reduce((sum, words) => sum + words, 0) / Math.max(1, lengths.length);
  return (
    <div className="checker__group">
      <div className="checker__head">
        <h3>Panjang kalimat</h3>
        {lengths.length > 0 && <span className="number meta">rata-rata {formatNumber(mean, 0)} kata</span>}
      </div>
      {lengths.length > 0 ? (
        <>
          <SentenceChart lengths={lengths} limit={LONG_SENTENCE} />
          <p className="hint">
            {count === 0
              ? `Tidak ada kalimat yang lebih dari ${LONG_SENTENCE} kata.`
              : `${count} dari ${lengths.length} kalimat lebih dari ${LONG_SENTENCE} kata.`}
          </p>
        </>
      ) : (
        <p className="hint">Belum ada kalimat di teras dan tubuh berita.</p>
      )}
      {long && long.length > 0 && (
        <ul className="findings">
          {long.map((finding) => (
            <li key={`${finding.field}-${finding.start}`}>
              <FindingItem finding={finding} {...rest} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
