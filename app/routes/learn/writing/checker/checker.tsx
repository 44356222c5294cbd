import type { FindingGroup, Span } from '#app/domain/copycheck/copy-check.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import { measureFields, splitSentences } from '#app/domain/manuscript/measures.ts';
import { countWords } from '#app/domain/manuscript/words.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { Checklist } from './checklist.tsx';
import { FindingGroupList } from './finding-group.tsx';
import { SentenceLengths } from './sentence-lengths.tsx';
import { SixQuestions } from './six-questions.tsx';
import type { DeskFindings } from './use-findings.ts';
import { WordBar } from './word-bar.tsx';

interface CheckerProps {
  texts: FieldTexts;
  task: { minWords: number; maxWords: number };
  checklist: string[];
  findings: DeskFindings;
  onGoTo: (span: Span) => void;
  onReplace: (span: Span, text: string) => void;
  /** Of the sheet that it is on a telephone. */
  onClose: () => void;
}

const GROUPS: FindingGroup[] = ['atribusi', 'bahasa', 'susunan', 'fakta'];

/** Reads along while the text is written. It advises, never scores and never blocks. */
export function Checker({ texts, task, checklist, findings, onGoTo, onReplace, onClose }: CheckerProps) {
  const { check, shown, count, dismissed } = findings;
  const { total, paragraphs } = measureFields(texts);
  const lengths = check
    ? check.sentences.map(({ words }) => words)
    : splitSentences(`${texts.teras}\n${texts.tubuh}`).map(countWords);
  return (
    <section className="checker" aria-labelledby="pemeriksa" id="pemeriksa-naskah">
      <div className="checker__head">
        <h2 id="pemeriksa" tabIndex={-1}>
          Pemeriksa naskah
        </h2>
        {count !== null && <span className="meta number">{countWordsFor(count)}</span>}
        <button
          type="button"
          className="button button--ghost button--icon checker__close"
          aria-label="Tutup pemeriksa"
          onClick={onClose}
        >
          <Icon name="x" />
        </button>
      </div>
      <p className="hint checker__lede">
        Membantu Anda memeriksa sebelum mentor membaca. Keputusan tetap pada Anda.
      </p>
      {check && <SixQuestions coverage={check.coverage} />}
      <SentenceLengths
        lengths={lengths}
        onGoTo={
          check &&
          ((index) => {
            const sentence = check.sentences[index];
            if (sentence) onGoTo(sentence);
          })
        }
      />
      {GROUPS.map((group) => (
        <FindingGroupList
          key={group}
          group={group}
          findings={shown.filter((finding) => finding.group === group)}
          texts={texts}
          onGoTo={onGoTo}
          onReplace={onReplace}
          onDismiss={findings.dismiss}
        />
      ))}
      {dismissed > 0 && (
        <p className="checker__group hint">
          {dismissed} temuan Anda abaikan.{' '}
          <button type="button" className="link-button" onClick={findings.restore}>
            Tampilkan lagi
          </button>
        </p>
      )}
      <WordBar total={total} min={task.minWords} max={task.maxWords} paragraphs={paragraphs} />
      <Checklist items={checklist} />
    </section>
  );
}

function countWordsFor(count: number): string {
  return count === 0 ? 'Tidak ada yang perlu dilihat' : `${count} hal untuk dilihat`;
}
