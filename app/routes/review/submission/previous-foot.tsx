import type { PreviousLook } from '#app/domain/review/previous-look.server.ts';
import { formatList, formatNumber } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';

interface PreviousFootProps {
  previous: PreviousLook;
  /** Of the version being read. */
  score: number | null;
}

/** What the version before was given, how this one compares, and what became of the suggestions made then. */
export function PreviousFoot({ previous, score }: PreviousFootProps) {
  const answers = answerWords(previous);
  return (
    <div className="rubric__foot">
      <span>
        Versi {previous.n} {previous.score === null ? 'belum dinilai lengkap' : 'dinilai '}
        {previous.score !== null && <b>{formatNumber(previous.score, 2)}</b>}
      </span>
      {score !== null && previous.score !== null && <Change by={score - previous.score} />}
      {answers && <p className="rubric__answers">Usul Anda waktu itu: {answers}.</p>}
    </div>
  );
}

function answerWords({ accepted, rejected, unanswered }: PreviousLook): string {
  return formatList([
    ...(accepted > 0 ? [`diterima ${accepted}`] : []),
    ...(rejected > 0 ? [`ditolak ${rejected}`] : []),
    ...(unanswered > 0 ? [`belum dijawab ${unanswered}`] : []),
  ]);
}

function Change({ by }: { by: number }) {
  if (by === 0) return <span>tetap</span>;
  return (
    <Status tone={by > 0 ? 'passed' : 'returned'} icon={by > 0 ? 'trending-up' : 'arrow-down'}>
      {by > 0 ? 'naik' : 'turun'} {formatNumber(Math.abs(by), 2)}
    </Status>
  );
}
