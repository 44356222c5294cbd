import type { CopyField } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { isRoot } from '../words/known-words.ts';
import { phraseLines } from '../words/word-lists.ts';
import { nextWord, type PlacedWord, storyWords, withCaseOf } from './words-in-place.ts';

/** Reduplication without its hyphen: "hati hati", "anak2". */
export const reduplication: Rule = {
  id: 'kata-ulang',
  group: 'bahasa',
  find: (copy) => [...storyWords(copy)].flatMap(({ field, words }) => findWithoutHyphen(field, words)),
};

function findWithoutHyphen(field: CopyField, words: PlacedWord[]): Remark[] {
  const remarks: Remark[] = [];
  words.forEach((word, at) => {
    const place = { field: field.field, start: word.start };
    const root = /^(\p{Ll}{4,})2(nya)?$/u.exec(word.text);
    if (root?.[1] && isRoot(root[1])) {
      const replacement = `${root[1]}-${root[1]}${root[2] ?? ''}`;
      remarks.push({
        ...place,
        end: word.end,
        message: `Tulis “${replacement}” lengkap dengan tanda hubung, bukan “${word.text}”.`,
        replacement,
      });
    }
    const twin = nextWord(field, words, at);
    if (!twin || twin.text !== twin.lower) return;
    if (word.lettering !== 'small' && !(word.lettering === 'capital' && word.isOpening)) return;
    if (!isReduplication(word.lower, twin.lower)) return;
    const replacement = withCaseOf(word.text, `${word.lower}-${twin.lower}`);
    remarks.push({
      ...place,
      end: twin.end,
      message: `“${word.text} ${twin.text}” kata ulang; tulis “${replacement}” dengan tanda hubung.`,
      replacement,
    });
  });
  return remarks;
}

let pairs: Set<string> | undefined;

/** Whether two words in a row can only be one reduplication, with -nya or without. */
export function isReduplication(first: string, second: string): boolean {
  pairs ??= new Set(phraseLines('reduplications').split('\n'));
  return pairs.has(`${first} ${second.replace(/nya$/, '')}`) || pairs.has(`${first} ${second}`);
}
