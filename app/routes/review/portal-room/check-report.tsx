import { Link } from '@remix-run/react';
import type { PlaceLink } from '#app/desk/portal/checklist.tsx';
import { PortalOverview } from '#app/desk/portal/portal-overview.tsx';
import type { PortalCheck } from '#app/domain/portal/check-portal.ts';
import { formatNumber } from '#app/ui/format.ts';
import type { PortalRoomFacts } from './portal-room-data.server.ts';
import { roomHref } from './room-href.ts';
import type { MenuItem } from './room-menu.ts';

interface CheckReportProps {
  report: PortalCheck;
  room: PortalRoomFacts;
  menu: MenuItem[];
}

/** What the checks found when it was sent, each with why it matters and what it rests on. */
export function CheckReport({ report, room, menu }: CheckReportProps) {
  const linkTo: PlaceLink = (place) => {
    if (place.kind === 'portal') return roomHref(room, {});
    const id =
      place.kind === 'page' ? place.pageId : place.kind === 'story' ? place.storyId : place.documentId;
    const item = menu.find((one) => one.id === id);
    const anchor = place.kind === 'page' && place.blockId ? `blok-${place.blockId}` : '';
    return roomHref(room, { di: item?.path ?? '/' }, anchor);
  };
  return (
    <section className="stack">
      <h2>
        Pemeriksaan: {report.done} dari {report.total} hal, nilai {formatNumber(report.score)}
      </h2>
      <p>
        Angka ini bukti bagi Anda, bukan nilai tugas. Nilai tugas ditentukan rubrik. Pemeriksaan dijalankan
        saat situs dikirim.
      </p>
      <PortalOverview report={report} linkTo={linkTo} />
      <p>
        <Link to={roomHref(room, {})}>Kembali ke situs</Link>
      </p>
    </section>
  );
}
