import { Link } from '@remix-run/react';

export function AskAnother({ submissionId }: { submissionId: string }) {
  return (
    <p className="rubric__ask">
      Tidak dapat menelaah naskah ini? <Link to={`/telaah/${submissionId}/mentor`}>Minta mentor lain</Link>
    </p>
  );
}
