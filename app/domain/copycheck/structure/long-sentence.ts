import type { CopySentence } from '../copy.ts';
import type { Rule } from '../rule.ts';

/** Beyond this even a practised reader loses the beginning. */
const LONGEST = 35;
/** A piece that can stand by itself has at least this many words. */
const SHORTEST_PIECE = 8;

export const longSentence: Rule = {
  id: 'kalimat-panjang',
  group: 'bahasa',
  find({ sentences }) {
    return sentences
      .filter(({ words }) => words > LONGEST)
      .map((sentence) => ({
        field: sentence.field,
        start: sentence.start,
        end: sentence.end,
        message: `Kalimat ini ${sentence.words} kata. ${breakingAdvice(sentence)}`,
      }));
  },
};

/** Where another sentence could begin, nearest to the middle. */
const JOINT =
  /,? (?:sehingga|sedangkan|namun|tetapi|yang mana|dimana|hal (?:ini|itu|tersebut)) |, (?:sementara(?: itu)?|di mana|sekaligus|lalu|kemudian) |; /g;

function breakingAdvice({ text, words }: CopySentence): string {
  let best: { at: number; joint: string } | undefined;
  let before = 1;
  let counted = 0;
  for (const match of text.matchAll(JOINT)) {
    before += text.slice(counted, match.index).split(' ').length - 1;
    counted = match.index;
    if (before < SHORTEST_PIECE || words - before < SHORTEST_PIECE) continue;
    const at = match.index;
    if (!best || Math.abs(at - text.length / 2) < Math.abs(best.at - text.length / 2))
      best = { at, joint: match[0].replace(/[,;]/g, '').trim() };
  }
  if (!best) return 'Pecah menjadi dua kalimat.';
  const lastWords = text.slice(0, best.at).split(' ').slice(-3).join(' ');
  return `Coba akhiri setelah “${lastWords}”, lalu mulai kalimat baru.`;
}
