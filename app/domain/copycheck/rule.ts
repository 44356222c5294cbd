import type { Copy } from './copy.ts';
import type { FindingGroup, Span } from './copy-check.ts';

/**
 * One thing the copy check looks for. It says only what it saw and where; the words at that place, the rule's name
 * and its reason are added to every finding by `checkCopy`.
 */
export interface Rule {
  /** Stable: shown by the command, used in labels. */
  id: string;
  group: FindingGroup;
  /** One or two Indonesian sentences: why the rule exists, and where it comes from. */
  reason: string;
  find(copy: Copy): Remark[];
}

export interface Remark extends Span {
  /** One Indonesian sentence: what was seen and what to do. */
  message: string;
  /** What may stand there instead; only where the change is safe without reading. */
  replacement?: string;
  /** Where this one remark has a reason more exact than its rule's. */
  reason?: string;
}
