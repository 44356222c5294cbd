import type { ReactNode } from 'react';
import { Icon } from './icons/icon.tsx';

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  isOpen?: boolean;
}

/** A line that opens: details that few need, or the second step of something irreversible. Works without a script. */
export function Disclosure({ summary, children, isOpen }: DisclosureProps) {
  return (
    <details className="disclosure" open={isOpen}>
      <summary>
        <Icon name="chevron-right" />
        {summary}
      </summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
