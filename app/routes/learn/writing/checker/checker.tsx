import type { Ref } from 'react';
import type { FindingGroup, Span } from '#app/domain/copycheck/copy-check.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import { measureFields } from '#app/domain/manuscript/measures.ts';
import { splitSentences } from '#app/domain/manuscript/sentences.ts';
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
  heading: Ref<HTMLHeadingElement>;
  onClose: () => void;
}

/** Its findings stand under the chart they belong to. */
const LONG_SENTENCE_RULE = 'kalimat-panjang';

const GROUPS: FindingGroup[] = ['atribusi', 'bahasa', 'susunan', 'fakta'];

/** Reads along while the text is written. It advises, never scores and never blocks. */
export function Checker(props: CheckerProps) {
  const { texts, task, checklist, findings, onGoTo, onReplace, heading, onClose } = props;
  const { check, shown, count, dismissed } = findings;
  const acts = { onGoTo, onReplace, onDismiss: findings.dismiss };
  const { total, paragraphs } = measureFields(texts);
  const lengths = check
    ? check.sentences.map(({ words }) => words)
    : splitSentences(`${texts.teras}\n${texts.tubuh}`).map(countWords);
  return (
    <section className="checker" aria-labelledby="pemeriksa" id="pemeriksa-naskah">
      <div className="checker__head">
        <h2 id="pemeriksa" tabIndex={-1} ref={heading}>
          Pemeriksa naskah
        </h2>
        {count !== null && total > 0 && <span className="meta number">{countWordsFor(count)}</span>}
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
      <noscript>
        <p>
          <button type="submit" name="intent" value="periksa" className="button">
            Simpan dan periksa
          </button>
        </p>
      </noscript>
      {check && total > 0 && <SixQuestions coverage={check.coverage} />}
      <SentenceLengths
        lengths={lengths}
        long={check && shown.filter(({ rule }) => rule === LONG_SENTENCE_RULE)}
        texts={texts}
        {...acts}
      />
      {GROUPS.map((group) => (
        <FindingGroupList
          key={group}
          group={group}
          findings={shown.filter(({ group: kind, rule }) => kind === group && rule !== LONG_SENTENCE_RULE)}
          texts={texts}
          {...acts}
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
  return count === 0 ? 'Tidak ada temuan' : `${count} hal untuk dilihat`;
}
