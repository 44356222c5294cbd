import type { ReviewRoom, RoomVersion } from '#app/domain/review/room.server.ts';
import { Button } from '#app/ui/button.tsx';
import { formatDateTime, formatNumber } from '#app/ui/format.ts';
import { StatusLabel } from '#app/ui/status.tsx';

interface OutcomeProps {
  room: Pick<ReviewRoom, 'submissionId' | 'zone' | 'mentorName' | 'versions'> & {
    shown: RoomVersion;
    review: { note: string } | null;
  };
  isMentor: boolean;
}

/** What was decided about the version that is read, or why it cannot be decided here. */
export function Outcome({ room, isMentor }: OutcomeProps) {
  const { shown, zone, review, mentorName, versions } = room;
  const { decision } = shown;
  if (decision) {
    const points = decision.score === null ? '' : ` · nilai ${formatNumber(decision.score, 2)}`;
    return (
      <>
        <StatusLabel tone={decision.kind === 'pass' ? 'passed' : 'returned'}>
          {decision.kind === 'pass' ? 'Lulus' : 'Dikembalikan'}
        </StatusLabel>
        <p>
          {decision.note && <>“{decision.note}” </>}
          <span className="meta">
            {decision.mentorName}, {formatDateTime(decision.decidedAt, zone)}
            {points}
          </span>
        </p>
      </>
    );
  }
  if (shown.n !== versions.at(-1)?.n) return <p>Versi ini sudah diganti versi yang lebih baru.</p>;
  return (
    <>
      <p>
        {mentorName ? `Naskah ini ditelaah ${mentorName}.` : 'Naskah ini belum mempunyai mentor.'} Anda
        membacanya saja.
        {review?.note && <span className="meta"> Catatan sementara: “{review.note}”</span>}
      </p>
      {isMentor && (
        <form method="post" action={`/telaah/${room.submissionId}/ambil`}>
          <Button>Ambil naskah ini</Button>
        </form>
      )}
    </>
  );
}
