import { placeOf } from './answers-form.ts';
import type { QuestionProps } from './question-props.ts';

/** Pairs: for each left side a list of right sides to choose from. Nothing needs a drag. */
export function MatchingQuestion({ question: { id, choices, material }, answer }: QuestionProps) {
  const given = typeof answer === 'object' && !Array.isArray(answer) ? answer : {};
  return (
    <>
      <p className="hint">
        Pilih pasangan untuk setiap baris. Satu pasangan boleh dipakai lebih dari sekali.
      </p>
      <ul className="matching">
        {choices.map((left) => {
          const name = placeOf(id, left.id);
          return (
            <li key={left.id}>
              <label htmlFor={name}>{left.text}</label>
              <select className="input" id={name} name={name} defaultValue={given[left.id] ?? ''} required>
                <option value="">Pilih pasangannya</option>
                {material?.matches?.map((right) => (
                  <option key={right.id} value={right.id}>
                    {right.text}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ul>
    </>
  );
}
