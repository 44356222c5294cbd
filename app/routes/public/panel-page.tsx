import type { ReactNode } from 'react';
import { Wordmark } from '#app/ui/wordmark.tsx';

/** One small form or message alone on the woven ground; its heading is the page's. */
export function PanelPage({ children }: { children: ReactNode }) {
  return (
    <main id="isi" className="woven-panel woven-panel--page">
      {children}
    </main>
  );
}

/** A message in place of a form. */
export function PanelMessage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <PanelPage>
      <div className="sign-in">
        <Wordmark href="/" />
        <h1>{title}</h1>
        {children}
      </div>
    </PanelPage>
  );
}
