import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icons/icon.tsx';
import type { IconName } from './icons/names.ts';

interface NoticeProps {
  tone?: 'info' | 'success' | 'warning' | 'error';
  /** First words, in bold: what happened and what is safe. */
  title?: ReactNode;
  children?: ReactNode;
  icon?: IconName;
  /** Spoken when it appears; errors at once. Leave off for what is part of the page. */
  isLive?: boolean;
}

const icons: Record<NonNullable<NoticeProps['tone']>, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'triangle-alert',
  error: 'circle-alert',
};

export function Notice({ tone = 'info', title, children, icon, isLive }: NoticeProps) {
  const role = isLive ? { role: tone === 'error' ? 'alert' : 'status' } : {};
  return (
    <div className={classNames('notice', tone !== 'info' && `notice--${tone}`)} {...role}>
      <Icon name={icon ?? icons[tone]} />
      <div className="notice__body">
        {title && <strong>{title} </strong>}
        {children}
      </div>
    </div>
  );
}
