import type { ReleasedQuestion } from '#app/domain/quizzes/release.server.ts';
import { classNames } from '#app/ui/class-names.ts';
import { SpottedPicture } from './spotted-picture.tsx';

/** After release: what is right, what was answered, and why, in the manner of each kind. */
export function QuestionKey({ question }: { question: ReleasedQuestion }) {
  switch (question.kind) {
    case 'short':
    case 'ordering':
      return <OneReason question={question} />;
    case 'matching':
      return <Pairs question={question} />;
    default:
      return <JudgedChoices question={question} />;
  }
}

interface KeyProps {
  question: ReleasedQuestion;
}

function OneReason({ question: { choices, correct, answer, reasons } }: KeyProps) {
  return (
    <div className="prose">
      <Given label="Jawaban Anda" given={answer} choices={choices} />
      <Given label="Kunci" given={correct} choices={choices} />
      <p>{reasons.semua}</p>
    </div>
  );
}

interface GivenProps {
  label: string;
  given: ReleasedQuestion['answer'];
  choices: ReleasedQuestion['choices'];
}

/** A word, or an order: whole sentences need a line each. */
function Given({ label, given, choices }: GivenProps) {
  if (Array.isArray(given) && given.length > 0)
    return (
      <>
        <p>
          <b>{label}:</b>
        </p>
        <ol>
          {given.map((id) => (
            <li key={id}>{choices.find((choice) => choice.id === id)?.text ?? id}</li>
          ))}
        </ol>
      </>
    );
  return (
    <p>
      <b>{label}:</b> {(typeof given === 'string' && given) || 'tidak diisi'}
    </p>
  );
}

function Pairs({ question: { choices, material, correct, answer, reasons } }: KeyProps) {
  const rightOf = (pairs: typeof answer, left: string) => {
    const id = typeof pairs === 'object' && pairs && !Array.isArray(pairs) ? pairs[left] : undefined;
    return material?.matches?.find((match) => match.id === id)?.text;
  };
  return (
    <ul>
      {choices.map(({ id, text }) => {
        const [given, wanted] = [rightOf(answer, id), rightOf(correct, id)];
        const isRight = given === wanted;
        return (
          <li
            key={id}
            className={classNames('option option--read', isRight ? 'option--right' : 'option--wrong')}
          >
            <span>
              {text} → <b>{wanted}</b>
            </span>
            <span className="option__reason">
              <b>{isRight ? 'Tepat.' : `Pilihan Anda: ${given ?? 'tidak diisi'}.`}</b> {reasons[id]}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function JudgedChoices({ question: { kind, choices, material, correct, answer, reasons } }: KeyProps) {
  const isMarking = kind === 'highlight' || kind === 'hotspot';
  const isCorrect = (id: string) => Array.isArray(correct) && correct.includes(id);
  const isChosen = (id: string) => Array.isArray(answer) && answer.includes(id);
  const toneOf = ({ id }: { id: string }) => (isCorrect(id) ? 'right' : isChosen(id) ? 'wrong' : 'idle');
  return (
    <>
      {material?.picture && <SpottedPicture picture={material.picture} spots={choices} toneOf={toneOf} />}
      <ul className={material?.picture && 'hotspot__list'}>
        {choices.map((choice, index) => (
          <li key={choice.id} className={classNames('option option--read', `option--${toneOf(choice)}`)}>
            <span>
              {kind === 'hotspot' && `${index + 1}. `}
              {choice.text}
              {isChosen(choice.id) && <b>{isMarking ? ' (Anda tandai)' : ' (pilihan Anda)'}</b>}
            </span>
            <span className="option__reason">
              <b>{verdict(isCorrect(choice.id), isMarking)}</b> {reasons[choice.id]}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function verdict(isCorrect: boolean, isMarking: boolean): string {
  if (isMarking) return isCorrect ? 'Ini yang dicari.' : 'Tidak perlu ditandai.';
  return isCorrect ? 'Tepat.' : 'Bukan ini.';
}
