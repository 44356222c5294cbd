import { NOUN_PATTERNS, PATTERNS, possibleRoots } from './affixes.ts';
import { FOREIGN_WORDS } from './foreign-words.ts';
import { remembered } from './remembered.ts';
import { ROOT_WORDS } from './root-words.ts';

// The lists are unpacked at the first question and kept: some 10 ms once, in a worker where there is one.

/** Longer than any word; what is longer is an address, a slip of the paste, or hostile. */
const LONGEST = 30;

let foreign: Set<string> | undefined;
let roots: Set<string> | undefined;
let common: Set<string> | undefined;

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

function hasKnownRoot(word: string): boolean {
  if (isCommonForm(word) || foreignWords().has(word)) return true;
  const known = rootWords();
  for (const root of possibleRoots(word)) {
    // So little is left over by chance: such a root counts only where not much was taken off.
    if (known.has(root) && word.length - root.length <= mostTakenOff(root)) return true;
  }
  return false;
}

/** In letters of affixes. */
function mostTakenOff(root: string): number {
  return root.length > 3 ? LONGEST : root.length === 3 ? 6 : 3;
}

function rootWords(): Set<string> {
  if (!roots) {
    roots = new Set();
    for (const entry of words(ROOT_WORDS)) roots.add(rootOf(entry));
  }
  return roots;
}

function foreignWords(): Set<string> {
  foreign ??= new Set(words(FOREIGN_WORDS));
  return foreign;
}

function commonForms(): Set<string> {
  if (!common) {
    common = new Set();
    for (const entry of words(ROOT_WORDS)) {
      const root = rootOf(entry);
      for (const letter of entry.slice(root.length + 1)) {
        const form = PATTERNS[letter]?.(root);
        if (form === undefined) continue;
        common.add(form);
        if (NOUN_PATTERNS.includes(letter)) common.add(`${form}nya`);
      }
    }
  }
  return common;
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

function rootOf(entry: string): string {
  const slash = entry.indexOf('/');
  return slash < 0 ? entry : entry.slice(0, slash);
}
