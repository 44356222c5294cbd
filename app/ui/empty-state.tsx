import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** One sentence: why it is empty, or when something comes. */
  children: ReactNode;
  /** At most one ButtonLink. */
  action?: ReactNode;
  /** Where nothing else is on the page, it is the page's heading. */
  heading?: 'h1' | 'h2';
}

export function EmptyState({ title, children, action, heading: Heading = 'h2' }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Heading className="h3">{title}</Heading>
      <p>{children}</p>
      {action}
    </div>
  );
}
