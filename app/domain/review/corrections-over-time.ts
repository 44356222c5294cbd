import type { CorrectedVersion, OwnCorrection } from './own-corrections.server.ts';
import { REASON_KINDS, type ReasonKind } from './reason-kinds.ts';

/** One kind of correction over the versions of a person. */
export interface CorrectionTrend {
  /** Null for edits whose mentor did not say what they are about. */
  kind: ReasonKind | null;
  total: number;
  /** One number per version, in their order. */
  counts: number[];
  /** The newest first. */
  examples: OwnCorrection[];
}

const EXAMPLES = 4;

/** What mentors correct most, first; kinds that never occurred are left out. */
export function correctionTrends(
  versions: readonly CorrectedVersion[],
  corrections: readonly OwnCorrection[],
): CorrectionTrend[] {
  return [...REASON_KINDS, null]
    .map((kind) => {
      const own = corrections.filter(({ reasonKind }) => reasonKind === kind);
      return {
        kind,
        total: own.length,
        counts: versions.map(
          (version) => own.filter(({ versionId }) => versionId === version.versionId).length,
        ),
        examples: own.slice(0, EXAMPLES),
      };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => Number(a.kind === null) - Number(b.kind === null) || b.total - a.total);
}
