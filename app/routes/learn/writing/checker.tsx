import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import { ADVISED_WORDS, measureFields } from '#app/domain/manuscript/measures.ts';
import { splitSentences } from '#app/domain/manuscript/sentences.ts';
import { countWords } from '#app/domain/manuscript/words.ts';
import { formatNumber } from '#app/ui/format.ts';
import { Progress } from '#app/ui/progress.tsx';
import { Status } from '#app/ui/status.tsx';

interface CheckerProps {
  texts: FieldTexts;
  minWords: number;
  maxWords: number;
  checklist: string[];
}

/** Beyond this a listener has lost the beginning. */
const LONG_SENTENCE = 25;

/** Counts along while the text is written. It advises, never scores and never blocks. */
export function Checker({ texts, minWords, maxWords, checklist }: CheckerProps) {
  const { words, total, paragraphs, sentences } = measureFields(texts);
  const lengths = splitSentences(`${texts.teras}\n${texts.tubuh}`).map(countWords);
  const long = lengths.filter((length) => length > LONG_SENTENCE).length;
  const mean = lengths.length > 0 ? lengths.reduce((sum, length) => sum + length, 0) / lengths.length : 0;
  return (
    <section className="checker" aria-labelledby="pemeriksa">
      <h2 id="pemeriksa">Pemeriksa naskah</h2>
      <p className="hint">Membantu Anda memeriksa sebelum mentor membaca. Keputusan tetap pada Anda.</p>
      <div className="checker__group gap-small">
        <div className="checker__head">
          <h3>Jumlah kata</h3>
          <span className="number">
            <b>{total}</b> dari {minWords}–{maxWords}
          </span>
        </div>
        <Progress
          value={Math.min(total, maxWords)}
          max={maxWords}
          label={`${total} dari ${minWords} sampai ${maxWords} kata`}
        />
        <p className="hint">Teras dan tubuh berita, {paragraphs} alinea tubuh.</p>
      </div>
      <div className="checker__group">
        <div className="checker__head">
          <h3>Panjang isian</h3>
        </div>
        <Length label="Judul" words={words.judul} {...ADVISED_WORDS.judul} />
        <Length label="Teras" words={words.teras} {...ADVISED_WORDS.teras} />
      </div>
      <div className="checker__group">
        <div className="checker__head">
          <h3>Kalimat</h3>
          <span className="number">
            {sentences.teras + sentences.tubuh} kalimat · rata-rata {formatNumber(mean, 0)} kata
          </span>
        </div>
        <p className="hint">
          {long === 0
            ? `Tidak ada kalimat yang lebih dari ${LONG_SENTENCE} kata.`
            : `${long} kalimat lebih dari ${LONG_SENTENCE} kata. Coba pecah menjadi dua.`}
        </p>
      </div>
      {checklist.length > 0 && (
        <div className="checker__group">
          <div className="checker__head">
            <h3>Daftar periksa</h3>
          </div>
          <ul className="checker__list">
            {checklist.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Length({ label, words, from, to }: { label: string; words: number; from: number; to: number }) {
  const isFitting = words >= from && words <= to;
  return (
    <p className="finding">
      <span>
        {label}: {words} kata, anjuran {from}–{to}
      </span>
      {words > 0 && (
        <Status tone={isFitting ? 'passed' : 'waiting'} icon={isFitting ? 'check' : 'triangle-alert'}>
          {isFitting ? 'Sesuai' : words < from ? 'Terlalu pendek' : 'Terlalu panjang'}
        </Status>
      )}
    </p>
  );
}
