import { formatDateTime } from '#app/ui/format.ts';
import { Tabs } from '#app/ui/tabs.tsx';
import type { PhotoRoomData } from './photo-room-data.server.ts';

const MOST_VERSIONS = 4;

/** The version being looked at, the brief, what became of the advice before, and older versions. */
export function PhotoTabs({ room, photos, brief }: Pick<PhotoRoomData, 'room' | 'photos' | 'brief'>) {
  const { shown, versions, zone, submissionId, previousLook } = room;
  const newest = versions.at(-1)?.n;
  const href = (n: number, query: Record<string, string> = {}) => {
    const all = new URLSearchParams({ ...(n === newest ? {} : { versi: String(n) }), ...query });
    return `/telaah/${submissionId}/foto${all.size > 0 ? `?${all}` : ''}`;
  };
  const others = versions.filter(({ n }) => n !== shown.n).slice(-MOST_VERSIONS);
  const followed = shown.decision?.kind === 'return' ? shown.n : previousLook && shown.n - 1;
  return (
    <div className="room__tools">
      <Tabs
        label="Tampilan karya"
        tabs={[
          {
            href: href(shown.n),
            label: (
              <>
                Versi {shown.n} <small>{formatDateTime(shown.createdAt, zone)}</small>
              </>
            ),
            isCurrent: brief === null,
          },
          { href: href(shown.n, { lihat: 'lembar' }), label: 'Lembar tugas', isCurrent: brief !== null },
          ...(followed
            ? [
                {
                  href: `/telaah/${submissionId}/tindak-lanjut?versi=${followed}`,
                  label: `Tindak lanjut versi ${followed}`,
                  isCurrent: false,
                },
              ]
            : []),
          ...others.toReversed().map(({ n }) => ({ href: href(n), label: `Versi ${n}`, isCurrent: false })),
        ]}
      />
      <span className="meta number">
        {photos.length} bingkai{shown.isLate ? ' · terlambat' : ''}
      </span>
    </div>
  );
}
