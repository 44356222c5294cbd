import type { QuizFacts, ShownQuestion } from '#app/domain/quizzes/quiz.server.ts';
import type { GivenAnswer } from '#app/domain/quizzes/scoring.ts';
import { Button } from '#app/ui/button.tsx';
import { formatTime, zoneLabel } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import { fieldOf } from './answers-form.ts';
import autosave from './autosave.js?url';
import { QuestionBody } from './question-body.tsx';

const MARKED: ReadonlySet<ShownQuestion['kind']> = new Set(['multiple', 'highlight', 'hotspot']);

interface AttemptFormProps {
  attempt: {
    number: number;
    deadlineAt: string | null;
    questions: ShownQuestion[];
    answers: Record<string, GivenAnswer>;
  };
  quiz: QuizFacts;
  /** Where the autosave posts to. */
  saveAction: string;
  /** Somebody has been told which questions have no answer. */
  mayBeOpen: boolean;
}

/** The questions of the open attempt. Works as a plain form; a small script saves while one answers. */
export function AttemptForm({ attempt, quiz, saveAction, mayBeOpen }: AttemptFormProps) {
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
          {/* Check boxes that are all open send nothing: this says that they are. */}
          {MARKED.has(question.kind) && <input type="hidden" name={fieldOf(question.id)} value="" />}
          <QuestionBody question={question} answer={answers[question.id]} />
        </fieldset>
      ))}
      {mayBeOpen && <input type="hidden" name="tetap" value="ya" />}
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
