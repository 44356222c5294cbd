import type { OwnVersion } from '#app/domain/assignments/queries.server.ts';
import { Progress } from '#app/ui/progress.tsx';
import type { Advice } from './advice.ts';
import { AnswerButton } from './advice-notes.tsx';

interface FeedbackProgressProps {
  advice: Advice;
  here: string;
  canAnswer: boolean;
  versions: OwnVersion[];
  n: number;
}

/** How many suggestions have been answered, and the ways to the other versions. */
export function FeedbackProgress({ advice, here, canAnswer, versions, n }: FeedbackProgressProps) {
  const total = advice.suggestions.length;
  const done = advice.suggestions.filter(({ decision }) => decision !== null).length;
  const others = versions.filter((version) => version.decision !== null && version.n !== n);
  return (
    <div className="feedback-progress" id="saran">
      {total > 0 && canAnswer && (
        <>
          <b>
            {done} dari {total} usul dijawab
          </b>
          <Progress value={done} max={total} label={`${done} dari ${total} usul dijawab`} />
        </>
      )}
      {canAnswer && total - done > 1 && (
        <AnswerButton here={here} id="semua" answer="accept" look="plain" label="Terima semua suntingan" />
      )}
      {n > 1 && <a href={`${here}/riwayat?lama=${n - 1}&baru=${n}`}>Bandingkan dengan versi {n - 1}</a>}
      {others.map((version) => (
        <a key={version.id} href={`${here}/umpan-balik?versi=${version.n}`}>
          Umpan balik versi {version.n}
        </a>
      ))}
    </div>
  );
}
