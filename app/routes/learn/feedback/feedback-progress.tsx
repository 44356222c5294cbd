import type { OwnVersion } from '#app/domain/assignments/queries.server.ts';
import type { Advice } from '#app/domain/review/advice.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { formatNumber } from '#app/ui/format.ts';
import { Progress } from '#app/ui/progress.tsx';
import { ANSWERS } from './advised-manuscript.tsx';
import { PRESSED, press } from './answers-form.ts';

interface FeedbackProgressProps {
  advice: Advice;
  here: string;
  canAnswer: boolean;
  version: OwnVersion;
  versions: OwnVersion[];
}

/** How much has been dealt with, all suggestions at once, and the ways to the other versions. */
export function FeedbackProgress({
  advice,
  here,
  canAnswer,
  version: { n },
  versions,
}: FeedbackProgressProps) {
  const { total, done } = advice;
  const open = advice.items.filter((item) => item.kind === 'suggestion' && item.state === 'open').length;
  const others = versions.filter((other) => other.decision !== null && other.n !== n);
  const words = `${formatNumber(done)} dari ${formatNumber(total)} saran selesai`;
  return (
    <div className="feedback-progress" id="saran" tabIndex={-1}>
      {total > 0 && canAnswer && (
        <>
          <b data-progress>{words}</b>
          <Progress value={done} max={total} label={words} />
        </>
      )}
      <div className="feedback-progress__ways">
        {canAnswer && open > 0 && (
          <Button size="small" form={ANSWERS} name={PRESSED} value={press('accept', 'all')}>
            Terima semua suntingan
          </Button>
        )}
        {n > 1 && (
          <ButtonLink
            size="small"
            variant="ghost"
            icon="git-compare"
            href={`${here}/riwayat?lama=${n - 1}&baru=${n}#perbandingan`}
          >
            Bandingkan <span className="visually-hidden">dengan versi {n - 1}</span>
          </ButtonLink>
        )}
        {others.map((version) => (
          <a key={version.id} href={`${here}/umpan-balik?versi=${version.n}`}>
            Umpan balik versi {version.n}
          </a>
        ))}
        <a href="/tugas/sering-diperbaiki">Yang sering diperbaiki</a>
      </div>
    </div>
  );
}
