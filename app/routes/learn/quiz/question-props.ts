import type { ShownQuestion } from '#app/domain/quizzes/quiz.server.ts';
import type { GivenAnswer } from '#app/domain/quizzes/scoring.ts';

/** A question while it is answered. */
export interface QuestionProps {
  question: ShownQuestion;
  answer: GivenAnswer | undefined;
}
