import type { Task } from '#app/domain/assignments/task.server.ts';
import type { Advice } from '#app/domain/review/advice.ts';
import { WORDS_LIMIT } from '#app/domain/review/answer-form.ts';
import type { ReadReply } from '#app/domain/review/replies.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { formatLongDateTime } from '#app/ui/format.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Section } from '#app/ui/section.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { LateNotice } from '../tasks/late-notice.tsx';
import type { FeedbackReply } from './route.tsx';

interface SendSectionProps {
  advice: Advice;
  task: Task;
  draft: { rev: number };
  message: ReadReply | null;
  reply: FeedbackReply;
}

/** Sends the draft as the answers have made it. What is left open goes with a reason. */
export function SendSection({ advice, task, draft, message, reply }: SendSectionProps) {
  const open = advice.total - advice.done;
  const n = task.versionCount + 1;
  const mine = reply?.isSending ? reply : undefined;
  const errorOf = (field: string) => (mine?.about === field ? mine.message : undefined);
  return (
    <div className="feedback-send">
      <Section title={`Kirim versi ${n}`} id="kirim">
        <form method="post" className="stack feedback-send__form">
          {mine && (
            <Notice tone={mine.about ? 'error' : 'warning'} isLive title="Naskah belum terkirim.">
              {mine.about ? 'Lengkapi isian yang ditandai.' : mine.message}
            </Notice>
          )}
          <p>
            Yang dikirim adalah naskah seperti terbaca di atas.
            {task.window.state === 'open' &&
              ` Kirim sebelum ${formatLongDateTime(task.window.dueAt, task.zone)}.`}
          </p>
          <LateNotice task={task} />
          <input type="hidden" name="rev" value={draft.rev} />
          <TextArea
            id="message"
            name="message"
            label={open > 0 ? `Alasan untuk ${open} saran yang belum selesai` : 'Pesan untuk mentor'}
            isOptional={open === 0}
            hint="Dibaca mentor di samping versi ini."
            rows={3}
            maxLength={WORDS_LIMIT}
            defaultValue={mine?.typed.message ?? message?.body}
            error={errorOf('message')}
          />
          <Checkbox
            name="ownWork"
            label="Naskah ini karya saya sendiri"
            required
            defaultChecked={mine?.typed.ownWork === 'on'}
            error={errorOf('ownWork')}
          />
          <Checkbox
            name="publishingConsent"
            label="Naskah ini boleh diterbitkan bila redaksi memilihnya"
            hint="Tidak wajib, dan tidak memengaruhi nilai."
            defaultChecked={mine?.typed.publishingConsent === 'on'}
          />
          <Button name="intent" value="kirim" variant={open === 0 ? 'primary' : 'plain'} icon="send">
            {open > 0 ? `Kirim versi ${n} dengan alasan` : `Kirim versi ${n}`}
          </Button>
        </form>
      </Section>
    </div>
  );
}
