import { storyFields } from '../copy.ts';
import type { Rule } from '../rule.ts';
import { exposedPeople } from './privacy/exposed-people.ts';
import { personalNumbers } from './privacy/personal-numbers.ts';

export const personalData: Rule = {
  id: 'data-pribadi',
  group: 'fakta',
  find(copy) {
    return storyFields(copy).flatMap((field) => [
      ...field.sentences.flatMap(personalNumbers),
      ...exposedPeople(copy, field),
    ]);
  },
};
