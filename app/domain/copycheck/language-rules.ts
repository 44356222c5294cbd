import type { Rule } from './rule.ts';

/** Spelling, word choice and tone. */
export const languageRules: Rule[] = [];
