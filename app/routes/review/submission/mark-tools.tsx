import { Button } from '#app/ui/button.tsx';
import type { MarkKind } from './use-room-keys.ts';

/** The pencil's three uses, on the selection or the paragraph that was last visited. */
export function MarkTools({ onMark }: { onMark: (kind: MarkKind) => void }) {
  // Pressing a button must not take the selection away.
  const keep = (event: React.MouseEvent) => event.preventDefault();
  return (
    <div className="mark-tools script-only" role="toolbar" aria-label="Tanda pada naskah">
      <Button
        type="button"
        size="small"
        icon="message-square-text"
        onMouseDown={keep}
        onClick={() => onMark('comment')}
      >
        Komentar
      </Button>
      <Button type="button" size="small" icon="thumbs-up" onMouseDown={keep} onClick={() => onMark('praise')}>
        Pujian
      </Button>
      <Button
        type="button"
        size="small"
        icon="pencil-line"
        onMouseDown={keep}
        onClick={() => onMark('suggestion')}
      >
        Usul suntingan
      </Button>
    </div>
  );
}
