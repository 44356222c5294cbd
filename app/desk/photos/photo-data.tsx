import type { PhotoLook } from '#app/domain/photos/photo-look.ts';
import type { TakenOn } from '#app/domain/photos/taken-on.ts';
import { formatBytes, formatNumber } from '#app/ui/format.ts';
import { Status } from '#app/ui/status.tsx';
import { dayAndClock } from './camera-time.ts';

const TAKEN_ON: Record<TakenOn, string> = {
  same: 'Waktu berkas sama dengan tanggal peristiwa.',
  differs: 'Waktu berkas tidak sama dengan tanggal peristiwa. Jam kamera bisa keliru; tanyakan dahulu.',
  no_time: 'Berkas ini tidak mencatat waktu. Itu biasa pada foto yang pernah dikirim lewat percakapan.',
  no_date: 'Tidak ada tanggal dalam takarir untuk dibandingkan.',
};

/** What the file says of itself, and how its time stands to the date in the words. */
export function PhotoData({ photo }: { photo: PhotoLook }) {
  const { takenAt, takenOn, facts, width, height, originalBytes } = photo;
  const device = [facts.camera, facts.focalLength && `${formatNumber(facts.focalLength)} mm`];
  const exposure = [
    facts.exposure && `${facts.exposure} s`,
    facts.aperture && `f/${formatNumber(facts.aperture)}`,
    facts.iso && `ISO ${facts.iso}`,
  ];
  return (
    <section className="photo-facts" aria-labelledby="data-berkas">
      <h3 id="data-berkas">Data berkas (EXIF)</h3>
      <dl>
        <dt>Waktu</dt>
        <dd>
          {takenAt ? dayAndClock(takenAt) : 'Tidak tercatat'} <TimeStatus takenOn={takenOn} />
        </dd>
        <dt>Perangkat</dt>
        <dd>{device.filter(Boolean).join(', ') || 'Tidak tercatat'}</dd>
        <dt>Pajanan</dt>
        <dd>{exposure.filter(Boolean).join(' · ') || 'Tidak tercatat'}</dd>
        <dt>Ukuran</dt>
        <dd>
          {width} × {height}, {formatBytes(originalBytes)}
        </dd>
        <dt>Lokasi</dt>
        <dd>Dihapus saat dikirim</dd>
      </dl>
      <p className="hint">
        {TAKEN_ON[takenOn]}
        {photo.isDeclared && takenAt && ' Data ini dibaca peramban pengirim sebelum foto dikecilkan.'}
      </p>
    </section>
  );
}

function TimeStatus({ takenOn }: { takenOn: TakenOn }) {
  if (takenOn === 'same') return <Status tone="passed">cocok</Status>;
  if (takenOn === 'differs')
    return (
      <Status tone="waiting" icon="triangle-alert">
        berbeda
      </Status>
    );
  return null;
}
