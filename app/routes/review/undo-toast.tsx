import { useEffect, useState } from 'react';
import type { Undo } from '#app/domain/review/find-undo.server.ts';
import { Button } from '#app/ui/button.tsx';

/** For ten seconds after a decision. Without a script it stays, and the server says when it is too late. */
export function UndoToast({ undo }: { undo: Undo }) {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), undo.msLeft);
    return () => clearTimeout(timer);
  }, [undo.msLeft]);
  if (isOver) return null;
  return (
    <div className="toast" role="status">
      <span>
        “{undo.title}” {undo.kind === 'pass' ? 'lulus' : 'dikembalikan untuk perbaikan'}.
      </span>
      <form method="post" action={`/telaah/${undo.submissionId}/urungkan`}>
        <input type="hidden" name="decisionId" value={undo.decisionId} />
        <Button size="small" icon="undo-2">
          Urungkan
        </Button>
      </form>
    </div>
  );
}
