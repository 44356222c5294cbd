import type { ReactNode } from 'react';
import { AccountMenu, type AccountMenuProps } from './account-menu.tsx';
import { classNames } from './class-names.ts';
import { Count } from './count.tsx';
import type { IconName } from './icons/names.ts';
import { Wordmark } from './wordmark.tsx';

export interface NavItem {
  href: string;
  label: string;
  /** Needed in the bottom bar of phones. */
  icon?: IconName;
  isCurrent?: boolean;
  /** Shown when above zero. */
  count?: number;
  countTone?: 'quiet' | 'attention';
}

interface MastheadProps {
  homeHref: string;
  items?: NavItem[];
  /** Absent on public pages. */
  account?: Omit<AccountMenuProps, 'navItems'>;
  /** Full window width (queue, review), or the column of public pages. */
  width?: 'page' | 'wide' | 'narrow';
  /** Phones reach `items` in the account menu, unless the page has a BottomNav. */
  hasBottomNav?: boolean;
  /** Words at the right of a public page, e.g. a link to sign in. */
  note?: ReactNode;
}

export function Masthead(props: MastheadProps) {
  const { homeHref, items = [], account, width = 'page', hasBottomNav = false, note } = props;
  return (
    <header className={classNames('masthead', width !== 'page' && `masthead--${width}`)}>
      <div className="masthead__inner">
        <Wordmark href={homeHref} />
        {items.length > 0 && (
          <nav className="main-nav" aria-label="Utama">
            <ul>
              {items.map((item) => (
                <li key={item.href}>
                  <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
                    {item.label}
                    {item.count ? <Count value={item.count} tone={item.countTone} /> : null}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {note && <div className="push meta">{note}</div>}
        {account && <AccountMenu {...account} navItems={hasBottomNav ? [] : items} />}
      </div>
    </header>
  );
}
