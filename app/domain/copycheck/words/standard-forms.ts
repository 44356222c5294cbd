import { possibleRoots, withBer, withMe, withPe, withPer, withTer } from './affixes.ts';
import { isKnownWord, isRoot } from './known-words.ts';
import { standardForms } from './nonstandard-pairs.ts';
import { remembered } from './remembered.ts';

/** The standard form of a word in small letters, its affixes kept; undefined where it is standard or unknown. */
export const standardFormOf = remembered((word) => {
  const straight = word.replace(/[’`]/g, "'");
  return (
    standardForms().get(straight) ?? ofReduplication(straight) ?? ofAffixed(straight) ?? unmelted(straight)
  );
});

/** "obyek-obyek", "praktek-praktek". */
function ofReduplication(word: string): string | undefined {
  const [first, second, ...more] = word.split('-');
  if (!first || !second || more.length > 0) return undefined;
  const one = standardForms().get(first);
  const two = standardForms().get(second) ?? (one === undefined ? undefined : ofAffixed(second));
  return one && two && !`${one}${two}`.includes(' ') ? `${one}-${two}` : undefined;
}

function ofAffixed(word: string): string | undefined {
  if (word.length < 6 || word.length > 30 || isKnownWord(word)) return undefined;
  for (const root of possibleRoots(word)) {
    if (root === word || root.length < 4) continue;
    const standard = standardForms().get(root);
    if (standard === undefined || standard.includes(' ') || SPOKEN.has(root)) continue;
    const form = withAffixesOf(word, root, standard);
    if (form !== undefined && form !== word) return form;
  }
  return undefined;
}

/** "segini" and "segitu" are speech, and are spelled so. */
const SPOKEN = new Set(['gini', 'gitu', 'udah']);

/** The standard root in the place of the other, the prefix fitted to it: mengantri → mengantre, dihimbau → diimbau. */
function withAffixesOf(word: string, root: string, standard: string): string | undefined {
  for (const prefixed of [withMe, withPe]) {
    const head = prefixed(root);
    if (word.startsWith(head)) return prefixed(standard) + word.slice(head.length);
  }
  const at = word.indexOf(root);
  if (at < 0) return undefined;
  const prefix = word.slice(0, at);
  const suffix = word.slice(at + root.length);
  if (/^me(?:n|m|ny|ng)?$/.test(prefix)) return withMe(standard) + suffix;
  if (/^pe(?:n|m|ny|ng)$/.test(prefix)) return withPe(standard) + suffix;
  if (prefix === 'ber' || prefix === 'be') return withBer(standard) + suffix;
  if (prefix === 'per' || prefix === 'pe') return withPer(standard) + suffix;
  if (prefix === 'ter' || prefix === 'te') return withTer(standard) + suffix;
  return prefix + standard + suffix;
}

/**
 * k, p, s and t that did not melt into the nasal: "mensosialisasikan", "mempengaruhi", "mengkoordinasikan". Loans with a
 * cluster keep theirs (memproduksi), and so do words built on another prefix (memperbaiki, mempelajari).
 */
function unmelted(word: string): string | undefined {
  const parts = /^(?<nasal>mem(?=p)|men(?=[ts])|meng(?=k))(?<rest>[kpst][aiueo]\p{Ll}{3,})$/u.exec(
    word,
  )?.groups;
  if (!parts?.rest || isRoot(word) || word.length > 30) return undefined;
  const root = ['', 'kan', 'i', 'nya', 'kannya', 'inya'].flatMap((ending) => {
    const stem = parts.rest?.slice(0, parts.rest.length - ending.length) ?? '';
    return parts.rest?.endsWith(ending) && stem.length >= 4 && isRoot(stem) && !KEPT.test(stem) ? [stem] : [];
  })[0];
  return root === undefined ? undefined : withMe(root) + parts.rest.slice(root.length);
}

/** Kaji and punya are exceptions of the standard; per-, pe- and pel- are prefixes of their own, save in these roots. */
const KEPT =
  /^(?:kaji|punya|keret|per(?!caya|intah|kosa|gok|kara|tahan$)|pel(?!opor|uk|esir|intir|ihara)|pe(?:kerja|tani|dagang))/;
