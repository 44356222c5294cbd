import type { ReactNode } from 'react';
import { Icon } from './icons/icon.tsx';

export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="back-link" href={href}>
      <Icon name="arrow-left" size={16} />
      {children}
    </a>
  );
}
