import { isCommonForm, isKnownWord, isRegularForm } from './known-words.ts';
import { remembered } from './remembered.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Shorter words have too many neighbours; of those below it only two letters that changed places are believed. */
const LONG_ENOUGH = { swap: 4, double: 5, missing: 6, extra: 6, beside: 7, other: 8 };

/**
 * The one common word a mistyped word is most likely meant to be: one slip of the finger away, in the order in which
 * slips are made. Undefined where no common word is near, or where two are equally near: then nobody is asked.
 */
export const likelyWord = remembered((word: string): string | undefined => {
  const { length } = word;
  if (length < LONG_ENOUGH.swap) return undefined;
  const owned = withItsN(word);
  if (owned !== undefined) return owned;
  const swaps = commonAmong(swapped(word));
  if (swaps.size > 0) return only(swaps);
  const joining = JOINING_WORDS.filter((one) => isWithoutOneLetter(word, one));
  if (joining.length === 1) return joining[0];
  if (UNSPEAKABLE.test(word)) {
    const whole = only(commonAmong(lengthened(word)));
    if (whole !== undefined) return whole;
  }
  if (length < LONG_ENOUGH.double) return undefined;
  const doubles = commonAmong(doubled(word));
  // "pelayann" may have lost a letter as well as gained one.
  if (word.at(-1) === word.at(-2)) for (const form of commonAmong(lengthened(word))) doubles.add(form);
  if (doubles.size > 0) return only(doubles);
  if (length < LONG_ENOUGH.missing) return undefined;
  const near = commonAmong(lengthened(word));
  for (const form of commonAmong(shortened(word))) near.add(form);
  if (near.size > 0) return only(near);
  const beside = length < LONG_ENOUGH.beside ? new Set<string>() : commonAmong(struckBeside(word));
  if (beside.size > 0) return only(beside);
  const bare = ofItsStem(word);
  if (bare !== undefined) return bare;
  if (length < LONG_ENOUGH.other) return undefined;
  const others = commonAmong(replaced(word));
  if (others.size > 0) return only(others);
  // Of long words a form that is regular will do where letters only changed places or were struck twice.
  return only(regularAmong(swapped(word))) ?? only(regularAmong(doubled(word)));
});

/**
 * For a word that could be built though nobody says it: "menunjukan", "mengunakan", "gerakkan". Only a letter struck
 * once or twice is believed, for affixes meet roots there.
 */
export const likelyDoubling = remembered((word: string): string | undefined => {
  if (word.length < 8) return undefined;
  const form = only(commonAmong(doubled(word)));
  return form?.endsWith('nya') ? undefined : form;
});

/** Short words of every text, of which one letter is often missing: "dengn", "untk". */
const JOINING_WORDS =
  'dengan untuk dalam tidak juga akan telah sudah serta oleh kepada karena sebagai adalah bahwa warga'.split(
    ' ',
  );

function isWithoutOneLetter(word: string, whole: string): boolean {
  if (word.length !== whole.length - 1 || word.length < 4 || word[0] !== whole[0]) return false;
  let same = 0;
  while (word[same] === whole[same] && same < word.length) same++;
  return word.slice(same) === whole.slice(same + 1);
}

/** No Indonesian word begins or goes on so: "wrga", "bnjir", "kecamtn". */
const UNSPEAKABLE =
  /^(?=.*[aiueo])(?:[bdfghjkpw][bdfghjkmnptw]|[rlmnwy][b-df-hj-np-tv-z](?!g))|[b-df-hj-np-tv-z]{2}(?<!ng|ny|sy|kh|nk|ns|nt|nd|nc|nj|mp|mb|rk|rt|rn|rs|rl|rb|rd|rg|rj|rm|rp|rw|rc|rh|lk|lm|lt|ks|kt|ps|pt|sp|st|sk|sm|sw|tr|dr|kr|pr|br|gr|pl|bl|kl|fl|gl|nf|nv|lp|ld|lb)$/;

/** "tecapainya": the word without its ending is a slip of a common one. */
function ofItsStem(word: string): string | undefined {
  const stem = /^(.{5,})nya$/.exec(word)?.[1];
  if (stem === undefined || isKnownWord(stem)) return undefined;
  const likely = only(commonAmong(lengthened(stem))) ?? only(commonAmong(swapped(stem)));
  return likely === undefined ? undefined : `${likely}nya`;
}

/** Letters that lie beside each other on the keyboard. */
const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Of short words only a neighbouring key is believed: "terdugs". */
function* struckBeside(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) {
    const row = KEYBOARD.find((keys) => keys.includes(word[i] ?? ' '));
    const at = row?.indexOf(word[i] ?? ' ') ?? -1;
    for (const letter of [row?.[at - 1], row?.[at + 1]])
      if (letter !== undefined) yield word.slice(0, i) + letter + word.slice(i + 1);
  }
}

/** "sambutanya" has lost the n of -nya; "temanya" is a theme. */
function withItsN(word: string): string | undefined {
  if (!word.endsWith('nya')) return undefined;
  const stem = word.slice(0, -2);
  return isKnownWord(stem) && !isKnownWord(word.slice(0, -3)) ? `${stem}nya` : undefined;
}

function commonAmong(forms: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const form of forms) if (isCommonForm(form)) found.add(form);
  return found;
}

function regularAmong(forms: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const form of forms) if (isRegularForm(form)) found.add(form);
  return found;
}

function only(forms: Set<string>): string | undefined {
  const [form] = forms;
  return forms.size === 1 ? form : undefined;
}

function* swapped(word: string): Generator<string> {
  for (let i = 0; i + 1 < word.length; i++) {
    if (word[i] !== word[i + 1]) yield word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
  }
}

/** A letter struck twice, or a double letter struck once: "kossong", "angaran". */
function* doubled(word: string): Generator<string> {
  for (let i = 0; i < word.length; i++) {
    if (word[i] === word[i + 1]) yield word.slice(0, i) + word.slice(i + 1);
    yield word.slice(0, i) + word[i] + word.slice(i);
  }
}

/** The first letter is seldom missed: a word with another beginning is another word. */
function* lengthened(word: string): Generator<string> {
  for (let i = 1; i <= word.length; i++) {
    for (const letter of LETTERS) yield word.slice(0, i) + letter + word.slice(i);
  }
}

function* shortened(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) yield word.slice(0, i) + word.slice(i + 1);
}

function* replaced(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) {
    for (const letter of LETTERS) yield word.slice(0, i) + letter + word.slice(i + 1);
  }
}
