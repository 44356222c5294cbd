import type { Frame } from '#app/domain/review/photo-notes.ts';

/** What a crop would take away, darkened; what would stay, framed. */
export function CropShade({ frame: { x, y, width, height } }: { frame: Frame }) {
  const inside = `M${x} ${y}h${width}v${height}h${-width}z`;
  return (
    <svg
      className="photo-stage__layer photo-stage__crop"
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className="crop__shade" fillRule="evenodd" d={`M0 0H1V1H0z${inside}`} />
      <path className="crop__edge" d={inside} />
    </svg>
  );
}
