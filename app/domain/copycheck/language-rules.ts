import { acronym } from './language/acronym.ts';
import { diPrefix } from './language/di-prefix.ts';
import { doubledWord } from './language/doubled-word.ts';
import { nonstandard } from './language/nonstandard.ts';
import { officialese } from './language/officialese.ts';
import { opinion } from './language/opinion.ts';
import { pairedMarks } from './language/paired-marks.ts';
import { passiveChain } from './language/passive-chain.ts';
import { reduplication } from './language/reduplication.ts';
import { spacing } from './language/spacing.ts';
import { spelling } from './language/spelling.ts';
import type { Rule } from './rule.ts';

/** Spelling, word choice and tone. */
export const languageRules: Rule[] = [
  doubledWord,
  reduplication,
  pairedMarks,
  diPrefix,
  spacing,
  nonstandard,
  spelling,
  acronym,
  officialese,
  passiveChain,
  opinion,
];
