import { DOCUMENTS_PATH, pathOfPage, STORIES_PATH } from '#app/domain/portal/addresses.ts';
import { menuTitle } from '#app/domain/portal/names.ts';
import type { PortalSnapshot } from '#app/domain/portal/snapshot.ts';
import type { PortalAddresses } from '../inline-text.tsx';

interface VisitorHeaderProps {
  portal: PortalSnapshot;
  path: string;
  addresses: PortalAddresses;
}

export function VisitorHeader({ portal, path, addresses }: VisitorHeaderProps) {
  const items = [
    ...portal.pages
      .filter(({ state }) => state === 'published')
      .map((page) => ({ path: pathOfPage(page), label: menuTitle(page) })),
    { path: STORIES_PATH, label: 'Berita' },
    { path: DOCUMENTS_PATH, label: 'Dokumen PPID' },
  ];
  return (
    <header className="site-head">
      <div className="site-head__name">
        <svg viewBox="0 0 40 44" width="40" height="44" aria-hidden="true">
          <path
            d="M20 1 38 6v17c0 10-8 17-18 20C10 40 2 33 2 23V6z"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          />
          <path
            d="M8 27c4-4 8-4 12 0s8 4 12 0M8 33c4-4 8-4 12 0s8 4 12 0M20 9v10M14 14h12"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
          />
        </svg>
        <div>
          <a href={addresses.page('/')}>{portal.siteName}</a>
          <span>{portal.opdName}</span>
        </div>
      </div>
      <nav className="site-nav" aria-label="Utama">
        <ul>
          {items.map((item) => (
            <li key={item.path}>
              <a href={addresses.page(item.path)} aria-current={item.path === path ? 'page' : undefined}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

export function VisitorFooter({ portal }: { portal: PortalSnapshot }) {
  return (
    <footer className="site-foot">
      <p>{portal.siteName}</p>
      <p>{portal.host} · situs latihan Pewarta, bukan situs resmi</p>
    </footer>
  );
}
