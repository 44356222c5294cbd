import type { ShellFacts } from '#app/desk/shell-facts.ts';
import type { Undo } from '#app/domain/review/find-undo.server.ts';
import { formatDateTime, formatNumber } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { StatusLabel } from '#app/ui/status.tsx';
import { UndoToast } from '../undo-toast.tsx';
import { MarginNotes } from './margin-notes.tsx';
import type { RoomReply } from './post.server.ts';
import type { QueuePlace } from './queue-place.ts';
import type { RoomPage } from './room-page.ts';
import { RoomSheet } from './room-sheet.tsx';
import { RoomTop } from './room-top.tsx';
import { RubricPanel } from './rubric-panel.tsx';

interface ReadingRoomProps extends RoomPage {
  title: string;
  similarPercent: number | null;
  shell: ShellFacts;
  place: QueuePlace | null;
  undo: Undo | undefined;
  message: string | null;
  reply: RoomReply | undefined;
  now: Date;
}

/** The same room for those who only read: helpers, the organizer, and the mentor after the decision. */
export function ReadingRoom(props: ReadingRoomProps) {
  const { title, shell, room, place, undo, message, reply, now } = props;
  const { review, previous, shown } = room;
  const messages = [...(message ? [message] : []), ...(reply?.messages ?? [])];
  return (
    <div className="room">
      <RoomTop shell={shell} room={room} place={place} now={now} />
      <div className="room__body">
        <main id="isi" className="room__main">
          <h1 className="visually-hidden">{title}</h1>
          {messages.length > 0 && (
            <Notice tone="warning" isLive>
              {messages.join(' ')}
            </Notice>
          )}
          <RoomSheet
            {...props}
            margin={(row) =>
              review && <MarginNotes row={row} review={review} activeId={undefined} tools={undefined} />
            }
          />
        </main>
        <RubricPanel
          rubric={room.rubric}
          levels={review?.levels ?? {}}
          score={shown.decision?.score ?? null}
          previous={previous?.decision ?? null}
        />
      </div>
      <footer className="decision-bar decision-bar--read">
        <Outcome room={room} />
      </footer>
      {undo && <UndoToast undo={undo} />}
    </div>
  );
}

function Outcome({ room }: Pick<RoomPage, 'room'>) {
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
    <p>
      {mentorName ? `Naskah ini ditelaah ${mentorName}.` : 'Naskah ini belum mempunyai mentor.'} Anda
      membacanya saja.
      {review?.note && <span className="meta"> Catatan sementara: “{review.note}”</span>}
    </p>
  );
}
