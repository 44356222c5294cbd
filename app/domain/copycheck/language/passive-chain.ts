import type { Copy, CopyField, CopySentence } from '../copy.ts';
import type { Remark, Rule } from '../rule.ts';
import { isKnownWord, isRoot } from '../words/known-words.ts';
import { type PlacedWord, wordsOf } from './words-in-place.ts';

/** Passive upon passive: minutes of a meeting instead of a story. */
export const passiveChain: Rule = {
  id: 'pasif-beruntun',
  group: 'bahasa',
  find: findChains,
};

const SENTENCES_IN_A_ROW = 3;
const VERBS_IN_ONE = 4;

function findChains({ fields }: Copy): Remark[] {
  return [fields.teras, fields.tubuh].flatMap((field) => {
    const verbs = verbsBySentence(field);
    const remarks: Remark[] = [];
    let chain: CopySentence[] = [];
    const close = () => {
      const [first] = chain;
      const last = chain.at(-1);
      const passives = chain.reduce((sum, sentence) => sum + (verbs.get(sentence)?.passive ?? 0), 0);
      if (first && last && (chain.length >= SENTENCES_IN_A_ROW || passives >= VERBS_IN_ONE)) {
        const seen =
          chain.length > 1
            ? `${chain.length} kalimat pasif berturut-turut`
            : `${passives} kata kerja pasif dalam satu kalimat`;
        remarks.push({
          field: field.field,
          start: first.start,
          end: last.end,
          message: `Ada ${seen}; ubah sebagian menjadi aktif dengan menyebut pelakunya.`,
        });
      }
      chain = [];
    };
    for (const sentence of field.sentences) {
      const found = verbs.get(sentence);
      const isPassive = found !== undefined && found.passive > 0 && found.active === 0 && !found.isQuoted;
      if (!isPassive || (chain.length > 0 && chain[0]?.paragraph !== sentence.paragraph)) close();
      if (isPassive) chain.push(sentence);
    }
    close();
    return remarks;
  });
}

interface Verbs {
  passive: number;
  active: number;
  isQuoted: boolean;
}

function verbsBySentence(field: CopyField): Map<CopySentence, Verbs> {
  const words = wordsOf(field);
  const verbs = new Map<CopySentence, Verbs>();
  let at = 0;
  for (const sentence of field.sentences) {
    const counted: Verbs = { passive: 0, active: 0, isQuoted: false };
    for (; at < words.length; at++) {
      const word = words[at];
      if (!word || word.start >= sentence.end) break;
      if (word.isQuoted) counted.isQuoted = true;
      else if (isPassive(word)) counted.passive++;
      else if (isActive(word)) counted.active++;
    }
    verbs.set(sentence, counted);
  }
  return verbs;
}

function isPassive({ lower, lettering }: PlacedWord): boolean {
  return (
    lettering !== 'shout' &&
    /^di\p{Ll}{4,}$/u.test(lower) &&
    !isRoot(lower) &&
    isKnownWord(lower) &&
    isKnownWord(lower.slice(2))
  );
}

function isActive({ lower, lettering }: PlacedWord): boolean {
  return (
    lettering !== 'shout' &&
    /^(?:me[mnlrwy]|ber|be[lk])\p{Ll}{3,}$/u.test(lower) &&
    !isRoot(lower) &&
    isKnownWord(lower)
  );
}
