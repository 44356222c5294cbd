import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Count } from './count.tsx';
import { Icon } from './icons/icon.tsx';
import type { IconName } from './icons/names.ts';

export interface Tab {
  href: string;
  label: ReactNode;
  isCurrent: boolean;
  icon?: IconName;
  count?: number;
  /** Draws the count in red: these ask for action. */
  isUrgent?: boolean;
}

/** Links between views of the same thing; each has its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link to={tab.href} aria-current={tab.isCurrent ? 'page' : undefined} preventScrollReset>
              {tab.icon && <Icon name={tab.icon} />}
              {tab.label}
              {tab.count !== undefined && (
                <Count value={tab.count} tone={tab.isUrgent ? undefined : 'quiet'} />
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
