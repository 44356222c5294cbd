import { Form, Link } from '@remix-run/react';
import { useEffect, useState } from 'react';
import { Icon } from '#app/ui/icons/icon.tsx';
import { DECISION_WORDS } from '../decision-words.ts';
import { noteUndone, type SentDecision, type Summary } from '../outbox.ts';

interface SummaryToastProps {
  summary: Summary;
  onClose: () => void;
}

/** Once the line is back: what was sent of all that had waited, and what was not, with the reason. */
export default function SummaryToast({ summary: { sent, refused }, onClose }: SummaryToastProps) {
  return (
    <div className={`toast toast--summary${refused.length > 0 ? ' toast--refused' : ''}`}>
      <div role={refused.length > 0 ? 'alert' : 'status'}>
        <b>{counted(sent.length, refused.length)}</b>
        <ul>
          {sent.map((decision) => (
            <li key={decision.decisionId}>
              “{decision.title}” {DECISION_WORDS[decision.kind]}. <TakeBack {...decision} />
            </li>
          ))}
          {refused.map(({ submissionId, title, refusal }) => (
            <li key={submissionId}>
              <Link to={`/telaah/${submissionId}`}>“{title}”</Link> belum: {refusal}
            </li>
          ))}
        </ul>
      </div>
      <button type="button" className="toast__close" aria-label="Tutup" onClick={onClose}>
        <Icon name="x" />
      </button>
    </div>
  );
}

function counted(sent: number, refused: number): string {
  const parts = [
    ...(sent > 0 ? [`${sent} keputusan terkirim`] : []),
    ...(refused > 0 ? [`${refused} ${sent > 0 ? '' : 'keputusan '}belum berlaku`] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** As long as the server takes it back. */
function TakeBack({ submissionId, decisionId, msLeft }: SentDecision) {
  const [isOver, setIsOver] = useState(msLeft <= 0);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), msLeft);
    return () => clearTimeout(timer);
  }, [msLeft]);
  if (isOver) return null;
  return (
    <Form
      method="post"
      action={`/telaah/${submissionId}/urungkan`}
      onSubmit={() => noteUndone(submissionId)}
      className="toast__form"
    >
      <input type="hidden" name="decisionId" value={decisionId} />
      <button type="submit" className="link-button">
        Urungkan
      </button>
    </Form>
  );
}
