import { formatNumber } from '#app/ui/format.ts';
import { SentenceChart } from './sentence-chart.tsx';

/** Beyond this a listener has lost the beginning. */
const LONG_SENTENCE = 25;

interface SentenceLengthsProps {
  /** Words of each sentence, in order. */
  lengths: number[];
  /** Leads to a sentence; null as long as nobody knows where it stands. */
  onGoTo: ((index: number) => void) | null;
}

export function SentenceLengths({ lengths, onGoTo }: SentenceLengthsProps) {
  const long = lengths.flatMap((words, index) => (words > LONG_SENTENCE ? [index] : []));
  const mean = lengths.reduce((sum, words) => sum + words, 0) / Math.max(1, lengths.length);
  return (
    <div className="checker__group">
      <div className="checker__head">
        <h3>Panjang kalimat</h3>
        {lengths.length > 0 && <span className="number meta">rata-rata {formatNumber(mean, 0)} kata</span>}
      </div>
      {lengths.length > 0 && <SentenceChart lengths={lengths} limit={LONG_SENTENCE} />}
      {long.slice(0, SHOWN).map((index) => (
        <p className="finding" key={index}>
          <span>
            Kalimat {index + 1} terlalu panjang, {lengths[index]} kata. Coba pecah menjadi dua.
          </span>
          {onGoTo && (
            <button
              type="button"
              className="link-button"
              aria-label={`Lihat kalimat ${index + 1}`}
              onClick={() => onGoTo(index)}
            >
              Lihat
            </button>
          )}
        </p>
      ))}
      {long.length > SHOWN && (
        <p className="hint">
          Dan {long.length - SHOWN} kalimat lain yang lebih dari {LONG_SENTENCE} kata.
        </p>
      )}
      {lengths.length > 0 && long.length === 0 && (
        <p className="hint">Tidak ada kalimat yang lebih dari {LONG_SENTENCE} kata.</p>
      )}
      {lengths.length === 0 && <p className="hint">Belum ada kalimat di teras dan tubuh berita.</p>}
    </div>
  );
}

/** The longest list that still helps. */
const SHOWN = 3;
