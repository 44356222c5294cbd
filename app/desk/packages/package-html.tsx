import { renderToStaticMarkup } from 'react-dom/server';
import type { SentParts } from '#app/domain/packages/sent-parts.server.ts';
import { PackageParts } from './package-parts.tsx';
import type { NewNote } from './part-notes.tsx';

/**
 * The parts of a package as HTML, drawn on the server alone: where somebody works on the manuscript, no script has to
 * be fetched for what is only read. React encodes whatever was typed.
 */
export function packageHtml(parts: SentParts, newNote: NewNote | null): string {
  return renderToStaticMarkup(<PackageParts parts={parts} newNote={newNote} />);
}
