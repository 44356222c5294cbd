import type { Coverage } from '#app/domain/copycheck/answered-questions.ts';
import { QUESTIONS, type Question } from '#app/domain/copycheck/copy-check.ts';
import { formatList } from '#app/ui/format.ts';

const WORDS: Record<Question, string> = {
  apa: 'apa',
  siapa: 'siapa',
  kapan: 'kapan',
  'di-mana': 'di mana',
  mengapa: 'mengapa',
  bagaimana: 'bagaimana',
};

/** At this many answers and fewer the figure asks for a look. */
const FEW = 4;

/** How many of the six questions the copy check found answered, and which are not clear: "5/6". */
export function CoverageFigure({ coverage }: { coverage: Coverage | null }) {
  if (!coverage)
    return (
      <span title="Naskah ini dikirim sebelum pemeriksa naskah ada">
        –<span className="visually-hidden"> belum diperiksa</span>
      </span>
    );
  const { answered, missing } = coverage;
  const words = missing.length > 0 ? missingWords(missing) : undefined;
  return (
    <span className={answered <= FEW ? 'attention attention--strong' : undefined} title={words}>
      {answered}/{QUESTIONS.length}
      {words && <span className="visually-hidden">. {words}</span>}
    </span>
  );
}

export const missingWords = (missing: readonly Question[]): string =>
  `Belum jelas: ${formatList(missing.map((question) => WORDS[question]))}`;
