import { createHash } from 'node:crypto';
import type { KeyedQuestion } from '#app/domain/quizzes/quiz.server.ts';
import { type GivenAnswer, rightAnswer } from '#app/domain/quizzes/scoring.ts';

/**
 * Answers of which this share is mistaken, where people make them: at the hard questions first, each person a little
 * otherwise. A few questions catch those who otherwise know everything, and a few options tempt nobody, so that the
 * item analysis of the demo world has something to find.
 */
export function answersOf(
  keys: readonly KeyedQuestion[],
  person: string,
  mistakenShare: number,
): Map<string, GivenAnswer> {
  const isAble = mistakenShare < 0.3;
  const hardness = ({ slug, difficulty }: KeyedQuestion) => {
    const isTrap = chance(slug, 'trap') < 0.04;
    const own = (difficulty ?? 2) / 3 + chance(slug) * 0.9 + chance(slug, person) * 0.8;
    return isTrap ? (isAble ? 9 : -9) : own;
  };
  const mistaken = new Set(
    keys
      .toSorted((a, b) => hardness(b) - hardness(a))
      .slice(0, Math.floor(mistakenShare * keys.length))
      .map(({ id }) => id),
  );
  return new Map(
    keys.map((question) => [
      question.id,
      mistaken.has(question.id) ? wrongAnswer(question, person) : rightAnswer(question.key),
    ]),
  );
}

function wrongAnswer({ slug, key, choiceIds }: KeyedQuestion, person: string): GivenAnswer {
  switch (key.kind) {
    case 'ordering':
      return key.order.toReversed();
    case 'short':
      return 'belum tahu';
    case 'matching': {
      const rights = Object.values(key.pairs);
      return Object.fromEntries(
        Object.keys(key.pairs).map((left, index) => [left, rights[(index + 1) % rights.length] ?? '']),
      );
    }
    default: {
      const wrong = choiceIds.filter((id) => !key.correct.includes(id));
      // The square of an even chance: the first wrong option tempts most, the last nearly nobody.
      return wrong.slice(Math.floor(chance(slug, person, 'option') ** 2 * wrong.length)).slice(0, 1);
    }
  }
}

/** 0–1, always the same for the same words. */
const chance = (...words: string[]): number =>
  createHash('sha256').update(words.join(' ')).digest().readUInt32BE() / 2 ** 32;
