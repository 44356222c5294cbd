import { REASON_WORDS } from '#app/desk/manuscript/reason-words.ts';
import type { CorrectionTrend } from '#app/domain/review/corrections-over-time.ts';

export const nameOfKind = ({ kind }: Pick<CorrectionTrend, 'kind'>): string =>
  kind ? REASON_WORDS[kind] : 'Tanpa sebab';
