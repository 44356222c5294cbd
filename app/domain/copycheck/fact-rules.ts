import { claimWithoutSource } from './facts/claim-without-source.ts';
import { nameSpelledTwoWays } from './facts/name-spelled-two-ways.ts';
import { numbersDisagree } from './facts/numbers-disagree.ts';
import { personalData } from './facts/personal-data.ts';
import { presumptionOfInnocence } from './facts/presumption-of-innocence.ts';
import { quotationWithoutSpeaker } from './facts/quotation-without-speaker.ts';
import { weekdayAgainstDate } from './facts/weekday-against-date.ts';
import type { Rule } from './rule.ts';

/** Facts that can be checked within the text itself, attribution, and what the code of ethics protects. */
export const factRules: Rule[] = [
  weekdayAgainstDate,
  numbersDisagree,
  nameSpelledTwoWays,
  quotationWithoutSpeaker,
  claimWithoutSource,
  personalData,
  presumptionOfInnocence,
];
