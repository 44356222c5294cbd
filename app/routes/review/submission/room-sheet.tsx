import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { lazyPart } from '#app/desk/lazy-part.tsx';
import type { ManuscriptRow } from '#app/desk/manuscript/manuscript-rows.ts';
import { ManuscriptView } from '#app/desk/manuscript/manuscript-view.tsx';
import { BriefView } from '../room/brief-view.tsx';
import type { RoomPage } from './room-page.ts';
import { RoomTabs, roomHref } from './room-tabs.tsx';
import { Supplements } from './supplements.tsx';

interface RoomSheetProps extends RoomPage {
  similarPercent: number | null;
  partsHtml: string | null;
  activeId?: string;
  onMark?: (id: string) => void;
  margin: (row: ManuscriptRow) => ReactNode;
  hasOffsets?: boolean;
  /** The manuscript with a caret, once it has come. */
  live?: ReactNode;
  /** Buttons above the manuscript. */
  tools?: ReactNode;
  /** Forms below it. */
  children?: ReactNode;
}

const Difference = lazyPart(() => import('./difference.tsx'));

/** Manuscript and margin; or the difference from the version before; or the brief. */
export function RoomSheet(props: RoomSheetProps) {
  const { room, view, manuscript, changed, comparison, brief, tools, children } = props;
  return (
    <>
      <RoomTabs room={room} view={view} similarPercent={props.similarPercent} />
      {(view === 'naskah' || props.live) && (
        // What is being edited stays, undo and all, while the other views are looked at.
        <div className="sheet" id="naskah" hidden={view !== 'naskah'}>
          {tools}
          {props.live || (
            <ManuscriptView
              manuscript={manuscript}
              comments={(room.review?.threads ?? []).map(({ id, kind }, index) => ({
                id,
                kind,
                number: index + 1,
              }))}
              changed={changed}
              activeId={props.activeId}
              onMark={props.onMark}
              margin={props.margin}
              hasOffsets={props.hasOffsets}
            />
          )}
          <Supplements room={room} partsHtml={props.partsHtml} />
          {children}
          <SheetEnd href={roomHref(room, room.shown.n, 'lembar')}>Lembar tugas</SheetEnd>
        </div>
      )}
      {view === 'beda' && comparison && room.previous && (
        <div className="sheet">
          <Difference room={room} comparison={comparison} previous={room.previous} />
          <SheetEnd href={roomHref(room, room.shown.n)}>Kembali ke naskah</SheetEnd>
        </div>
      )}
      {view === 'lembar' && brief && (
        <div className="sheet">
          <BriefView brief={brief} />
          <SheetEnd href={roomHref(room, room.shown.n)}>Kembali ke naskah</SheetEnd>
        </div>
      )}
    </>
  );
}

/** A way on at the end of the page, and what the keyboard can scroll the sheet by. */
function SheetEnd({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p className="gap-large">
      <Link to={href} preventScrollReset>
        {children}
      </Link>
    </p>
  );
}
