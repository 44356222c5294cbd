import { QUESTIONS } from '#app/domain/copycheck/copy-check.ts';
import type { Half } from '#app/domain/copycheck/specimens/read-specimens.ts';
import {
  type Outcome,
  precision,
  recall,
  type Tally,
  tally,
  tallyCoverage,
  tallyReplacements,
} from '#app/domain/copycheck/specimens/score.ts';

const HEADS = ['labels', 'met', 'recall', 'found', 'right', 'precision'];

/** What the rules find beside what an editor has marked, rule by rule and for each half of the specimens. */
export function printRules(outcomes: Outcome[]): void {
  const rules = new Set<string>();
  for (const { specimen, right, falseAlarms } of outcomes) {
    for (const { rule } of specimen.labels) rules.add(rule);
    for (const { label } of right) rules.add(label.rule);
    for (const { rule } of falseAlarms) rules.add(rule);
  }
  const tuned = ofHalf(outcomes, 'tuned');
  const heldOut = ofHalf(outcomes, 'held-out');
  console.log(row('', [...HEADS, 'tuned r/p', 'held-out r/p']));
  for (const rule of [...rules].sort())
    printRow(rule, tally(outcomes, rule), [tally(tuned, rule), tally(heldOut, rule)]);
  console.log();
  printRow('all rules', tally(outcomes), [tally(tuned), tally(heldOut)]);
  for (const kind of ['clean', 'raw', 'release', 'faulty', 'odd'] as const) {
    const ofKind = (some: Outcome[]) => tally(some.filter(({ specimen }) => specimen.kind === kind));
    printRow(`  ${kind}`, ofKind(outcomes), [ofKind(tuned), ofKind(heldOut)]);
  }
  const { compared, same } = tallyReplacements(outcomes);
  console.log(`\nReplacements that are the editor's own: ${same} of ${compared}.`);
}

/** Whether the six questions are held for answered where an editor would. */
export function printCoverage(outcomes: Outcome[]): void {
  console.log(`\n${row('5W1H', ['judged', 'agreed', 'share', 'false yes'])}`);
  for (const question of [...QUESTIONS, undefined]) {
    const { judged, agreed, falseYes } = tallyCoverage(outcomes, question);
    console.log(row(question ?? 'all', [`${judged}`, `${agreed}`, percent(agreed / judged), `${falseYes}`]));
  }
}

/** Every false alarm and every miss, to be looked at. */
export function printDifferences(outcomes: Outcome[]): void {
  for (const { specimen, falseAlarms, missed } of outcomes) {
    if (falseAlarms.length + missed.length === 0) continue;
    console.log(`\n${specimen.half}/${specimen.name}`);
    for (const { rule, text, replacement } of falseAlarms)
      console.log(
        `  false alarm  ${rule}: ${short(text)}${replacement === undefined ? '' : ` → ${replacement}`}`,
      );
    for (const { rule, places } of missed) {
      const words = places.map(({ start, end }) => short(specimen.text.slice(start, end))).join(' … ');
      console.log(`  missed       ${rule}: ${words}`);
    }
  }
}

function printRow(name: string, all: Tally, halves: Tally[]): void {
  const both = halves.map((half) => `${recallOf(half)} / ${precisionOf(half)}`);
  const { labels, met, found, right } = all;
  console.log(
    row(name, [`${labels}`, `${met}`, recallOf(all), `${found}`, `${right}`, precisionOf(all), ...both]),
  );
}

function row(name: string, cells: string[]): string {
  return name.padEnd(19) + cells.map((cell, column) => cell.padStart(column < 6 ? 11 : 16)).join('');
}

const recallOf = (one: Tally) => (one.labels === 0 ? '–' : percent(recall(one)));
const precisionOf = (one: Tally) => (one.found === 0 ? '–' : percent(precision(one)));
/** Rounded down: two wrong of four hundred are not "all". */
const percent = (share: number) => `${Math.floor(share * 1000 + 1e-9) / 10} %`;
const ofHalf = (outcomes: Outcome[], half: Half) => outcomes.filter(({ specimen }) => specimen.half === half);

function short(words: string): string {
  const oneLine = words.replaceAll('\n', ' ¶ ');
  return `“${oneLine.length > 70 ? `${oneLine.slice(0, 67)}…` : oneLine}”`;
}
