import type { ReactNode } from 'react';
import type { AdviceItem } from '#app/domain/review/advice.ts';
import type { ReadReply } from '#app/domain/review/replies.server.ts';
import { formatDateTime } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import { noteName, OUTCOMES } from './note-words.ts';
import { REASON_WORDS } from './reason-words.ts';
import { SuggestedWords } from './suggested-words.tsx';

interface FollowUpListProps {
  items: AdviceItem[];
  zone: string;
  /** The next version is there, so what was not answered stays so. */
  isAnswered: boolean;
  /** What the mentor can say to a question. */
  answer?: (item: AdviceItem) => ReactNode;
}

/** Each suggestion and comment of a version with what its writer made of it: read-only, in the order of the text. */
export function FollowUpList({ items, zone, isAnswered, answer }: FollowUpListProps) {
  return (
    <ol className="follow-up">
      {items.map((item) => (
        <li key={item.id} id={`tindak-${item.id}`}>
          <div>
            <p className="follow-up__kind">{kindOf(item)}</p>
            <Subject item={item} />
          </div>
          <div>
            {(isAnswered || item.state !== 'open') && <Outcome item={item} zone={zone} />}
            {item.replies.map((reply) => (
              <Words key={reply.kind} reply={reply} zone={zone} />
            ))}
            {answer?.(item)}
          </div>
        </li>
      ))}
    </ol>
  );
}

function kindOf(item: AdviceItem): string {
  const reasonKind = item.kind === 'suggestion' && item.reasonKind;
  return `${noteName(item)}${reasonKind ? ` · ${REASON_WORDS[reasonKind]}` : ''}`;
}

function Subject({ item }: { item: AdviceItem }) {
  if (item.kind !== 'suggestion') return <p>{item.body}</p>;
  const { deleted, inserted, reason } = item;
  return (
    <>
      <SuggestedWords deleted={deleted} inserted={inserted} />
      {reason && <p className="meta">{reason}</p>}
    </>
  );
}

function Outcome({ item, zone }: { item: AdviceItem; zone: string }) {
  const { tone, icon, words } = OUTCOMES[item.state];
  const at = item.kind === 'suggestion' ? item.decidedAt : item.resolvedAt;
  return (
    <p>
      <Status tone={tone} icon={icon}>
        {words}
      </Status>
      {at && <span className="meta"> {formatDateTime(at, zone)}</span>}
    </p>
  );
}

const WORDS: Record<ReadReply['kind'], string> = {
  question: 'Bertanya',
  reason: 'Alasan',
  reply: 'Menjawab',
  message: 'Pesan',
};

function Words({ reply, zone }: { reply: ReadReply; zone: string }) {
  return (
    <>
      <p className="follow-up__words">
        <span className="meta">
          {WORDS[reply.kind]}, {formatDateTime(reply.at, zone)}:
        </span>{' '}
        {reply.body}
      </p>
      {reply.answer && (
        <p className="follow-up__words">
          <span className="meta">
            Jawaban mentor{reply.answeredAt && `, ${formatDateTime(reply.answeredAt, zone)}`}:
          </span>{' '}
          {reply.answer}
        </p>
      )}
    </>
  );
}
