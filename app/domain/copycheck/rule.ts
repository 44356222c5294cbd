import type { Copy } from './copy.ts';
import type { FindingGroup, Span } from './copy-check.ts';
import type { ReasonName } from './reasons.ts';

/**
 * One thing the copy check looks for. It says only what it saw and where; the words at that place and the rule's name
 * are added to every finding by `checkCopy`. Why it is looked for stands in `reasons.ts`.
 */
export interface Rule {
  /** Stable: shown by the command, used in labels; names the rule's reason. */
  id: ReasonName;
  group: FindingGroup;
  find(copy: Copy): Remark[];
}

export interface Remark extends Span {
  /** One Indonesian sentence: what was seen and what to do. */
  message: string;
  /** What may stand there instead; only where the change is safe without reading. */
  replacement?: string;
  /** Where this one remark has a reason more exact than its rule's. */
  reason?: ReasonName;
}
