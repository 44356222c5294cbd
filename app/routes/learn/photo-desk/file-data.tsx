import type { DeskPhoto } from '#app/domain/photos/desk-photos.server.ts';
import { formatBytes, formatDateWithoutDay, formatNumber } from '#app/ui/format.ts';

/** What the file tells of the picture. Never where it was taken: that is gone before it is kept. */
export function FileData({ photo }: { photo: DeskPhoto }) {
  const { takenAt, facts, isDeclared, originalBytes, originalWidth, originalHeight } = photo;
  const light = [
    facts.exposure && `${facts.exposure} s`,
    facts.aperture && `f/${formatNumber(facts.aperture)}`,
    facts.iso && `ISO ${facts.iso}`,
    facts.focalLength && `${formatNumber(facts.focalLength)} mm`,
  ].filter(Boolean);
  return (
    <dl className="file-data">
      {takenAt && (
        <>
          <dt>Waktu</dt>
          <dd>
            {formatDateWithoutDay(takenAt.slice(0, 10))}, {takenAt.slice(11, 16).replace(':', '.')}
          </dd>
        </>
      )}
      {facts.camera && (
        <>
          <dt>Perangkat</dt>
          <dd>{facts.camera}</dd>
        </>
      )}
      {light.length > 0 && (
        <>
          <dt>Pajanan</dt>
          <dd>{light.join(' · ')}</dd>
        </>
      )}
      <dt>Ukuran</dt>
      <dd>
        {originalWidth} × {originalHeight}, {formatBytes(originalBytes)}
      </dd>
      <dt>Lokasi</dt>
      <dd>Dihapus sebelum disimpan</dd>
      {isDeclared && (takenAt || light.length > 0) && (
        <dd className="file-data__note">Menurut berkas, dibaca di perangkat Anda.</dd>
      )}
    </dl>
  );
}
