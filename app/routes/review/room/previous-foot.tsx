import { noteName, OUTCOMES } from '#app/desk/manuscript/note-words.ts';
import type { PreviousLook } from '#app/domain/review/previous-look.server.ts';
import { formatNumber } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';

interface PreviousFootProps {
  previous: PreviousLook;
  /** Of the version being read. */
  score: number | null;
}

/** What the version before was given, how this one compares, and what became of each suggestion made then. */
export function PreviousFoot({ previous, score }: PreviousFootProps) {
  return (
    <div className="rubric__foot">
      <span>
        Versi {previous.n} {previous.score === null ? 'belum dinilai lengkap' : 'dinilai '}
        {previous.score !== null && <b>{formatNumber(previous.score, 2)}</b>}
      </span>
      {score !== null && previous.score !== null && <Change by={score - previous.score} />}
      {previous.answers.length > 0 && <Answers previous={previous} />}
    </div>
  );
}

function Answers({ previous: { answers, done, total } }: Pick<PreviousFootProps, 'previous'>) {
  return (
    <details className="rubric__answers">
      <summary>
        {done} dari {total} saran dan komentar ditindaklanjuti
      </summary>
      <ol>
        {answers.map((answer) => (
          <li key={answer.number}>
            {noteName(answer)} “{answer.gist}”: <b>{OUTCOMES[answer.state].words}</b>
            {answer.words && `. “${answer.words}”`}
          </li>
        ))}
      </ol>
      {total > answers.length && <p>{total - answers.length} lagi pada “Tindak lanjut” di atas naskah.</p>}
    </details>
  );
}

function Change({ by }: { by: number }) {
  if (by === 0) return <span>tetap</span>;
  return (
    <Status tone={by > 0 ? 'passed' : 'returned'} icon={by > 0 ? 'trending-up' : 'arrow-down'}>
      {by > 0 ? 'naik' : 'turun'} {formatNumber(Math.abs(by), 2)}
    </Status>
  );
}
