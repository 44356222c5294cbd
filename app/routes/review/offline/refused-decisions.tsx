import { Link } from '@remix-run/react';
import type { KeptDecision } from '#app/desk/reviewing/kept-decisions.ts';
import KeptWords from './kept-words.tsx';

interface RefusedDecisionsProps {
  accountId: string;
  refused: KeptDecision[];
}

/** Decisions that the server did not take, wherever they were made: each with the words it would have carried. */
export default function RefusedDecisions({ accountId, refused }: RefusedDecisionsProps) {
  return (
    <section className="stack refused-decisions" aria-label="Keputusan yang belum berlaku">
      {refused.map(({ submissionId, title }) => (
        <div key={submissionId}>
          <h2 className="h4">
            <Link to={`/telaah/${submissionId}`}>{title || 'Tanpa judul'}</Link>
          </h2>
          <KeptWords accountId={accountId} submissionId={submissionId} workOnPage={null} />
        </div>
      ))}
    </section>
  );
}
