import { Form, Link } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { lazyPart } from '#app/desk/lazy-part.tsx';
import type { Undo } from '#app/domain/review/find-undo.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';
import { closeToast, noteUndone, type Outbox, tellOutbox, useOutbox } from './outbox.ts';
import { loadSender } from './send-decision.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface DecisionToastProps {
  accountId: string;
  /** As the server knows it, where the decision came by a plain form. */
  undo: Undo | undefined;
  hasShortcuts: boolean;
}

const SummaryToast = lazyPart(() => import('./offline/summary-toast.tsx'));

/**
 * What became of decisions; the last one can be taken back for ten seconds. What was refused, and what had to wait,
 * stays until it is read. Whatever earlier pages left on the device is sent from here.
 */
export function DecisionToast({ accountId, undo, hasShortcuts }: DecisionToastProps) {
  const outbox = useOutbox();
  useEffect(() => {
    // Without it nothing is sent from here; the next page tries again.
    loadSender().then(
      (sender) => sender.openOutbox(accountId),
      () => undefined,
    );
  }, [accountId]);
  const { waiting, line, last, lastRefused, summary } = outbox;
  if (waiting.length > 0 && line !== 'open')
    return (
      <div className="toast" role="status">
        <Icon name={line === 'sending' ? 'refresh-cw' : 'cloud-off'} />
        <WaitingWords {...outbox} />
      </div>
    );
  if (last)
    return (
      <UndoToast
        key={last.decisionId}
        undo={last}
        hasShortcuts={hasShortcuts}
        onOver={() => tellOutbox({ last: null })}
      />
    );
  if (lastRefused)
    return (
      <div className="toast toast--refused" role="alert">
        <span>
          <b>Keputusan atas “{lastRefused.title}” belum berlaku.</b> {lastRefused.refusal}
        </span>
        <Link
          to={`/telaah/${lastRefused.submissionId}`}
          className="button button--small"
          onClick={closeToast}
        >
          Buka naskahnya
        </Link>
        <button type="button" className="toast__close" aria-label="Tutup" onClick={closeToast}>
          <Icon name="x" />
        </button>
      </div>
    );
  if (summary) return <SummaryToast summary={summary} onClose={closeToast} />;
  return undo ? <UndoToast undo={undo} hasShortcuts={hasShortcuts} /> : null;
}

/** Never more than has been acknowledged, and by whom. */
function WaitingWords({ waiting, line, isOnDevice }: Outbox) {
  const what = waiting.length === 1 ? `Keputusan atas “${waiting[0]?.title}”` : `${waiting.length} keputusan`;
  const kept = isOnDevice ? 'tersimpan di perangkat' : 'ada di halaman ini saja';
  if (line === 'sending') return <span>Mengirim {what.replace(/^K/, 'k')}…</span>;
  if (line === 'signed_out')
    return (
      <span>
        Sesi Anda berakhir. {what} {kept}. <a href="/masuk?ke=/telaah">Masuk lagi</a> untuk mengirimnya.
      </span>
    );
  return (
    <span>
      Koneksi terputus. {what} {kept} dan dikirim saat daring
      {isOnDevice ? '.' : '; biarkan halaman ini terbuka.'}
    </span>
  );
}

type UndoFacts = Pick<Undo, 'decisionId' | 'submissionId' | 'title' | 'kind' | 'msLeft'>;

/** Without a script it stays, and the server says when it is too late. */
function UndoToast({
  undo,
  hasShortcuts,
  onOver,
}: {
  undo: UndoFacts;
  hasShortcuts: boolean;
  onOver?: () => void;
}) {
  const over = useRef(onOver);
  over.current = onOver;
  const [isOver, setIsOver] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      // Whoever stands on the button is not left standing nowhere.
      if (form.current?.contains(document.activeElement)) document.getElementById('isi')?.focus();
      setIsOver(true);
      over.current?.();
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
        onSubmit={() => noteUndone(undo.submissionId)}
      >
        <input type="hidden" name="decisionId" value={undo.decisionId} />
        <Button size="small" icon="undo-2">
          Urungkan {hasShortcuts && <kbd className="script-only shortcut-hints">U</kbd>}
        </Button>
      </Form>
    </div>
  );
}
