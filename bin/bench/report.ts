import type { Work } from './works.ts';

export interface Finding extends Pick<Work, 'name' | 'target'> {
  /** Per second of processor time. */
  rate: number;
  /** Processor time of one, as a multiple of a bare page's. */
  timesFloor: number;
  /** Why it could not be measured. */
  problem?: string | undefined;
}

/** A table of what was found, and below it what misses its target. */
export function printFindings(findings: Finding[], megabytes: number | undefined): void {
  const rows = findings.map((finding) => ({
    work: finding.name,
    'per CPU second': finding.problem ? '–' : finding.rate.toFixed(finding.rate < 100 ? 1 : 0),
    'ms of CPU': finding.problem ? '–' : (1000 / finding.rate).toFixed(2),
    '× floor': isCompared(finding) ? finding.timesFloor.toFixed(2) : '–',
    target: describeTarget(finding.target),
    met: finding.problem ? 'not measured' : isMet(finding) ? 'yes' : 'NO',
  }));
  console.log();
  console.table(rows);
  if (megabytes) console.log(`The server held ${megabytes} MB of memory at the end.`);
  for (const finding of findings.filter((found) => found.problem || !isMet(found))) {
    console.log(`✗ ${finding.name}: ${finding.problem || describeMiss(finding)}`);
  }
}

const isCompared = (finding: Finding) => !finding.problem && 'atMostTimesFloor' in finding.target;

function isMet(finding: Finding): boolean {
  return 'atMostTimesFloor' in finding.target
    ? finding.timesFloor <= finding.target.atMostTimesFloor
    : finding.rate >= finding.target.atLeastPerSecond;
}

function describeTarget(target: Finding['target']): string {
  return 'atMostTimesFloor' in target
    ? `≤ ${target.atMostTimesFloor} × floor`
    : `≥ ${target.atLeastPerSecond.toFixed(1).replace('.0', '')} per CPU second`;
}

function describeMiss(finding: Finding): string {
  return 'atMostTimesFloor' in finding.target
    ? `${finding.timesFloor.toFixed(2)} × the floor, the target is ${describeTarget(finding.target)}`
    : `${finding.rate.toFixed(0)} per CPU second, the target is ${describeTarget(finding.target)}`;
}
