import type { Choice } from '#app/domain/courses/answer-key.ts';
import { fieldOf } from './answers-form.ts';
import type { QuestionProps } from './question-props.ts';

/** A running text whose pieces can be marked: each is a checkbox with its sentence as its name. */
export function HighlightQuestion({ question: { id, choices }, answer }: QuestionProps) {
  return (
    <>
      <p className="hint">
        Tandai setiap bagian yang diminta. Bagian yang keliru ditandai mengurangi nilai soal ini.
      </p>
      <div className="marking">
        {paragraphsOf(choices).map((pieces) => (
          <p key={pieces[0]?.id}>
            {pieces.map((piece) => (
              <span key={piece.id}>
                <label>
                  {/* A line never ends between the box and the first word. */}
                  <span className="marking__start">
                    <input
                      type="checkbox"
                      name={fieldOf(id)}
                      value={piece.id}
                      defaultChecked={Array.isArray(answer) && answer.includes(piece.id)}
                    />
                    {firstWord(piece.text)}
                  </span>
                  {piece.text.slice(firstWord(piece.text).length)}
                </label>{' '}
              </span>
            ))}
          </p>
        ))}
      </div>
    </>
  );
}

const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? '';

function paragraphsOf(pieces: readonly Choice[]): Choice[][] {
  const paragraphs: Choice[][] = [];
  for (const piece of pieces) {
    const last = paragraphs.at(-1);
    if (last && !piece.paragraph) last.push(piece);
    else paragraphs.push([piece]);
  }
  return paragraphs;
}
