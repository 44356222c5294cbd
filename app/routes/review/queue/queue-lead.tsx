import type { MentorWorkload } from '#app/domain/review/workloads.server.ts';
import { BarChart } from '#app/ui/bar-chart.tsx';
import { ButtonLink } from '#app/ui/button.tsx';

interface QueueLeadProps {
  whose: 'mine' | 'others';
  waiting: number;
  overdue: number;
  /** The promised review time, where all batches of the queue have the same. */
  reviewDays: number | null;
  oldestId: string | null;
  workloads: MentorWorkload[];
  accountId: string;
}

/** The finding first: how much waits, and how much of it too long. */
export function QueueLead(props: QueueLeadProps) {
  const { whose, waiting, overdue, reviewDays, oldestId, workloads, accountId } = props;
  return (
    <div className="queue-lead">
      <div className="stack">
        <h1>{headline(whose, waiting, overdue, reviewDays)}</h1>
        <p className="lede">
          {waiting === 0
            ? 'Naskah berikutnya muncul di sini begitu peserta mengirimnya.'
            : whose === 'mine'
              ? 'Yang terlama ditaruh paling atas. Tanda yang Anda buat tersimpan seketika; peserta baru melihatnya setelah keputusan.'
              : 'Naskah mentor lain dapat Anda baca. Keputusan tetap pada mentor yang menerimanya.'}
        </p>
        {whose === 'mine' && oldestId && (
          <p>
            <ButtonLink href={`/telaah/${oldestId}`} variant="primary">
              Mulai dari yang terlama
            </ButtonLink>
          </p>
        )}
      </div>
      {workloads.length > 1 && (
        <BarChart
          title="Beban tiap mentor"
          unit="naskah menunggu; garis = kapasitas"
          bars={workloads.map((mentor) => ({
            label: mentor.name,
            value: mentor.waiting,
            limit: mentor.capacity,
            isEmphasised: mentor.accountId === accountId,
          }))}
        />
      )}
    </div>
  );
}

function headline(
  whose: QueueLeadProps['whose'],
  waiting: number,
  overdue: number,
  reviewDays: number | null,
): string {
  const who = whose === 'mine' ? 'Anda' : 'mentor lain';
  if (waiting === 0) return `Tidak ada naskah yang menunggu ${who}`;
  const limit = reviewDays === null ? 'batas waktunya' : `${NUMBERS[reviewDays] ?? reviewDays} hari`;
  return `${waiting} naskah menunggu ${who}${overdue === 0 ? '' : `, ${overdue} melewati ${limit}`}`;
}

const NUMBERS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh'];
