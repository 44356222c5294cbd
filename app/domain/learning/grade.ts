/** What is printed on the certificate beside the final grade. */
export type Predikat = 'Sangat Baik' | 'Baik' | 'Cukup';

const STEPS: readonly { from: number; predikat: Predikat }[] = [
  { from: 85, predikat: 'Sangat Baik' },
  { from: 75, predikat: 'Baik' },
  { from: 70, predikat: 'Cukup' },
];

/** Rounds half up to 0.1, as a person with a pencil does: 86.35 is 86.4 although the machine holds 86.3499…. */
export function roundToTenth(value: number): number {
  return Math.floor(value * 10 + 0.5 + 1e-7) / 10;
}

/** 85–100 Sangat Baik, 75–84,9 Baik, 70–74,9 Cukup, by the rounded final grade; none below. */
export function predikat(finalGrade: number): Predikat | null {
  return STEPS.find(({ from }) => roundToTenth(finalGrade) >= from)?.predikat ?? null;
}

/**
 * The steps that a passing grade can reach, highest first, as a certificate prints them. The lowest begins at the
 * batch's own pass score.
 */
export function predikatScale(passScore: number): { from: number; to: number; label: Predikat }[] {
  const reachable = STEPS.map(({ from, predikat: label }, index) => {
    const above = STEPS[index - 1];
    return { from, to: above ? roundToTenth(above.from - 0.1) : 100, label };
  }).filter(({ to }) => to >= passScore);
  return reachable.map((step, index) =>
    index === reachable.length - 1 ? { ...step, from: passScore } : step,
  );
}

/** Mean by weight; null where nothing weighs. */
export function weightedMean(parts: readonly { value: number; weight: number }[]): number | null {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return total > 0 ? parts.reduce((sum, { value, weight }) => sum + value * weight, 0) / total : null;
}
