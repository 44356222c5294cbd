import { fieldOf } from './answers-form.ts';
import { HighlightQuestion } from './highlight-question.tsx';
import { HotspotQuestion } from './hotspot-question.tsx';
import { MatchingQuestion } from './matching-question.tsx';
import { OrderingQuestion } from './ordering-question.tsx';
import type { QuestionProps } from './question-props.ts';

/** Where a question is answered: each kind in its own way. */
export function QuestionBody({ question, answer }: QuestionProps) {
  const { id, kind, choices } = question;
  switch (kind) {
    case 'short':
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
    case 'ordering':
      return (
        <OrderingQuestion questionId={id} choices={choices} order={Array.isArray(answer) ? answer : []} />
      );
    case 'matching':
      return <MatchingQuestion question={question} answer={answer} />;
    case 'highlight':
      return <HighlightQuestion question={question} answer={answer} />;
    case 'hotspot':
      return <HotspotQuestion question={question} answer={answer} />;
    default:
      return <Options question={question} answer={answer} />;
  }
}

function Options({ question: { id, kind, choices }, answer }: QuestionProps) {
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
