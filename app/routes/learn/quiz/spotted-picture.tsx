import type { ReactNode } from 'react';
import { StoredDrawing } from '#app/desk/stored-html.tsx';
import type { Area, Choice, Material } from '#app/domain/courses/answer-key.ts';
import { classNames } from '#app/ui/class-names.ts';

interface SpottedPictureProps {
  picture: NonNullable<Material['picture']>;
  spots: readonly Choice[];
  /** Lays a spot's frame over the picture, e.g. as the label of its checkbox. */
  wrap?: (spot: Choice, place: number, frame: ReactNode) => ReactNode;
  toneOf?: (spot: Choice) => 'right' | 'wrong' | 'idle';
}

/**
 * A picture with its numbered spots. Each frame is a drawing of its own in the picture's coordinates, so nothing needs
 * a style attribute. The frames are for the eye and the finger; the list beside the picture says the same in words.
 */
export function SpottedPicture({ picture, spots, wrap, toneOf }: SpottedPictureProps) {
  return (
    <div className="spotted">
      <StoredDrawing svg={picture.svg} alt={picture.alt} />
      {spots.map((spot, index) => {
        if (!spot.area) return null;
        const frame = (
          <Frame key={spot.id} box={picture.box} area={spot.area} number={index + 1} tone={toneOf?.(spot)} />
        );
        return wrap ? wrap(spot, index + 1, frame) : frame;
      })}
    </div>
  );
}

function Frame({
  box,
  area,
  number,
  tone,
}: {
  box: Area;
  area: Area;
  number: number;
  tone: 'right' | 'wrong' | 'idle' | undefined;
}) {
  // The pin has the size of a figure in the text when the picture is as wide as a phone.
  const unit = box.width / 360;
  const pin = { x: area.x + area.width - 10 * unit, y: area.y + 10 * unit };
  return (
    <svg
      className={classNames('spotted__frame', tone && `spotted__frame--${tone}`)}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect {...area} rx={3 * unit} />
      <circle cx={pin.x} cy={pin.y} r={9 * unit} />
      <text x={pin.x} y={pin.y + 4.2 * unit} textAnchor="middle" fontSize={12 * unit}>
        {number}
      </text>
    </svg>
  );
}
