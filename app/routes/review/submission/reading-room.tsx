import { Button } from '#app/ui/button.tsx';
import { formatDateTime, formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { StatusLabel } from '#app/ui/status.tsx';
import { DecisionToast } from '../decision-toast.tsx';
import { HandedBackNote } from './handed-back.tsx';
import { KeptHere } from './kept-here.tsx';
import { MarginNotes } from './margin-notes.tsx';
import type { RoomReply } from './post.server.ts';
import type { RoomData } from './room-data.server.ts';
import { RoomSheet } from './room-sheet.tsx';
import { RoomTop } from './room-top.tsx';
import { RubricPanel } from './rubric-panel.tsx';

interface ReadingRoomProps extends Omit<RoomData, 'now'> {
  reply: RoomReply | undefined;
  now: Date;
}

/** The same room for those who only read: helpers, the organizer, and the mentor after the decision. */
export function ReadingRoom(props: ReadingRoomProps) {
  const { title, shell, room, place, undo, message, reply, now, readers } = props;
  const { review, shown } = room;
  const messages = [...(message ? [message] : []), ...(reply?.messages ?? [])];
  return (
    <div className="room">
      <RoomTop shell={shell} room={room} place={place} now={now} readers={readers} />
      <div className="room__body">
        <main id="isi" className="room__main" tabIndex={-1}>
          <h1 className="visually-hidden">{title}</h1>
          {messages.length > 0 && (
            <Notice tone="warning" isLive>
              {messages.join(' ')}
            </Notice>
          )}
          <KeptHere
            accountId={shell.accountId}
            submissionId={room.submissionId}
            n={shown.n}
            canWork={false}
          />
          <RoomSheet {...props} margin={(row) => review && <MarginNotes row={row} review={review} />} />
        </main>
        <RubricPanel
          rubric={room.rubric}
          levels={review?.levels ?? {}}
          score={shown.decision?.score ?? null}
          previous={room.previousLook}
          foot={<HandedBackNote handedBack={props.handedBack} />}
        />
      </div>
      <footer className="decision-bar decision-bar--read">
        <Outcome room={room} isMentor={shell.persona === 'mentor'} />
      </footer>
      <DecisionToast accountId={shell.accountId} undo={undo} hasShortcuts={props.hasShortcuts} />
    </div>
  );
}

function Outcome({ room, isMentor }: Pick<RoomData, 'room'> & { isMentor: boolean }) {
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
