import type { AdviceItem } from '#app/domain/review/advice.ts';
import { WORDS_LIMIT } from '#app/domain/review/answer-form.ts';
import type { FollowUp } from '#app/domain/review/follow-up.server.ts';
import { Button } from '#app/ui/button.tsx';
import { TextArea } from '#app/ui/text-area.tsx';

interface AnswerFormProps {
  item: AdviceItem;
  followUp: FollowUp;
  reply: { subjectId: string; typed: string; message: string } | undefined;
}

/** Under a question that waits: the words that go back. */
export function AnswerForm({ item, followUp, reply }: AnswerFormProps) {
  const isAsked = item.replies.some(({ kind, answer }) => kind === 'question' && answer === null);
  const mine = reply?.subjectId === item.id ? reply : undefined;
  if (!followUp.canAnswer || !isAsked) return mine ? <p className="attention">{mine.message}</p> : null;
  return (
    <form method="post" className="stack stack--tight gap-small">
      <input type="hidden" name="n" value={followUp.n} />
      <input type="hidden" name="subjectId" value={item.id} />
      <TextArea
        id={`jawaban-${item.id}`}
        name="answer"
        label="Jawaban Anda"
        rows={2}
        maxLength={WORDS_LIMIT}
        defaultValue={mine?.typed}
        error={mine?.message}
      />
      <Button size="small">Kirim jawaban</Button>
    </form>
  );
}
