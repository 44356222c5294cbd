import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Shell } from '#app/desk/shell.tsx';
import { menuTitle } from '#app/domain/portal/names.ts';
import { Icon } from '#app/ui/icons/icon.tsx';
import type { IconName } from '#app/ui/icons/names.ts';
import { Notice } from '#app/ui/notice.tsx';
import { type FrameFacts, portalHref } from './frame-facts.ts';
import { LOCKS } from './sentences.ts';

interface PortalFrameProps {
  frame: FrameFacts;
  /** Of the menu: a page's id, "berita", "dokumen", "baru" or "tugas". */
  current: string;
  /** How saving stands, at the end of the bar. */
  saving?: ReactNode;
  /** The checklist and what follows from it. */
  side: ReactNode;
  /** At the thumb on phones. */
  bar: ReactNode;
  children: ReactNode;
}

/** Bar that says what this is, menu of the portal, the page in the middle and its checklist at the right. */
export function PortalFrame({ frame, current, saving, side, bar, children }: PortalFrameProps) {
  return (
    <Shell shell={frame.shell} current="/tugas" width="wide" hasOwnBottomBar>
      <section className="practice-bar" aria-label="Situs latihan">
        <Icon name="flask-conical" />
        <p>Situs latihan. Hanya Anda dan mentor yang melihat; tidak tayang di situs OPD.</p>
        <span className="practice-bar__saving">{saving}</span>
      </section>
      <div className="portal">
        <PortalMenu frame={frame} current={current} />
        <main id="isi" className="portal__main" tabIndex={-1}>
          {frame.lock && <Notice tone="info">{LOCKS[frame.lock]}</Notice>}
          {frame.note && (
            <Notice tone={frame.note.tone} isLive>
              {frame.note.text}
            </Notice>
          )}
          {children}
        </main>
        <aside className="portal__side" id="kelengkapan" aria-label="Kelengkapan">
          {side}
        </aside>
      </div>
      <div className="portal-bar">{bar}</div>
    </Shell>
  );
}

const KIND_ICONS: Record<FrameFacts['pages'][number]['kind'], IconName> = {
  home: 'house',
  profile: 'landmark',
  service: 'file-text',
  ppid: 'folder-open',
  contact: 'mail',
  page: 'file-text',
};

function PortalMenu({ frame, current }: Pick<PortalFrameProps, 'frame' | 'current'>) {
  const { portalId, pages, storyCount, documentCount, opdName, lock } = frame;
  const link = (key: string, path: string, icon: IconName, label: string, after?: ReactNode) => (
    <li key={key}>
      <Link to={portalHref(portalId, path)} aria-current={key === current ? 'page' : undefined}>
        <Icon name={icon} />
        <span>{label}</span>
        {after}
      </Link>
    </li>
  );
  return (
    <nav className="portal-menu" aria-label="Halaman situs">
      <p className="portal-menu__name">{opdName}</p>
      <ul>
        {pages.map(({ id, title, kind, state }) =>
          link(
            id,
            `/halaman/${id}`,
            KIND_ICONS[kind],
            menuTitle({ kind, title }),
            state === 'unpublished' && <Icon name="ban" label="Diturunkan" size={16} />,
          ),
        )}
        {link('berita', '/berita', 'newspaper', 'Berita', <small className="number">{storyCount}</small>)}
        {link(
          'dokumen',
          '/dokumen',
          'folder-open',
          'Dokumen PPID',
          <small className="number">{documentCount}</small>,
        )}
        {!lock && link('baru', '/halaman-baru', 'plus', 'Halaman baru')}
        {link('tugas', '/tugas', 'scroll-text', 'Lembar tugas')}
      </ul>
    </nav>
  );
}
