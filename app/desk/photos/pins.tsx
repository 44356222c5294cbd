import { classNames } from '#app/ui/class-names.ts';
import { pinAnchor, pinName, type ShownPin } from './shown-pins.ts';

interface PinsProps {
  pins: ShownPin[];
  activeId: string | undefined;
  /** Without it a pin leads to its words in the list. */
  onPin: ((id: string) => void) | undefined;
}

/** The numbers on the picture, in reading order; each leads to its words in the list beside it. */
export function Pins({ pins, activeId, onPin }: PinsProps) {
  if (pins.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a frame for links that have their own names; a title would hover over all
    <svg className="photo-stage__layer photo-stage__pins">
      {pins.map((pin) => (
        <a
          key={pin.id}
          href={`#${pinAnchor(pin.id)}`}
          className={classNames(
            'pin',
            pin.kind === 'praise' && 'pin--praise',
            pin.id === activeId && 'pin--active',
          )}
          aria-label={pinName(pin)}
          data-pin={pin.id}
          onClick={onPin && (() => onPin(pin.id))}
        >
          <PinHead x={pin.x} y={pin.y} words={String(pin.number)} />
        </a>
      ))}
    </svg>
  );
}

/** A circle of the same size on every picture, at its share of width and height. */
export function PinHead({ x, y, words }: { x: number; y: number; words: string }) {
  return (
    <svg x={percent(x)} y={percent(y)} width="1" height="1" overflow="visible" aria-hidden="true">
      <circle className="pin__reach" r="22" />
      <circle className="pin__halo" r="17" />
      <circle className="pin__head" r="14" />
      <text className="pin__number" dy="0.35em">
        {words}
      </text>
    </svg>
  );
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
