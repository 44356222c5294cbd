import type { ReactNode } from 'react';
import { BottomNav } from '#app/ui/bottom-nav.tsx';
import { Folio } from '#app/ui/folio.tsx';
import { Masthead } from '#app/ui/masthead.tsx';
import type { ShellFacts } from './shell-facts.ts';

interface ShellProps {
  shell: ShellFacts;
  /** The destination this page belongs to: its href. */
  current?: string;
  /** Counts shown at destinations, by href. */
  counts?: Record<string, number>;
  folio?: { start: ReactNode; middle?: ReactNode; end?: ReactNode };
  width?: 'page' | 'wide';
  /** Pages with a bar of their own at the bottom (editor, feedback) go without the phone's navigation. */
  hasOwnBottomBar?: boolean;
  children: ReactNode;
}

/** Masthead, folio and the phone's bottom bar around every signed-in page. */
export function Shell({
  shell,
  current,
  counts = {},
  folio,
  width = 'page',
  hasOwnBottomBar,
  children,
}: ShellProps) {
  const items = shell.items.map((item) => ({
    ...item,
    isCurrent: item.href === current,
    count: counts[item.href] ?? 0,
    ...(shell.persona === 'participant' ? {} : { countTone: 'quiet' as const }),
  }));
  const hasBottomNav = shell.persona === 'participant' && !hasOwnBottomBar;
  return (
    <>
      <Masthead
        homeHref={shell.homeHref}
        items={items}
        width={width}
        hasBottomNav={hasBottomNav}
        account={{
          name: shell.name,
          detail: shell.detail,
          links: shell.links,
          signOutAction: '/keluar',
          ...(shell.persona === 'mentor' ? { initialsTone: 'red' as const } : {}),
        }}
      />
      {folio && <Folio {...folio} />}
      {children}
      {hasBottomNav && <BottomNav items={items} />}
    </>
  );
}
