import type { ReactNode } from 'react';
import { Icon } from './icons/icon.tsx';
import type { IconName } from './icons/names.ts';

type Outcome = 'valid' | 'revoked' | 'replaced' | 'unknown';

const icons: Record<Outcome, IconName> = {
  valid: 'check',
  revoked: 'ban',
  replaced: 'history',
  unknown: 'search',
};

/** The answer of a check in one headline: seal, words, colour. */
export function Verdict({
  outcome,
  title,
  children,
}: {
  outcome: Outcome;
  title: string;
  children: ReactNode;
}) {
  return (
    <div className={`verdict verdict--${outcome}`}>
      <span className="verdict__seal">
        <Icon name={icons[outcome]} />
      </span>
      <div>
        <h1>{title}</h1>
        <p>{children}</p>
      </div>
    </div>
  );
}
