import { type PointerEvent, useRef } from 'react';
import { CORNERS, type Corner, moved, type Point, withCorner } from '#app/desk/photos/crop-rules.ts';
import type { Frame } from '#app/domain/review/photo-notes.ts';

interface CropFrameProps {
  crop: Frame;
  onCrop: (frame: Frame) => void;
}

/** The crop to be drawn by hand: its corners, or the whole of it. Numbers below do the same without a pointer. */
export function CropFrame({ crop, onCrop }: CropFrameProps) {
  const layer = useRef<SVGSVGElement>(null);
  const drag =
    (change: (from: Frame, to: Point, by: Point) => Frame) => (event: PointerEvent<SVGElement>) => {
      const box = layer.current?.getBoundingClientRect();
      if (!box || event.button !== 0) return;
      event.preventDefault();
      const grip = event.currentTarget;
      grip.setPointerCapture(event.pointerId);
      const at = (one: { clientX: number; clientY: number }): Point => ({
        x: (one.clientX - box.left) / box.width,
        y: (one.clientY - box.top) / box.height,
      });
      const start = at(event);
      const follow = (next: globalThis.PointerEvent) => {
        const to = at(next);
        onCrop(change(crop, to, { x: to.x - start.x, y: to.y - start.y }));
      };
      const signs = new AbortController();
      grip.addEventListener('pointermove', follow, { signal: signs.signal });
      grip.addEventListener('lostpointercapture', () => signs.abort(), { signal: signs.signal });
    };
  const corner = (name: Corner): Point => ({
    x: name.endsWith('w') ? crop.x : crop.x + crop.width,
    y: name.startsWith('n') ? crop.y : crop.y + crop.height,
  });
  return (
    <svg ref={layer} className="photo-stage__layer crop-frame" aria-hidden="true">
      <rect
        className="crop-frame__inside"
        x={percent(crop.x)}
        y={percent(crop.y)}
        width={percent(crop.width)}
        height={percent(crop.height)}
        onPointerDown={drag((from, _, by) => moved(from, by))}
      />
      {CORNERS.map((name) => (
        <g
          key={name}
          className={`crop-frame__corner crop-frame__corner--${name}`}
          onPointerDown={drag((from, to) => withCorner(from, name, to))}
        >
          <circle className="pin__reach" r="22" cx={percent(corner(name).x)} cy={percent(corner(name).y)} />
          <circle
            className="crop-frame__grip"
            r="8"
            cx={percent(corner(name).x)}
            cy={percent(corner(name).y)}
          />
        </g>
      ))}
    </svg>
  );
}

const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;
