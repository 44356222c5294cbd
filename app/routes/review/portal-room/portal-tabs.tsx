import { formatDateTime, formatNumber } from '#app/ui/format.ts';
import { Tabs } from '#app/ui/tabs.tsx';
import type { ShownPortalRoom } from './portal-room-data.server.ts';
import { roomHref } from './room-href.ts';

const MOST_VERSIONS = 4;

/** The portal as it was sent, what the checks say, what was done, the brief, and older versions. */
export function PortalTabs({ room, view, passed, total, score }: ShownPortalRoom) {
  const { shown, versions, zone } = room;
  const others = versions.filter(({ n }) => n !== shown.n).slice(-MOST_VERSIONS);
  return (
    <div className="room__tools">
      <Tabs
        label="Tampilan situs"
        tabs={[
          {
            href: roomHref(room, {}),
            label: (
              <>
                Versi {shown.n} <small>{formatDateTime(shown.createdAt, zone)}</small>
              </>
            ),
            isCurrent: view === 'situs',
          },
          { href: roomHref(room, { lihat: 'periksa' }), label: 'Pemeriksaan', isCurrent: view === 'periksa' },
          {
            href: roomHref(room, { lihat: 'perubahan' }),
            label: 'Perubahan',
            isCurrent: view === 'perubahan',
          },
          { href: roomHref(room, { lihat: 'lembar' }), label: 'Lembar tugas', isCurrent: view === 'lembar' },
          ...others.toReversed().map(({ n }) => ({
            href: `/telaah/${room.submissionId}/situs?versi=${n}`,
            label: `Versi ${n}`,
            isCurrent: false,
          })),
        ]}
      />
      <span className="meta number">
        {passed} dari {total} hal · nilai periksa {formatNumber(score)}
        {shown.isLate ? ' · terlambat' : ''}
      </span>
    </div>
  );
}
