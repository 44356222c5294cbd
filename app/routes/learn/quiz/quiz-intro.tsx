import { bestScore, canStartAttempt, hasPassed, remainingAttempts } from '#app/domain/quizzes/attempts.ts';
import type { QuizFacts } from '#app/domain/quizzes/quiz.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { DefinitionList } from '#app/ui/definition-list.tsx';
import { formatLongDateTime, formatNumber } from '#app/ui/format.ts';

interface QuizIntroProps {
  quiz: QuizFacts;
  attempts: {
    number: number;
    state: 'open' | 'submitted';
    score: number | null;
    submittedAt: string | null;
  }[];
  nextHref: string;
}

/** Before and between attempts: what the quiz asks, what was reached, and what may be done next. */
export function QuizIntro({ quiz, attempts, nextHref }: QuizIntroProps) {
  const best = bestScore(attempts);
  const isMeasuring = quiz.purpose !== 'quiz';
  const isPassed = hasPassed(attempts, quiz.threshold);
  const left = remainingAttempts(attempts, quiz.maxAttempts);
  const canStart = canStartAttempt(attempts, quiz.threshold, quiz.maxAttempts).ok;
  return (
    <>
      {best !== null && (
        <section className="section-gap" id="nilai" aria-labelledby="nilai-judul">
          <h2 id="nilai-judul">Nilai {formatNumber(best)}</h2>
          <p className="lede">{verdict(isMeasuring, isPassed, quiz.threshold, left)}</p>
          <ul className="list gap">
            {attempts.map((attempt) => (
              <li key={attempt.number}>
                <span>
                  Percobaan {attempt.number}
                  {attempt.submittedAt && (
                    <span className="list__note"> {formatLongDateTime(attempt.submittedAt, quiz.zone)}</span>
                  )}
                </span>
                <span className="number">{attempt.score === null ? '' : formatNumber(attempt.score)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {best === null && (
        <>
          <p className="lede gap">{quiz.intro}</p>
          <div className="gap">
            <DefinitionList
              isCompact
              items={[
                ...(quiz.drawn === null ? [] : [{ term: 'Soal', description: drawnWords(quiz) }]),
                { term: 'Kesempatan', description: `${quiz.maxAttempts} kali; nilai terbaik yang dihitung` },
                ...(isMeasuring
                  ? [{ term: 'Kegunaan', description: 'Mengukur saja, tidak memengaruhi nilai' }]
                  : [{ term: 'Batas lulus', description: formatNumber(quiz.threshold) }]),
                {
                  term: 'Waktu',
                  description: quiz.timeLimitMinutes
                    ? `${quiz.timeLimitMinutes + quiz.extraMinutes} menit sejak dimulai`
                    : 'Tidak dibatasi; jawaban tersimpan selama Anda mengerjakan',
                },
              ]}
            />
          </div>
        </>
      )}
      <div className="row gap-large">
        {canStart && (
          <form method="post">
            <Button name="intent" value="mulai" variant="primary" size="large">
              {best === null ? 'Mulai' : 'Mulai lagi'}
            </Button>
          </form>
        )}
        {best !== null && (
          <ButtonLink href={nextHref} variant={canStart ? 'plain' : 'primary'} iconAfter="arrow-right">
            Lanjutkan materi
          </ButtonLink>
        )}
      </div>
    </>
  );
}

function drawnWords({ drawn, purpose }: QuizFacts): string {
  return purpose === 'quiz'
    ? `${drawn} soal; setiap percobaan mendapat soal lain selama masih ada`
    : `${drawn} soal; pretes dan pascates sama beratnya, dan tidak ada soal yang terulang`;
}

function verdict(isMeasuring: boolean, isPassed: boolean, threshold: number, left: number): string {
  if (isMeasuring) return 'Terima kasih. Nilai ini hanya untuk mengukur dan tidak memengaruhi nilai akhir.';
  if (isPassed) return 'Anda lulus kuis ini. Kunci dan alasannya ada di bawah.';
  return left > 0
    ? `Batas lulus ${formatNumber(threshold)}. Anda masih dapat mencoba ${left} kali; baca lagi pelajarannya lebih dahulu.`
    : `Batas lulus ${formatNumber(threshold)}. Kesempatan sudah habis; hubungi panitia untuk mencari jalan keluar.`;
}
