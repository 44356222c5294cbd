import { isQuoted, storyFields } from '../copy.ts';
import type { Rule } from '../rule.ts';
import { calledGuilty } from './innocence/called-guilty.ts';
import { accusedInHeadline, saidToHaveDone } from './innocence/said-to-have-done.ts';
import { knowsVerdict } from './innocence/story-of-crime.ts';

export const presumptionOfInnocence: Rule = {
  id: 'praduga',
  group: 'fakta',
  find(copy) {
    const remarks = storyFields(copy).flatMap((field) =>
      field.sentences
        .flatMap((sentence) => [
          ...calledGuilty(copy, field, sentence),
          ...saidToHaveDone(field, sentence),
          ...(field.field === 'judul' ? accusedInHeadline(field, sentence) : []),
        ])
        .filter(({ start, end }) => !isQuoted(field, start, end)),
    );
    return remarks.length > 0 && knowsVerdict(copy) ? [] : remarks;
  },
};
