import type { ReleasedQuestion } from '#app/domain/quizzes/release.server.ts';
import { Section } from '#app/ui/section.tsx';
import { Status } from '#app/ui/status.tsx';

/** After release: every question with its key and the reason of each choice. */
export function ReleasedQuestions({ questions }: { questions: ReleasedQuestion[] }) {
  return (
    <div className="section-gap">
      <Section title="Kunci dan alasan">
        {questions.map((question, index) => (
          <article className="question" key={question.id}>
            <h3 className="question__prompt">
              {index + 1}. {question.prompt}
            </h3>
            {question.passage && <p className="question__passage">{question.passage}</p>}
            <p>
              <ShareStatus share={question.share} />
            </p>
            <Key question={question} />
          </article>
        ))}
      </Section>
    </div>
  );
}

function ShareStatus({ share }: { share: number }) {
  if (share >= 1) return <Status tone="passed">Tepat</Status>;
  return share > 0 ? (
    <Status tone="waiting" icon="circle-dot">
      Sebagian tepat
    </Status>
  ) : (
    <Status tone="returned" icon="x">
      Belum tepat
    </Status>
  );
}

function Key({ question }: { question: ReleasedQuestion }) {
  const { kind, choices, correct, answer, reasons } = question;
  if (kind === 'short' || kind === 'ordering') {
    const words = (ids: string[]) => ids.map((id) => choices.find((choice) => choice.id === id)?.text ?? id);
    const given = typeof answer === 'string' ? [answer] : words(answer ?? []);
    return (
      <div className="prose">
        <p>
          <b>Jawaban Anda:</b> {given.filter(Boolean).join(' → ') || 'tidak diisi'}
        </p>
        <p>
          <b>Kunci:</b> {words(correct).join(' → ')}
        </p>
        <p>{reasons.semua}</p>
      </div>
    );
  }
  return (
    <ul>
      {choices.map((choice) => {
        const isCorrect = correct.includes(choice.id);
        const isChosen = Array.isArray(answer) && answer.includes(choice.id);
        return (
          <li
            key={choice.id}
            className={`option${isCorrect ? ' option--right' : isChosen ? ' option--wrong' : ''}`}
          >
            <span>
              {choice.text}
              {isChosen && <b> (pilihan Anda)</b>}
            </span>
            <span className="option__reason">
              <b>{isCorrect ? 'Tepat.' : 'Bukan ini.'}</b> {reasons[choice.id]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
