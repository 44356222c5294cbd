import type { Advice } from '#app/domain/review/advice.ts';
import { Notice } from '#app/ui/notice.tsx';
import { ANSWERS } from './advised-manuscript.tsx';
import { PRESSED, press } from './answers-form.ts';
import type { FeedbackReply } from './route.tsx';

interface FeedbackNoticesProps {
  advice: Advice;
  canAnswer: boolean;
  missed: number;
  isAllAtOnce: boolean;
  reply: FeedbackReply;
}

/** What the last press has led to, where it needs words. */
export function FeedbackNotices({ advice, canAnswer, missed, isAllAtOnce, reply }: FeedbackNoticesProps) {
  const together = isAllAtOnce && canAnswer ? acceptedLast(advice) : [];
  return (
    <>
      {reply && !reply.isSending && <Notice tone="warning" isLive title={reply.message} />}
      {missed > 0 && (
        <Notice tone="warning" isLive title="Jawaban dicatat, tetapi bagian itu sudah Anda tulis ulang.">
          Tulisan Anda tidak diubah. Buka naskah, lalu sesuaikan sendiri bila perlu.
        </Notice>
      )}
      {together.length > 1 && (
        <Notice tone="success" isLive title={`${together.length} suntingan diterima sekaligus.`}>
          <button
            type="submit"
            form={ANSWERS}
            className="link-button"
            name={PRESSED}
            value={press('withdraw', ...together)}
          >
            Urungkan semuanya
          </button>
        </Notice>
      )}
    </>
  );
}

/** Suggestions that were accepted in the very last moment: those of one press. */
function acceptedLast({ items }: Advice): string[] {
  const accepted = items.flatMap((item) =>
    item.kind === 'suggestion' && item.state === 'accepted' && item.decidedAt
      ? [{ id: item.id, at: item.decidedAt }]
      : [],
  );
  const last = accepted
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return accepted.filter(({ at }) => at === last).map(({ id }) => id);
}
