import { QUESTIONS, type Question } from '../copy-check.ts';
import type { PlacedFinding, PlainCopyCheck } from '../plain-copy.ts';
import type { Label, Specimen } from './read-specimens.ts';

export interface Outcome {
  specimen: Specimen;
  right: { finding: PlacedFinding; label: Label }[];
  falseAlarms: PlacedFinding[];
  missed: Label[];
  /** The questions the check holds for answered. */
  answered: Question[];
}

/** What was found in a specimen beside what an editor has marked in it. */
export function compare(specimen: Specimen, { findings, coverage }: PlainCopyCheck): Outcome {
  const right: Outcome['right'] = [];
  const falseAlarms: PlacedFinding[] = [];
  for (const finding of findings) {
    const label = specimen.labels.find((one) => isMet(one, finding));
    if (label) right.push({ finding, label });
    else falseAlarms.push(finding);
  }
  return {
    specimen,
    right,
    falseAlarms,
    missed: specimen.labels.filter(
      (label) => !label.isOptional && !findings.some((finding) => isMet(label, finding)),
    ),
    answered: QUESTIONS.filter((question) => coverage[question]),
  };
}

function isMet({ rule, places }: Label, finding: PlacedFinding): boolean {
  return rule === finding.rule && places.some(({ start, end }) => start < finding.end && finding.start < end);
}

export interface Tally {
  labels: number;
  met: number;
  found: number;
  right: number;
}

/** Sums up; of one rule, or of all. */
export function tally(outcomes: Outcome[], rule?: string): Tally {
  const ofRule = (one: { rule: string }) => rule === undefined || one.rule === rule;
  const sum = { labels: 0, met: 0, found: 0, right: 0 };
  for (const { specimen, right, falseAlarms, missed } of outcomes) {
    const labels = specimen.labels.filter((label) => ofRule(label) && !label.isOptional).length;
    const rightOnes = right.filter(({ label }) => ofRule(label)).length;
    sum.labels += labels;
    sum.met += labels - missed.filter(ofRule).length;
    sum.right += rightOnes;
    sum.found += rightOnes + falseAlarms.filter(ofRule).length;
  }
  return sum;
}

/** 1 where nothing was found: silence says nothing wrong. */
export const precision = ({ found, right }: Tally) => (found === 0 ? 1 : right / found);
/** 1 where there was nothing to find. */
export const recall = ({ labels, met }: Tally) => (labels === 0 ? 1 : met / labels);

export interface CoverageTally {
  judged: number;
  agreed: number;
  /** Held for answered where an editor still asks: the worse mistake. */
  falseYes: number;
}

export function tallyCoverage(outcomes: Outcome[], question?: Question): CoverageTally {
  const sum = { judged: 0, agreed: 0, falseYes: 0 };
  for (const { specimen, answered } of outcomes) {
    if (!specimen.answered) continue;
    for (const one of question ? [question] : QUESTIONS) {
      const isAnswered = specimen.answered.includes(one);
      const saysAnswered = answered.includes(one);
      sum.judged++;
      if (isAnswered === saysAnswered) sum.agreed++;
      else if (saysAnswered) sum.falseYes++;
    }
  }
  return sum;
}

/** Replacements offered where an editor has written one, and how many are the same. */
export function tallyReplacements(outcomes: Outcome[]): { compared: number; same: number } {
  const pairs = outcomes
    .flatMap(({ right }) => right)
    .filter(({ finding, label }) => finding.replacement !== undefined && label.replacement !== undefined);
  return {
    compared: pairs.length,
    same: pairs.filter(({ finding, label }) => finding.replacement === label.replacement).length,
  };
}
