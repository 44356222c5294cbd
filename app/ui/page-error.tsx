import type { ReactNode } from 'react';

interface PageErrorProps {
  /** What happened. */
  title: string;
  /** What is safe and what to do. */
  children: ReactNode;
  /** For the help desk: "PW-502". */
  code?: string;
  /** A ButtonLink back to firm ground. */
  action?: ReactNode;
}

export function PageError({ title, children, code, action }: PageErrorProps) {
  return (
    <main className="page error-page" id="isi">
      <h1>{title}</h1>
      <p className="lede">{children}</p>
      {code && (
        <p className="meta">
          Kode untuk panitia: <b className="number">{code}</b>
        </p>
      )}
      {action}
    </main>
  );
}
