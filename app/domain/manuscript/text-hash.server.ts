import { createHash } from 'node:crypto';
import { type ManuscriptDocument, serializeDocument } from './document.ts';

/** SHA-256 in hex of the canonical document: stored with a version, so that a later change would show. */
export function textHash(document: ManuscriptDocument): string {
  return createHash('sha256').update(serializeDocument(document)).digest('hex');
}
