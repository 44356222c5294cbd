import type { PointerEventHandler, ReactNode } from 'react';
import type { Frame } from '#app/domain/review/photo-notes.ts';
import { CropShade } from './crop-shade.tsx';
import { Pins } from './pins.tsx';
import type { ShownPin } from './shown-pins.ts';

interface PhotoStageProps {
  src: string;
  alt: string;
  /** Of the picture as it was taken: its shape is kept before it has come. */
  width: number;
  height: number;
  /** The element that describes the picture in words. */
  describedBy?: string;
  pins: ShownPin[];
  activePinId?: string | undefined;
  onPin?: (id: string) => void;
  crop: Frame | null;
  /** A tap or click on the picture itself. */
  onPointerDown?: PointerEventHandler<HTMLDivElement>;
  /** What is being made on the picture. */
  children?: ReactNode;
}

/**
 * A picture with its pins, the lines of thirds and the suggested crop over it. What is drawn over it stands at shares
 * of the picture's size, so that it needs no script and no styles of its own; the page's switches hide it.
 */
export function PhotoStage(props: PhotoStageProps) {
  const { src, alt, width, height, describedBy, pins, activePinId, onPin, crop, onPointerDown, children } =
    props;
  return (
    <div className="photo-stage" onPointerDown={onPointerDown}>
      <img
        src={src}
        alt={alt}
        width={width}
        height={height}
        aria-describedby={describedBy}
        draggable={false}
      />
      <svg
        className="photo-stage__layer photo-stage__thirds"
        viewBox="0 0 3 3"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d="M1 0V3M2 0V3M0 1H3M0 2H3" />
      </svg>
      {crop && <CropShade frame={crop} />}
      <Pins pins={pins} activeId={activePinId} onPin={onPin} />
      {children}
    </div>
  );
}
