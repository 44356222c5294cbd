import { useLocation } from '@remix-run/react';
import { Button } from '#app/ui/button.tsx';
import { Icon } from '#app/ui/icons/icon.tsx';

interface LessonEndProps {
  previous: { href: string; title: string } | null;
  next: { href: string; title: string } | null;
  isDone: boolean;
}

/** Back, and on: going on says that the lesson is done. */
export function LessonEnd({ previous, next, isDone }: LessonEndProps) {
  // Named, or the place of an answered self-check would go along to the next page.
  const { pathname } = useLocation();
  return (
    <nav className="lesson-end" aria-label="Pelajaran sebelum dan sesudah">
      {previous ? (
        <a href={previous.href} className="button button--ghost">
          <Icon name="arrow-left" />
          {previous.title}
        </a>
      ) : (
        <span />
      )}
      <form method="post" action={pathname} className="row">
        {next && <span className="meta">Berikutnya: {next.title}</span>}
        {isDone && <span className="visually-hidden">Pelajaran ini sudah selesai.</span>}
        <Button name="intent" value="selesai" variant="primary" iconAfter="arrow-right">
          Selesai, lanjutkan
        </Button>
      </form>
    </nav>
  );
}
