import type { Criterion } from '#app/domain/review/rubric.server.ts';
import { Disclosure } from '#app/ui/disclosure.tsx';

interface ExemplarViewProps {
  level: number;
  /** Older versions of a course have none. */
  exemplar: Criterion['levels'][number]['exemplar'];
}

/** What a level looks like in print, and what makes it that level. */
export function ExemplarView({ level, exemplar }: ExemplarViewProps) {
  if (!exemplar) return null;
  return (
    <Disclosure summary={`Contoh tingkat ${level}`}>
      <p className="exemplar__text">{exemplar.text}</p>
      <p className="exemplar__note">{exemplar.note}</p>
    </Disclosure>
  );
}
