import type { ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** One sentence: why it is empty, or when something comes. */
  children: ReactNode;
  /** At most one ButtonLink. */
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <h2 className="h3">{title}</h2>
      <p>{children}</p>
      {action}
    </div>
  );
}
