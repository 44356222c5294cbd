import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icons/icon.tsx';
import type { IconName } from './icons/names.ts';

export type StatusTone = 'neutral' | 'progress' | 'waiting' | 'passed' | 'returned' | 'error';

interface StatusProps {
  tone?: StatusTone;
  /** Each tone has its usual icon; another may say it better. */
  icon?: IconName;
  children: ReactNode;
  /** Spoken when it changes, for save states. */
  isLive?: boolean;
}

const icons: Record<StatusTone, IconName> = {
  neutral: 'circle',
  progress: 'pencil-line',
  waiting: 'hourglass',
  passed: 'check',
  returned: 'undo-2',
  error: 'circle-alert',
};

/** Icon, word and colour in a line of text. */
export function Status({ tone = 'neutral', icon, children, isLive }: StatusProps) {
  return (
    <span className={classNames('status', `status--${tone}`)} role={isLive ? 'status' : undefined}>
      <Icon name={icon ?? icons[tone]} />
      {children}
    </span>
  );
}

/** The same as a filled label, for lists. */
export function StatusLabel({ tone = 'neutral', icon, children }: Omit<StatusProps, 'isLive'>) {
  return (
    <span className={classNames('status-label', `status-label--${tone}`)}>
      <Icon name={icon ?? icons[tone]} />
      {children}
    </span>
  );
}
