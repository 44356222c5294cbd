import { fieldOf, placeOf } from './answers-form.ts';
import type { QuestionProps } from './question-props.ts';
import { SpottedPicture } from './spotted-picture.tsx';

/**
 * Find the clue: one checkbox per spot, in the list below the picture. The frame on the picture is its second label,
 * so pointing at the picture and walking the list by keyboard or ear do the same, without a script.
 */
export function HotspotQuestion({ question: { id, choices, material }, answer }: QuestionProps) {
  return (
    <div className="hotspot">
      <p className="hint">
        Tandai pada gambar atau pada daftar di bawahnya. Bagian yang keliru ditandai mengurangi nilai soal
        ini.
      </p>
      {material?.picture && (
        <SpottedPicture
          picture={material.picture}
          spots={choices}
          wrap={(spot, place, frame) => (
            <label key={spot.id} htmlFor={placeOf(id, spot.id)} className={`spot spot-${place}`}>
              {frame}
            </label>
          )}
        />
      )}
      <ol className="hotspot__list">
        {choices.map((spot, index) => (
          <li key={spot.id}>
            <label className={`option spot-${index + 1}`}>
              <input
                type="checkbox"
                id={placeOf(id, spot.id)}
                name={fieldOf(id)}
                value={spot.id}
                defaultChecked={Array.isArray(answer) && answer.includes(spot.id)}
              />
              <span>
                <span aria-hidden="true">{index + 1}. </span>
                {spot.text}
              </span>
            </label>
          </li>
        ))}
      </ol>
    </div>
  );
}
