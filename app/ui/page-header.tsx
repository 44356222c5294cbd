import type { ReactNode } from 'react';
import { BackLink } from './back-link.tsx';

interface PageHeaderProps {
  /** A short name, or a sentence with the finding in it ("Ketuntasan 61 persen. …"). */
  title: ReactNode;
  /** Sentence under the headline. */
  lede?: ReactNode;
  /** Small line above the headline. */
  kicker?: ReactNode;
  /** Small line below: what, when, who. */
  meta?: ReactNode;
  back?: { href: string; label: string };
  /** Buttons; one of them primary. */
  actions?: ReactNode;
}

export function PageHeader({ title, lede, kicker, meta, back, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      {back && <BackLink href={back.href}>{back.label}</BackLink>}
      {kicker && <p className="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {lede && <p className="lede">{lede}</p>}
      {meta && <p className="meta">{meta}</p>}
      {actions && <div className="page-header__actions row">{actions}</div>}
    </header>
  );
}
