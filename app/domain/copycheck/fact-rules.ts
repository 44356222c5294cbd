import type { Rule } from './rule.ts';

export const factRules: Rule[] = [];
