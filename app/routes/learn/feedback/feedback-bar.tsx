import type { Task } from '#app/domain/assignments/task.server.ts';
import type { Advice } from '#app/domain/review/advice.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatDateTime } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';

interface FeedbackBarProps {
  advice: Advice;
  task: Task;
  here: string;
  draft: { savedAt: string };
}

/** Where the answers have led: to the desk, or to the next version. */
export function FeedbackBar({ advice, task, here, draft }: FeedbackBarProps) {
  const open = advice.total - advice.done;
  const n = task.versionCount + 1;
  return (
    <section className="bottom-bar feedback-bar" aria-label="Langkah berikutnya">
      <div className="bottom-bar__inner">
        <Status tone="passed" icon="cloud-check">
          Tersimpan {formatDateTime(draft.savedAt, task.zone)}
        </Status>
        <div className="row row--tight">
          {open > 0 && (
            <span className="meta" id="belum-selesai">
              Selesaikan {open} saran lagi, atau kirim dengan alasan
            </span>
          )}
          <form method="get" action={here}>
            <Button icon="pencil-line">Perbaiki naskah</Button>
          </form>
          {open > 0 ? (
            <ButtonLink href="#kirim">Kirim dengan alasan</ButtonLink>
          ) : (
            <ButtonLink href="#kirim" variant="primary" icon="send">
              Kirim versi {n}
            </ButtonLink>
          )}
        </div>
      </div>
    </section>
  );
}
