import type { Completion } from '#app/domain/reports/completion.server.ts';
import { completionHeadline, latenessSentence } from '#app/domain/reports/headline.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { formatDateWithoutYear, formatWaiting } from '#app/ui/format.ts';
import { Section } from '#app/ui/section.tsx';

interface RunningBatchProps {
  batch: { id: string; name: string; pemdaName: string; endsOn: string };
  completion: Pick<Completion, 'report' | 'waiting' | 'waitingSince' | 'neverIn'>;
  uninvited: number;
  now: Date;
}

/** The finding about one batch and what asks for attention, each with the page where it is done. */
export function RunningBatch({ batch, completion, uninvited, now }: RunningBatchProps) {
  const at = `/panitia/angkatan/${batch.id}`;
  const { report, waiting, waitingSince, neverIn } = completion;
  const tasks = [
    {
      count: waiting,
      words: `naskah menunggu mentor${waitingSince ? `, terlama ${formatWaiting(waitingSince, now)}` : ''}`,
      to: 'mentor',
    },
    { count: uninvited, words: 'peserta belum diundang', to: 'peserta?keadaan=uninvited' },
    { count: neverIn, words: 'peserta belum pernah membuka kelas', to: 'peserta?keadaan=idle' },
    { count: report.latePeople, words: 'peserta melewati tenggat', to: 'ketuntasan' },
  ].filter(({ count }) => count > 0);
  return (
    <Section title={`${batch.name}, ${batch.pemdaName}`} aside={<a href={at}>Data angkatan</a>}>
      <p className="h2">{completionHeadline(report)}</p>
      <p className="lede gap-small">
        {latenessSentence(report)} Angkatan berakhir {formatDateWithoutYear(batch.endsOn)}.
      </p>
      <ul className="list gap">
        {tasks.map(({ count, words, to }) => (
          <li key={to}>
            <a className="list__title" href={`${at}/${to}`}>
              {count} {words}
            </a>
          </li>
        ))}
      </ul>
      <div className="row gap">
        <ButtonLink href={`${at}/ketuntasan`} variant="primary" icon="trending-up">
          Lihat ketuntasan
        </ButtonLink>
        <ButtonLink href={`${at}/peserta`} icon="users">
          Peserta
        </ButtonLink>
        <ButtonLink href={`${at}/impor`} icon="upload">
          Impor peserta
        </ButtonLink>
      </div>
    </Section>
  );
}
