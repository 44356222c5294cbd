import { type KeyboardEvent, useEffect, useRef } from 'react';
import { between } from '#app/desk/photos/crop-rules.ts';
import { PinHead } from '#app/desk/photos/pins.tsx';
import { type Pin, placeName } from '#app/domain/review/photo-notes.ts';
import { classNames } from '#app/ui/class-names.ts';

interface PinInHandProps {
  pin: Pin;
  isPlaced: boolean;
  onMove: (spot: { x: number; y: number }) => void;
}

const STEP = 0.01;
const LONG_STEP = 0.1;

const ARROWS: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The pin that is being placed: arrows move it, with Shift in long steps; Enter goes on to its words. */
export function PinInHand({ pin, isPlaced, onMove }: PinInHandProps) {
  const head = useRef<SVGGElement>(null);
  useEffect(() => {
    if (!isPlaced) head.current?.focus({ preventScroll: true });
  }, [isPlaced]);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      document.getElementById('isi-komentar')?.focus();
      return;
    }
    const way = ARROWS[event.key];
    if (!way) return;
    event.preventDefault();
    const step = event.shiftKey ? LONG_STEP : STEP;
    onMove({ x: between(pin.x + way.x * step, 0, 1), y: between(pin.y + way.y * step, 0, 1) });
  };
  return (
    <svg className="photo-stage__layer photo-stage__hand">
      <title>Titik baru</title>
      {/* biome-ignore lint/a11y/useSemanticElements: inside a drawing there are no buttons */}
      <g
        ref={head}
        role="button"
        tabIndex={0}
        className={classNames('pin pin--active', pin.kind === 'praise' && 'pin--praise')}
        aria-label={`Titik baru, ${placeName(pin)}. Tombol panah menggeser, Enter menulis.`}
        data-pin="baru"
        onKeyDown={move}
      >
        <PinHead x={pin.x} y={pin.y} words="+" />
      </g>
    </svg>
  );
}
