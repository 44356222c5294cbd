import type { ShownQuestion } from '#app/domain/quizzes/quiz.server.ts';
import type { GivenAnswer } from '#app/domain/quizzes/scoring.ts';
import type { Answers } from '#app/domain/quizzes/submit-attempt.server.ts';

export const fieldOf = (questionId: string): string => `q-${questionId}`;
export const placeOf = (questionId: string, choiceId: string): string => `q-${questionId}-${choiceId}`;

/**
 * The answers in a posted form, for the questions that were asked. What the form shows and leaves open is an empty
 * answer, so that it takes the place of one that was saved before; what it does not show is left out.
 */
export function readAnswers(form: FormData, questions: readonly ShownQuestion[]): Answers {
  const answers = new Map<string, GivenAnswer>();
  for (const question of questions) {
    const value = readAnswer(form, question);
    if (value !== undefined) answers.set(question.id, value);
  }
  return answers;
}

function readAnswer(form: FormData, { id, kind, choices, material }: ShownQuestion): GivenAnswer | undefined {
  if (kind === 'short') {
    const text = form.get(fieldOf(id));
    return typeof text === 'string' ? text : undefined;
  }
  if (kind === 'ordering') {
    const placed = choices
      .map((choice) => ({ id: choice.id, place: Number(form.get(placeOf(id, choice.id)) ?? 0) }))
      .filter(({ place }) => place > 0);
    return shows(form, id, choices)
      ? placed.sort((a, b) => a.place - b.place).map((choice) => choice.id)
      : undefined;
  }
  if (kind === 'matching') {
    const rights = new Set(material?.matches?.map((match) => match.id));
    const paired = choices.flatMap((left) => {
      const right = String(form.get(placeOf(id, left.id)) ?? '');
      return rights.has(right) ? [[left.id, right] as const] : [];
    });
    return shows(form, id, choices) ? Object.fromEntries(paired) : undefined;
  }
  if (!form.has(fieldOf(id))) return undefined;
  const ids = new Set(choices.map((choice) => choice.id));
  return form.getAll(fieldOf(id)).flatMap((value) => (ids.has(String(value)) ? [String(value)] : []));
}

/** Places, counted from 1, of the questions that have no answer. */
export const openPlaces = (questions: readonly ShownQuestion[], answers: Answers): number[] =>
  questions.flatMap(({ id }, index) => (isEmpty(answers.get(id)) ? [index + 1] : []));

const isEmpty = (answer: GivenAnswer | undefined): boolean =>
  answer === undefined ||
  (typeof answer === 'string' ? answer.trim() === '' : Object.keys(answer).length === 0);

const shows = (form: FormData, id: string, choices: ShownQuestion['choices']): boolean =>
  choices.some((choice) => form.has(placeOf(id, choice.id)));
