import type { CheckAnswer, ShownCheck } from '#app/domain/learning/lesson.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Disclosure } from '#app/ui/disclosure.tsx';
import { Notice } from '#app/ui/notice.tsx';

interface SelfCheckProps {
  check: ShownCheck;
  number: number;
  total: number;
  answer: CheckAnswer | undefined;
  /** In a copy for the device the answers are folded away on the page itself. */
  ownAnswer: CheckAnswer | undefined;
}

/** A question inside a lesson: posts, comes back to its own place, counts for nothing. */
export function SelfCheck({ check, number, total, answer, ownAnswer }: SelfCheckProps) {
  const place = `periksa-${check.slug}`;
  const reasonOf = (id: string) => answer?.reasons.find((reason) => reason.id === id);
  return (
    <section className="self-check" id={place} aria-labelledby={`${place}-soal`}>
      <form className="self-check__inner" method="post" action={`#${place}`}>
        <input type="hidden" name="intent" value="periksa" />
        <input type="hidden" name="soal" value={check.slug} />
        <p className="meta">
          Periksa pemahaman · {number} dari {total}
        </p>
        <h2 id={`${place}-soal`} className="h3">
          {check.prompt}
        </h2>
        {check.passage && <p className="question__passage">{check.passage}</p>}
        <fieldset aria-labelledby={`${place}-soal`}>
          {check.kind === 'multiple' && <p className="hint">Pilih semua yang tepat.</p>}
          {check.choices.map((choice) => {
            const reason = reasonOf(choice.id);
            return (
              <label
                key={choice.id}
                className={`option${reason ? (reason.isCorrect ? ' option--right' : ' option--wrong') : ''}`}
              >
                <input
                  type={check.kind === 'single' ? 'radio' : 'checkbox'}
                  name="jawaban"
                  value={choice.id}
                  defaultChecked={answer?.chosen.includes(choice.id)}
                />
                <span>{choice.text}</span>
                {reason && (
                  <span className="option__reason">
                    <b>{reason.isCorrect ? 'Tepat.' : 'Belum tepat.'}</b> {reason.reason}
                  </span>
                )}
              </label>
            );
          })}
        </fieldset>
        {answer && (
          <Notice tone={answer.isRight ? 'success' : 'info'} isLive>
            {verdict(answer)}
          </Notice>
        )}
        {ownAnswer ? (
          <OwnAnswer check={check} answer={ownAnswer} />
        ) : (
          <p className="row">
            <Button variant={answer ? 'plain' : 'primary'}>Periksa jawaban</Button>
            <span className="meta">Tidak memengaruhi nilai</span>
          </p>
        )}
      </form>
    </section>
  );
}

function OwnAnswer({ check, answer }: { check: ShownCheck; answer: CheckAnswer }) {
  const words = new Map(check.choices.map(({ id, text }) => [id, text]));
  return (
    <Disclosure summary="Periksa jawaban">
      <ul className="self-check__answers">
        {answer.reasons.map(({ id, isCorrect, reason }) => (
          <li key={id}>
            {words.get(id)} <b>{isCorrect ? 'Tepat.' : 'Belum tepat.'}</b> {reason}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function verdict(answer: CheckAnswer): string {
  if (answer.isRight) return 'Jawaban Anda tepat.';
  if (answer.chosen.length === 0) return 'Pilih jawaban lebih dahulu, lalu periksa lagi.';
  return answer.reasons.every((reason) => reason.isCorrect)
    ? 'Yang Anda pilih tepat, tetapi belum lengkap.'
    : 'Belum tepat. Baca alasannya, lalu coba lagi.';
}
