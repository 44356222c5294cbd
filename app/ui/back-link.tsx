import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Icon } from './icons/icon.tsx';

export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className="back-link" to={href}>
      <Icon name="arrow-left" size={16} />
      {children}
    </Link>
  );
}
