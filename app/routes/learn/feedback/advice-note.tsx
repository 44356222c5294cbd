import { noteName } from '#app/desk/manuscript/note-words.ts';
import { REASON_WORDS } from '#app/desk/manuscript/reason-words.ts';
import type { AdviceItem, CommentItem, SuggestionItem } from '#app/domain/review/advice.ts';
import type { ReadReply } from '#app/domain/review/replies.server.ts';
import { classNames } from '#app/ui/class-names.ts';
import { formatDateTime } from '#app/ui/format.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import { NoteActions } from './note-actions.tsx';
import { NoteState } from './note-state.tsx';
import type { FeedbackReply } from './route.tsx';

export interface NoteSettings {
  here: string;
  canAnswer: boolean;
  activeId: string | null;
  zone: string;
  total: number;
  reply: FeedbackReply;
}

const CHANGES: Record<SuggestionItem['change'], string> = {
  insert: 'Sisipan',
  delete: 'Hapusan',
  replace: 'Penggantian',
};

/** What the mentor said about one place, what has become of it, and what can be answered. */
export function AdviceNote({ item, settings }: { item: AdviceItem; settings: NoteSettings }) {
  const isActive = item.id === settings.activeId;
  return (
    <article
      className={classNames(
        'advice',
        item.kind === 'comment' && 'advice--comment',
        item.kind === 'praise' && 'advice--praise',
        item.kind === 'suggestion' && item.change === 'delete' && 'advice--deletion',
        item.isDone && 'advice--done',
        item.kind === 'suggestion' && !item.isDone && 'advice--in-text',
        isActive && 'advice--active',
      )}
      id={`catatan-${item.id}`}
      data-note={item.number === null ? undefined : item.id}
      aria-labelledby={`nama-${item.id}`}
      tabIndex={-1}
    >
      {isActive && <span id="aktif" />}
      <NoteHead item={item} settings={settings} isActive={isActive} />
      {item.kind === 'suggestion' ? <SuggestionBody item={item} /> : <CommentBody item={item} />}
      {item.replies.map((reply) => (
        <Words key={reply.kind} words={reply} zone={settings.zone} />
      ))}
      <NoteState item={item} canAnswer={settings.canAnswer} />
      {settings.canAnswer && item.kind !== 'praise' && <NoteActions item={item} settings={settings} />}
    </article>
  );
}

function NoteHead({
  item,
  settings,
  isActive,
}: {
  item: AdviceItem;
  settings: NoteSettings;
  isActive: boolean;
}) {
  return (
    <div className="advice__head">
      <p className="advice__kind" id={`nama-${item.id}`}>
        {noteName(item)}
        {item.number !== null && <span className="advice__total"> dari {settings.total}</span>}
        {item.kind === 'suggestion' && ` · ${CHANGES[item.change]}`}
        {item.kind === 'suggestion' && item.reasonKind && ` · ${REASON_WORDS[item.reasonKind]}`}
      </p>
      {isActive && settings.canAnswer && (
        // Moves along with its script; without one every note can be seen at once.
        <span className="stepper" data-stepper hidden>
          <button
            type="button"
            className="button button--ghost button--icon"
            aria-label="Saran sebelumnya"
            data-step="-1"
          >
            <Icon name="chevron-left" />
          </button>
          <button
            type="button"
            className="button button--ghost button--icon"
            aria-label="Saran berikutnya"
            data-step="1"
          >
            <Icon name="chevron-right" />
          </button>
        </span>
      )}
    </div>
  );
}

function SuggestionBody({ item }: { item: SuggestionItem }) {
  const { reason, deleted, inserted, state } = item;
  return (
    <>
      {reason && <p>{reason}</p>}
      {(state !== 'open' || !reason) && (
        <p className="advice__change">
          {deleted && (
            <s>
              <span className="visually-hidden">dihapus: </span>
              {withSigns(deleted)}
            </s>
          )}{' '}
          {inserted && (
            <b>
              <span className="visually-hidden">menjadi: </span>
              {withSigns(inserted)}
            </b>
          )}
        </p>
      )}
    </>
  );
}

function CommentBody({ item }: { item: CommentItem }) {
  return (
    <>
      {item.quote && <p className="advice__quote">“{item.quote}”</p>}
      <p>{item.body}</p>
    </>
  );
}

const WORDS: Record<ReadReply['kind'], string> = {
  question: 'Pertanyaan Anda',
  reason: 'Alasan Anda',
  reply: 'Balasan Anda',
  message: 'Pesan Anda',
};

function Words({ words, zone }: { words: ReadReply; zone: string }) {
  return (
    <div className="advice__words">
      <p>
        <b>{WORDS[words.kind]}:</b> {words.body}
      </p>
      {words.answer && (
        <p>
          <b>Jawaban mentor</b>
          {words.answeredAt && <span className="muted">, {formatDateTime(words.answeredAt, zone)}</span>}
          <b>:</b> {words.answer}
        </p>
      )}
    </div>
  );
}

/** A paragraph break inside a suggestion is shown as the sign an editor draws. */
function withSigns(text: string): string {
  return text.replaceAll('\n', ' ¶ ');
}
