import type { Choice } from '#app/domain/courses/answer-key.ts';
import { placeOf } from './answers-form.ts';

/** Items with a number each: works by keyboard, by finger and without a script. */
export function OrderingQuestion({
  questionId,
  choices,
  order,
}: {
  questionId: string;
  choices: Choice[];
  order: string[];
}) {
  return (
    <>
      <p className="hint">Beri nomor urut pada setiap butir, mulai dari 1.</p>
      <ol className="ordering">
        {choices.map((choice) => {
          const place = order.indexOf(choice.id) + 1;
          return (
            <li key={choice.id}>
              <select
                className="select input--small"
                name={placeOf(questionId, choice.id)}
                aria-label={`Urutan untuk: ${choice.text}`}
                defaultValue={place > 0 ? String(place) : ''}
                required
              >
                <option value="">–</option>
                {choices.map((other, index) => (
                  <option key={other.id} value={index + 1}>
                    {index + 1}
                  </option>
                ))}
              </select>
              <span>{choice.text}</span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
