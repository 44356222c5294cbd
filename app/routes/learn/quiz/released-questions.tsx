import type { ReleasedQuestion } from '#app/domain/quizzes/release.server.ts';
import { Section } from '#app/ui/section.tsx';
import { Status } from '#app/ui/status.tsx';
import { QuestionKey } from './question-key.tsx';

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
            <QuestionKey question={question} />
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
