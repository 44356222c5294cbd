import type { QuizFacts, ShownQuestion } from '#app/domain/quizzes/quiz.server.ts';
import { Button } from '#app/ui/button.tsx';
import { formatTime, zoneLabel } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import { fieldOf } from './answers-form.ts';
import autosave from './autosave.js?url';
import { OrderingQuestion } from './ordering-question.tsx';

interface AttemptFormProps {
  attempt: {
    number: number;
    deadlineAt: string | null;
    questions: ShownQuestion[];
    answers: Record<string, string | string[]>;
  };
  quiz: QuizFacts;
  /** Where the autosave posts to. */
  saveAction: string;
}

/** The questions of the open attempt. Works as a plain form; a small script saves while one answers. */
export function AttemptForm({ attempt, quiz, saveAction }: AttemptFormProps) {
  const { questions, answers, deadlineAt } = attempt;
  return (
    <form method="post" className="section-gap" data-autosave={saveAction}>
      <p className="meta">
        Percobaan {attempt.number} dari {quiz.maxAttempts} · {questions.length} soal
        {deadlineAt && ` · kirim sebelum pukul ${formatTime(deadlineAt, quiz.zone)} ${zoneLabel(quiz.zone)}`}
      </p>
      {questions.map((question, index) => (
        <fieldset className="question" key={question.id}>
          <legend>
            {index + 1}. {question.prompt}
          </legend>
          {question.passage && <p className="question__passage">{question.passage}</p>}
          <QuestionBody question={question} answer={answers[question.id]} />
        </fieldset>
      ))}
      <div className="row gap-large" id="simpan">
        <Button name="intent" value="kirim" variant="primary">
          Kirim jawaban
        </Button>
        <Button name="intent" value="simpan" formNoValidate>
          Simpan dahulu
        </Button>
        <span data-autosave-status>
          {Object.keys(answers).length > 0 && (
            <Status tone="passed" icon="cloud-check">
              Tersimpan
            </Status>
          )}
        </span>
      </div>
      <script type="module" src={autosave} />
    </form>
  );
}

function QuestionBody({
  question,
  answer,
}: {
  question: ShownQuestion;
  answer: string | string[] | undefined;
}) {
  const { id, kind, choices } = question;
  if (kind === 'short')
    return (
      <input
        className="input"
        name={fieldOf(id)}
        aria-label="Jawaban singkat"
        defaultValue={typeof answer === 'string' ? answer : ''}
        maxLength={120}
        autoComplete="off"
        required
      />
    );
  if (kind === 'ordering')
    return <OrderingQuestion questionId={id} choices={choices} order={Array.isArray(answer) ? answer : []} />;
  return (
    <>
      {kind === 'multiple' && (
        <p className="hint">Pilih semua yang tepat. Pilihan yang salah mengurangi nilai soal ini.</p>
      )}
      {choices.map((choice) => (
        <label className="option" key={choice.id}>
          <input
            type={kind === 'single' ? 'radio' : 'checkbox'}
            name={fieldOf(id)}
            value={choice.id}
            defaultChecked={Array.isArray(answer) && answer.includes(choice.id)}
            required={kind === 'single'}
          />
          <span>{choice.text}</span>
        </label>
      ))}
    </>
  );
}
