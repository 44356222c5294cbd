import { ChangeList } from '#app/desk/portal/change-list.tsx';
import { BriefView } from '../room/brief-view.tsx';
import { CheckReport } from './check-report.tsx';
import { CommentList } from './comment-list.tsx';
import { FrozenPart } from './frozen-part.tsx';
import type { ShownPortalRoom } from './portal-room-data.server.ts';
import { RoomMenu } from './room-menu.tsx';

/** What the mentor looks at: a part of the portal, what the checks say of it, what was done, or the brief. */
export function PortalSheet(props: ShownPortalRoom & { canComment: boolean }) {
  const { view, report, changes, before, brief, room, note } = props;
  if (view === 'periksa' && report) return <CheckReport report={report} room={room} menu={props.menu} />;
  if (view === 'lembar' && brief) return <BriefView brief={brief} />;
  if (view === 'perubahan')
    return (
      <section className="stack">
        <h2>Yang diubah peserta</h2>
        <ChangeList changes={changes} zone={room.zone} before={before} />
      </section>
    );
  return (
    <div className="portal-room">
      <RoomMenu {...props} />
      <div className="stack">
        {note && (
          <p className="quotation">
            “<span className="kept-text">{note}</span>”
          </p>
        )}
        <FrozenPart {...props} />
        <CommentList {...props} />
      </div>
    </div>
  );
}
