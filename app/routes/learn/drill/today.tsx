import type { CaseStanding } from '#app/domain/practice/next-case.ts';
import type { DrillOverview } from '#app/domain/practice/overview.server.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatDateWithoutYear } from '#app/ui/format.ts';
import { KeyFigures } from '#app/ui/key-figures.tsx';
import { Progress } from '#app/ui/progress.tsx';
import { Section } from '#app/ui/section.tsx';

interface TodayProps {
  overview: DrillOverview;
  here: string;
  classHref: string;
}

/** What returns today and what is new, with the way to the next case. */
export function Today({ overview, here, classHref }: TodayProps) {
  const { cases, judged, needed, next } = overview;
  const count = (standing: CaseStanding) => cases.filter((c) => c.standing === standing).length;
  return (
    <Section title={todayTitle(count('due'), next !== null, judged)}>
      <KeyFigures
        items={[
          { value: count('due'), label: 'kembali hari ini' },
          { value: count('new'), label: 'belum diperiksa' },
          { value: count('waiting'), label: 'menunggu harinya' },
          { value: count('mastered'), label: 'dikuasai' },
        ]}
      />
      <p className="gap">{neededSentence(judged, needed)}</p>
      <p className="gap-small">
        <Progress
          value={Math.min(judged, needed)}
          max={needed}
          label={`${Math.min(judged, needed)} dari ${needed} kasus diputuskan`}
        />
      </p>
      <p className="row gap">
        {next ? (
          <ButtonLink href={`${here}/${next.slug}`} variant="primary" iconAfter="arrow-right">
            {judged === 0 ? 'Periksa kasus pertama' : 'Periksa kasus berikutnya'}
          </ButtonLink>
        ) : (
          <ButtonLink href={classHref} variant="primary" iconAfter="arrow-right">
            Lanjutkan materi
          </ButtonLink>
        )}
        <span className="meta">{returnSentence(overview, count('due'))}</span>
      </p>
    </Section>
  );
}

function todayTitle(due: number, hasNext: boolean, judged: number): string {
  if (due > 0) return `${due} kasus kembali hari ini`;
  if (!hasNext) return 'Tidak ada kasus untuk hari ini';
  return judged === 0 ? 'Mulai memeriksa' : 'Kasus baru menunggu Anda';
}

function neededSentence(judged: number, needed: number): string {
  return judged >= needed
    ? `Latihan ini selesai: ${judged} kasus sudah Anda putuskan, ${needed} yang diperlukan. Kasus tetap kembali sampai Anda kuasai.`
    : `${judged} dari ${needed} kasus yang diperlukan sudah Anda putuskan. Tepat atau belum, setiap putusan dihitung selesai.`;
}

function returnSentence({ next, returnsOn }: DrillOverview, due: number): string {
  if (next && due > 0) return `Dimulai dengan “${next.title}”`;
  if (returnsOn) return `Yang terdekat kembali ${formatDateWithoutYear(returnsOn)}.`;
  return next ? '' : 'Semua kasus sudah Anda kuasai.';
}
