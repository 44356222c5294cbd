import { readYaml, type SourceProblem } from './problems.ts';
import { type CourseQuestion, pictureOf, type QuestionCheck } from './read-bank.ts';
import type { Figures } from './render.ts';
import { type QuizSource, quizSource } from './source.ts';

/** A quiz with every question it may ask: its own, or those of the bank it draws from. */
export interface CourseQuiz {
  source: QuizSource;
  questions: CourseQuestion[];
}

export interface QuizShelf {
  files: ReadonlyMap<string, string>;
  figures: Figures;
  bank: readonly CourseQuestion[];
  check: QuestionCheck;
  problems: SourceProblem[];
}

/** A module's quiz: draws from the questions about its module that are meant for quizzes. */
export function readModuleQuiz(shelf: QuizShelf, path: string, module: string): CourseQuiz | undefined {
  const quiz = readQuiz(shelf, path, module);
  if (!quiz?.source.draw) return quiz;
  const { count } = quiz.source.draw;
  if (count === undefined) {
    complain(shelf, path, 'draw: the quiz of a module draws by count');
    return undefined;
  }
  const questions = shelf.bank.filter(({ source, module: of }) => source.use === 'quiz' && of === module);
  if (questions.length < count)
    complain(
      shelf,
      path,
      `draw: asks ${count}, but bank/${module} has ${questions.length} questions with use: quiz`,
    );
  return { source: quiz.source, questions };
}

/**
 * The tests before and after. Both draw from one pool by the same numbers, and nobody meets a question twice: where
 * there are two tests, the pool must hold every number twice.
 */
export function readTests(
  shelf: QuizShelf,
  modules: readonly string[],
  names: { pretest?: string | undefined; posttest?: string | undefined },
): { pretest: CourseQuiz | null; posttest: CourseQuiz | null } {
  const pretest = names.pretest ? readTest(shelf, names.pretest, modules, names.posttest ? 2 : 1) : null;
  const posttest = names.posttest ? readTest(shelf, names.posttest, modules, names.pretest ? 2 : 1) : null;
  const [before, after] = [pretest?.source.draw?.modules, posttest?.source.draw?.modules];
  if (names.posttest && pretest && posttest && cellsOf(before).join() !== cellsOf(after).join())
    complain(shelf, names.posttest, `draw: asks other numbers than ${names.pretest}`);
  return { pretest, posttest };
}

function readTest(
  shelf: QuizShelf,
  path: string,
  modules: readonly string[],
  times: number,
): CourseQuiz | null {
  const quiz = readQuiz(shelf, path, null);
  if (!quiz?.source.draw) return quiz ?? null;
  const wanted = quiz.source.draw.modules;
  if (!wanted) {
    complain(shelf, path, 'draw: a test draws by modules');
    return null;
  }
  for (const module of Object.keys(wanted))
    if (!modules.includes(module))
      complain(shelf, path, `draw: there is no module "${module}" in course.yaml`);
  const questions = shelf.bank.filter(
    ({ source, module }) => source.use === 'test' && module && wanted[module],
  );
  for (const [cell, count] of countOf(cellsOf(wanted))) {
    const has =
      countOf(questions.map(({ source, module }) => `${module} ${source.difficulty}`)).get(cell) ?? 0;
    const [module, difficulty] = cell.split(' ');
    if (has < count * times)
      complain(
        shelf,
        path,
        `draw: needs ${count * times} questions with use: test and difficulty ${difficulty} in bank/${module}, which has ${has}`,
      );
  }
  return { source: quiz.source, questions };
}

function readQuiz(shelf: QuizShelf, path: string, module: string | null): CourseQuiz | undefined {
  const content = shelf.files.get(path);
  if (content === undefined) {
    complain(shelf, path, 'file is missing');
    return undefined;
  }
  const schema = quizSource.superRefine((quiz, context) => {
    if ((quiz.questions === undefined) === (quiz.draw === undefined))
      context.addIssue({ code: 'custom', path: [], message: 'needs either questions or draw' });
    shelf.check(path, quiz.questions ?? [], ['questions'], context);
  });
  const source = readYaml(path, content, schema, shelf.problems);
  return (
    source && {
      source,
      questions: (source.questions ?? []).map((question) => ({
        source: question,
        module,
        picture: pictureOf(question, shelf.figures),
      })),
    }
  );
}

/** "module difficulty" for every question that a test asks. */
const cellsOf = (modules: Readonly<Record<string, readonly number[]>> = {}): string[] =>
  Object.entries(modules)
    .flatMap(([module, difficulties]) => difficulties.map((difficulty) => `${module} ${difficulty}`))
    .sort();

const countOf = (cells: readonly string[]): Map<string, number> =>
  cells.reduce((counts, cell) => counts.set(cell, (counts.get(cell) ?? 0) + 1), new Map<string, number>());

/** At the line that says what is drawn. */
function complain({ files, problems }: QuizShelf, file: string, reason: string): void {
  const lines = (files.get(file) ?? '').split('\n');
  problems.push({
    file,
    line:
      Math.max(
        0,
        lines.findIndex((line) => line.startsWith('draw:')),
      ) + 1,
    reason,
  });
}
