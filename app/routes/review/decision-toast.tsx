import { Form, Link } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { Undo } from '#app/domain/review/find-undo.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import { forgetDecision, useSentDecision } from './decision-memory.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface DecisionToastProps {
  /** As the server knows it, where the decision came by a plain form. */
  undo: Undo | undefined;
  hasShortcuts: boolean;
}

/** What became of the last decision; for ten seconds it can be taken back. Only a refusal stays until it is read. */
export function DecisionToast({ undo, hasShortcuts }: DecisionToastProps) {
  const sent = useSentDecision();
  if (sent?.phase === 'decided')
    return <UndoToast key={sent.decisionId} undo={sent} hasShortcuts={hasShortcuts} />;
  if (sent?.phase === 'sending' || sent?.phase === 'unsent')
    return (
      <div className="toast" role="status">
        <Icon name={sent.phase === 'sending' ? 'refresh-cw' : 'cloud-off'} />
        <span>
          {sent.phase === 'sending'
            ? `Mengirim keputusan atas “${sent.title}”…`
            : `Koneksi terputus. Keputusan atas “${sent.title}” dikirim saat daring; biarkan halaman ini terbuka.`}
        </span>
      </div>
    );
  if (sent?.phase === 'refused')
    return (
      <div className="toast toast--refused" role="alert">
        <span>
          <b>Keputusan atas “{sent.title}” belum berlaku.</b> {sent.message}
        </span>
        <Link to={`/telaah/${sent.submissionId}`} className="button button--small" onClick={forgetDecision}>
          Buka naskahnya
        </Link>
        <button type="button" className="toast__close" aria-label="Tutup" onClick={forgetDecision}>
          <Icon name="x" />
        </button>
      </div>
    );
  return undo ? <UndoToast undo={undo} hasShortcuts={hasShortcuts} /> : null;
}

type UndoFacts = Pick<Undo, 'decisionId' | 'submissionId' | 'title' | 'kind' | 'msLeft'>;

/** Without a script it stays, and the server says when it is too late. */
function UndoToast({ undo, hasShortcuts }: { undo: UndoFacts; hasShortcuts: boolean }) {
  const [isOver, setIsOver] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      // Whoever stands on the button is not left standing nowhere.
      if (form.current?.contains(document.activeElement)) document.getElementById('isi')?.focus();
      setIsOver(true);
    }, undo.msLeft);
    return () => clearTimeout(timer);
  }, [undo.msLeft]);
  useShortcuts(hasShortcuts && !isOver, { u: () => form.current?.requestSubmit() });
  if (isOver) return null;
  return (
    <div className="toast">
      <span role="status">
        “{undo.title}” {undo.kind === 'pass' ? 'lulus' : 'dikembalikan untuk perbaikan'}.
      </span>
      <Form
        ref={form}
        method="post"
        action={`/telaah/${undo.submissionId}/urungkan`}
        onSubmit={() => forgetDecision()}
      >
        <input type="hidden" name="decisionId" value={undo.decisionId} />
        <Button size="small" icon="undo-2">
          Urungkan {hasShortcuts && <kbd className="script-only shortcut-hints">U</kbd>}
        </Button>
      </Form>
    </div>
  );
}
