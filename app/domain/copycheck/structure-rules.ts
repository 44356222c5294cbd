import type { Rule } from './rule.ts';
import { headlineFullStop, headlineInCapitals, headlineTooLong } from './structure/headline.ts';
import { invertedPyramid } from './structure/inverted-pyramid.ts';
import { ceremonialOpening, leadTooLong } from './structure/lead.ts';
import { longSentence } from './structure/long-sentence.ts';
import { missingDateline } from './structure/missing-dateline.ts';
import { officialsList } from './structure/officials-list.ts';

/** How news is built: headline, lead, inverted pyramid. */
export const structureRules: Rule[] = [
  headlineTooLong,
  headlineInCapitals,
  headlineFullStop,
  missingDateline,
  leadTooLong,
  ceremonialOpening,
  officialsList,
  longSentence,
  invertedPyramid,
];
