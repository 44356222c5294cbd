import { NOUN_PATTERNS, PATTERNS, possibleRoots } from './affixes.ts';
import { standardForms } from './nonstandard-pairs.ts';
import { remembered } from './remembered.ts';
import { phraseLines, wordLists } from './word-lists.ts';

// The lists are unpacked at the first question and kept: some 100 ms once, in a worker where there is one.

/** Longer than any word; what is longer is an address, a slip of the paste, or hostile. */
const LONGEST = 30;

let foreign: Set<string> | undefined;
let roots: Set<string> | undefined;
let standards: Set<string> | undefined;
let common: Set<string> | undefined;
/** Roots that take affixes; filled with the common forms. */
const productive = new Set<string>();

/** Whether a word in small letters is one the lists know, plain or with affixes. Loose: in doubt it is known. */
export const isKnownWord = remembered((word) => word.length > LONGEST || hasKnownRoot(word));

export function isRoot(word: string): boolean {
  return rootWords().has(word);
}

/** Whether a form is so common that a mistyped word is likely meant to be it. */
export function isCommonForm(form: string): boolean {
  return commonForms().has(form);
}

/** A word of another language, and not of this one too. */
export function isForeignWord(word: string): boolean {
  return foreignWords().has(word) && !isRoot(word) && !isCommonForm(word);
}

/** Whether a form is made of a root with common forms by one of the patterns, though it is not common itself. */
export function isRegularForm(form: string): boolean {
  for (const root of possibleRoots(form)) {
    if (root.length > 3 && root !== form && hasCommonForms(root) && isOfPattern(form, root)) return true;
  }
  return false;
}

function isOfPattern(form: string, root: string): boolean {
  return Object.values(PATTERNS).some((pattern) => pattern(root) === form);
}

function hasKnownRoot(word: string): boolean {
  if (isCommonForm(word) || foreignWords().has(word)) return true;
  const known = rootWords();
  const standard = standardWords();
  for (const root of possibleRoots(word)) {
    // So little is left over by chance: such a root counts only where not much was taken off.
    if ((known.has(root) || standard.has(root)) && word.length - root.length <= mostTakenOff(root))
      return true;
  }
  return false;
}

/** In letters of affixes. */
function mostTakenOff(root: string): number {
  return root.length > 3 ? LONGEST : root.length === 3 ? 6 : 3;
}

function rootWords(): Set<string> {
  roots ??= new Set(wordLists().roots.map(([root]) => root));
  return roots;
}

/** What is proposed must be known. */
function standardWords(): Set<string> {
  standards ??= new Set([...standardForms().values()].flatMap((standard) => standard.split(/[ -]/)));
  return standards;
}

function hasCommonForms(root: string): boolean {
  commonForms();
  return productive.has(root);
}

function foreignWords(): Set<string> {
  foreign ??= new Set(phraseLines('foreign-words').split(/\s+/));
  return foreign;
}

function commonForms(): Set<string> {
  if (!common) {
    common = new Set();
    for (const [root, letters] of wordLists().roots) {
      if (letters !== '' && letters !== 'a') productive.add(root);
      for (const letter of letters) {
        const form = PATTERNS[letter]?.(root);
        if (form === undefined) continue;
        common.add(form);
        if (NOUN_PATTERNS.includes(letter)) common.add(`${form}nya`);
      }
    }
  }
  return common;
}
