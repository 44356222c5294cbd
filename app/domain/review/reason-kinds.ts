import type { ReasonKind } from '#db/schema/review.ts';

/** What a suggested edit is about, in the order in which mentors choose and participants read them. */
export const REASON_KINDS = ['fakta', '5w1h', 'eyd', 'gaya', 'etik'] as const satisfies readonly ReasonKind[];

export type { ReasonKind };
