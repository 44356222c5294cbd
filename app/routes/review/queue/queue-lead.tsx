import { Link } from '@remix-run/react';
import type { MentorWorkload } from '#app/domain/review/workloads.server.ts';
import { BarChart } from '#app/ui/bar-chart.tsx';
import { formatMinutes } from '#app/ui/format.ts';
import { KeepEvening } from './keep-evening.tsx';

interface QueueLeadProps {
  whose: 'mine' | 'others';
  waiting: number;
  /** Of these, works of pictures. */
  photoWorks: number;
  overdue: number;
  /** The promised review time, where all batches of the queue have the same. */
  reviewDays: number | null;
  /** Minutes the viewer spends on a review, once that is known. */
  pace: number | null;
  oldestId: string | null;
  workloads: MentorWorkload[];
  accountId: string;
}

/** The finding first: how much waits, and how much of it too long. */
export function QueueLead(props: QueueLeadProps) {
  const { whose, waiting, photoWorks, overdue, reviewDays, oldestId, workloads, accountId } = props;
  return (
    <div className="queue-lead">
      <div className="stack">
        <h1>{headline(whose, waiting, overdue, reviewDays)}</h1>
        <p className="lede">{explanation(props)}</p>
        {whose === 'mine' && (
          <div className="row">
            {oldestId && (
              <Link to={`/telaah/${oldestId}`} className="button button--primary">
                Mulai dari yang terlama <kbd className="script-only shortcut-hints">Enter</kbd>
              </Link>
            )}
            <KeepEvening accountId={accountId} waiting={waiting - photoWorks} />
          </div>
        )}
        {photoWorks > 0 && (
          <p className="hint">
            {photoWorks === waiting ? 'Karya foto' : `${photoWorks} karya foto di antaranya`} ditelaah daring,
            sebab fotonya dilihat dalam ukuran penuh.
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

function explanation({ whose, waiting, pace }: QueueLeadProps): string {
  if (waiting === 0) return 'Naskah berikutnya muncul di sini begitu peserta mengirimnya.';
  if (whose === 'others')
    return 'Naskah mentor lain dapat Anda baca. Untuk membantu, ambil naskahnya; keputusan lalu menjadi tugas Anda.';
  if (pace === null)
    return 'Yang terlama ditaruh paling atas. Tanda yang Anda buat tersimpan seketika; peserta baru melihatnya setelah keputusan.';
  return `Rata-rata Anda ${pace} menit per naskah; seluruh antrean kira-kira ${formatMinutes(pace * waiting)}. Yang terlama ditaruh paling atas.`;
}
