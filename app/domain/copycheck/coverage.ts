import type { Copy } from './copy.ts';
import type { CopyCheck } from './copy-check.ts';

/** Where each of the six questions seems to be answered; null rather than a false yes. */
export function findCoverage(_copy: Copy): CopyCheck['coverage'] {
  return { apa: null, siapa: null, kapan: null, 'di-mana': null, mengapa: null, bagaimana: null };
}
