import { ALL_CHECKS, TOPICS } from './checks/all-checks.ts';
import type { Check, Fault, Ground, Place, Topic } from './checks/check.ts';
import { type Reading, readPortal } from './checks/reading.ts';
import type { PortalSnapshot } from './snapshot.ts';

/** Something to mend, with where it is. Plain data, for pages. */
export interface Finding extends Omit<Fault, 'blockId'> {
  checkId: string;
  place: Place;
  /** What that page, story or document is called. */
  where: string;
}

export interface CheckResult {
  id: string;
  title: string;
  why: string;
  ground: Ground;
  /** Points of this portal's whole; 0 where the check does not apply. */
  weight: number;
  /** How many pages, stories or documents were looked at, and how many of them are well. */
  looked: number;
  well: number;
  findings: Finding[];
}

export interface TopicResult {
  topic: Topic;
  title: string;
  /** Points, rounded to tenths; their sum over all topics makes the score. */
  points: number;
  of: number;
  checks: CheckResult[];
}

export interface PortalCheck {
  /** 0–100. */
  score: number;
  /** Checks that apply, and those of them without a finding. */
  total: number;
  done: number;
  topics: TopicResult[];
  findings: Finding[];
}

/**
 * Looks through a whole portal. Each check that applies has its weight; it gives the share of what it looked at that is
 * well. The score is the sum of points given by the sum of weights, of 100. The same portal on the same day has the same
 * score; nothing from outside of the snapshot goes into it.
 */
export function checkPortal(snapshot: PortalSnapshot): PortalCheck {
  const reading = readPortal(snapshot);
  const results = ALL_CHECKS.map((check) => ({ topic: check.topic, result: run(check, reading) }));
  const applying = results.map(({ result }) => result).filter(({ looked }) => looked > 0);
  const topics = (Object.keys(TOPICS) as Topic[]).map((topic): TopicResult => {
    const checks = results.filter((one) => one.topic === topic).map(({ result }) => result);
    return {
      topic,
      title: TOPICS[topic],
      points: Math.round(sum(checks.map(pointsOf)) * 10) / 10,
      of: sum(checks.map(({ weight }) => weight)),
      checks,
    };
  });
  const most = sum(applying.map(({ weight }) => weight));
  const score = most === 0 ? 0 : (100 * sum(applying.map(pointsOf))) / most;
  return {
    // Full marks are for a portal with nothing left to mend.
    score: applying.every(isDone) ? Math.round(score) : Math.min(99, Math.round(score)),
    total: applying.length,
    done: applying.filter(isDone).length,
    topics: topics.filter(({ of }) => of > 0),
    findings: topics.flatMap(({ checks }) => checks.flatMap(({ findings }) => findings)),
  };
}

function run({ id, title, why, ground, weight, look }: Check, reading: Reading): CheckResult {
  const looks = look(reading);
  const findings = looks.flatMap(({ place, faults }) =>
    faults.map(({ blockId, ...fault }): Finding => {
      const exact = place.kind === 'page' && blockId ? { ...place, blockId } : place;
      return { checkId: id, place: exact, where: nameOf(place, reading), ...fault };
    }),
  );
  const well = looks.filter(({ faults }) => faults.length === 0).length;
  return {
    id,
    title,
    why,
    ground,
    weight: looks.length > 0 ? weight : 0,
    looked: looks.length,
    well,
    findings,
  };
}

/** Titles may be empty or very long; whoever follows the link sees the rest. */
function nameOf(place: Place, { portal }: Reading): string {
  const name = titleAt(place, portal).replace(/\s+/g, ' ').trim();
  return name.length > 70 ? `${name.slice(0, 67)}…` : name || 'Tanpa judul';
}

function titleAt(place: Place, { pages, stories, documents }: PortalSnapshot): string {
  switch (place.kind) {
    case 'page':
      return pages.find(({ id }) => id === place.pageId)?.title ?? '';
    case 'story':
      return stories.find(({ id }) => id === place.storyId)?.headline ?? '';
    case 'document':
      return documents.find(({ id }) => id === place.documentId)?.title ?? '';
    default:
      return 'Seluruh situs';
  }
}

const isDone = ({ looked, well }: CheckResult): boolean => looked === well;

function pointsOf({ weight, looked, well }: CheckResult): number {
  return looked === 0 ? 0 : (weight * well) / looked;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
