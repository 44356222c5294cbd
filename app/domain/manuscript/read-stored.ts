import type { ManuscriptDocument } from './document.ts';

/** A document from our own table: it was checked on its way in, and only `serializeDocument` writes there. */
export function readStored(json: string): ManuscriptDocument {
  return JSON.parse(json) as ManuscriptDocument;
}
