import { Button } from '#app/ui/button.tsx';
import { classNames } from '#app/ui/class-names.ts';
import { Status } from '#app/ui/status.tsx';
import type { AdviceComment, AdviceSuggestion } from './advice.ts';

const KINDS: Record<AdviceSuggestion['kind'], string> = {
  insert: 'Sisipan',
  delete: 'Hapusan',
  replace: 'Penggantian',
};

interface SuggestionAdviceProps {
  suggestion: AdviceSuggestion;
  here: string;
  canAnswer: boolean;
}

export function SuggestionAdvice({ suggestion, here, canAnswer }: SuggestionAdviceProps) {
  const { id, number, kind, deleted, inserted, reason, decision } = suggestion;
  return (
    <div
      className={classNames('advice', kind === 'delete' && 'advice--deletion', decision && 'advice--done')}
      id={`saran-${id}`}
    >
      <p className="advice__kind">
        Usul {number} · {KINDS[kind]}
      </p>
      <p>
        {deleted && <s>{withMarks(deleted)}</s>} {inserted && <b>{withMarks(inserted)}</b>}
      </p>
      {reason && <p>{reason}</p>}
      {decision && (
        <p className="row row--tight">
          <Status
            tone={decision === 'accept' ? 'passed' : 'neutral'}
            icon={decision === 'accept' ? 'check' : 'x'}
          >
            {decision === 'accept' ? 'Diterima' : 'Ditolak'}
          </Status>
          {canAnswer && (
            <AnswerButton {...{ here, id, answer: 'withdraw', look: 'link', label: 'Urungkan' }} />
          )}
        </p>
      )}
      {canAnswer && !decision && (
        <div className="advice__actions">
          <AnswerButton {...{ here, id, answer: 'accept', look: 'primary', label: 'Terima usul' }} />
          <AnswerButton {...{ here, id, answer: 'reject', look: 'plain', label: 'Tolak usul' }} />
        </div>
      )}
    </div>
  );
}

export function CommentAdvice({ comment }: { comment: AdviceComment }) {
  const { id, number, kind, body, quote } = comment;
  return (
    <div
      className={classNames('advice', kind === 'praise' ? 'advice--praise' : 'advice--comment')}
      id={`komentar-${id}`}
    >
      <p className="advice__kind">
        {kind === 'praise' ? 'Pujian' : 'Komentar'} {number}
      </p>
      {quote && <p className="serif">“{quote}”</p>}
      <p>{body}</p>
    </div>
  );
}

interface AnswerButtonProps {
  here: string;
  /** A suggestion's id, or `semua`. */
  id: string;
  answer: 'accept' | 'reject' | 'withdraw';
  look: 'primary' | 'plain' | 'link';
  label: string;
}

export function AnswerButton({ here, id, answer, look, label }: AnswerButtonProps) {
  return (
    <form method="post" action={`${here}/saran`}>
      <input type="hidden" name="suggestion" value={id} />
      <input type="hidden" name="answer" value={answer} />
      {look === 'link' ? (
        <button type="submit" className="link-button">
          {label}
        </button>
      ) : (
        <Button size="small" variant={look} icon={answer === 'accept' ? 'check' : 'x'}>
          {label}
        </Button>
      )}
    </form>
  );
}

/** A paragraph break inside a suggestion is shown as the sign an editor draws. */
function withMarks(text: string): string {
  return text.replaceAll('\n', ' ¶ ');
}
