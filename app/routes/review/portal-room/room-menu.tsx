import { Link } from '@remix-run/react';
import { Icon } from '#app/ui/icons/icon.tsx';
import type { PortalRoomData } from './portal-room-data.server.ts';
import { roomHref } from './room-href.ts';

const GROUPS = [
  ['page', 'Halaman'],
  ['story', 'Berita'],
  ['document', 'Dokumen PPID'],
] as const;

/** Every part of the sent portal, with how many notes are on it. */
export function RoomMenu({ menu, path, room }: Pick<PortalRoomData, 'menu' | 'path' | 'room'>) {
  return (
    <nav className="portal-menu" aria-label="Bagian situs">
      {GROUPS.map(([kind, title]) => (
        <div key={kind}>
          <p className="portal-menu__name">{title}</p>
          <ul>
            {menu
              .filter((item) => item.kind === kind)
              .map((item) => (
                <li key={item.path}>
                  <Link
                    to={roomHref(room, { di: item.path })}
                    aria-current={item.path === path ? 'page' : undefined}
                  >
                    <span>{item.label}</span>
                    {item.isGone && <Icon name="ban" label="Diturunkan" size={16} />}
                    {item.notes > 0 && (
                      <small className="number">
                        {item.notes}
                        <span className="visually-hidden"> komentar</span>
                      </small>
                    )}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
