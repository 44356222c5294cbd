import type { Completion } from '#app/domain/reports/completion.server.ts';
import { formatNumber, formatWaiting } from '#app/ui/format.ts';
import { KeyFigures } from '#app/ui/key-figures.tsx';

/** The four figures under the headline; those that ask for something lead to where it is done. */
export function CompletionFigures({ completion, at }: { completion: Completion; at: string }) {
  const { batch, report, waiting, waitingSince, finished, neverIn } = completion;
  const room = (path: string) => `/panitia/angkatan/${batch.id}/${path}`;
  const linked = (count: number, to: string) =>
    count > 0 ? <a href={room(to)}>{formatNumber(count)}</a> : '0';
  const oldest = waitingSince ? `, terlama ${formatWaiting(waitingSince, new Date(at))}` : '';
  return (
    <KeyFigures
      items={[
        {
          value: linked(report.participants, 'peserta'),
          label: `peserta aktif di ${report.rows.length} OPD`,
        },
        { value: linked(waiting, 'mentor'), label: `naskah menunggu${oldest}` },
        { value: linked(finished, 'sertifikat'), label: 'peserta tuntas semua modul' },
        { value: linked(neverIn, 'peserta?keadaan=idle'), label: 'peserta belum pernah membuka kelas' },
      ]}
    />
  );
}
