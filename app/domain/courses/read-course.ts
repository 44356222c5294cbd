import { checkFigure, tidyFigure } from './figure.ts';
import { readYaml, type SourceProblem } from './problems.ts';
import { type CourseQuestion, type QuestionCheck, questionCheck, readBank } from './read-bank.ts';
import { type CourseDrill, readDrill } from './read-drill.ts';
import { type CourseQuiz, type QuizShelf, readModuleQuiz, readTests } from './read-quiz.ts';
import { type Figures, renderMarkdoc } from './render.ts';
import {
  type AssignmentSource,
  assignmentSource,
  type CourseSource,
  courseSource,
  type LessonSource,
  lessonSource,
  moduleSource,
  type RubricSource,
  rubricSource,
} from './source.ts';

export type CourseComponent =
  | { kind: 'lesson'; slug: string; source: LessonSource; html: string; wordCount: number }
  | ({ kind: 'quiz'; slug: string } & CourseQuiz)
  | { kind: 'assignment'; slug: string; source: AssignmentSource; briefHtml: string }
  | CourseDrill;

export interface CourseModule {
  slug: string;
  title: string;
  shortTitle: string;
  summary: string;
  jp: number;
  opensAfter: string | null;
  components: CourseComponent[];
}

/** A course as checked and rendered: everything an import stores. */
export interface Course {
  source: CourseSource;
  modules: CourseModule[];
  rubrics: Map<string, RubricSource>;
  pretest: CourseQuiz | null;
  posttest: CourseQuiz | null;
}

export type CourseReading = { ok: true; course: Course } | { ok: false; problems: SourceProblem[] };

/** Reads a whole course from its files (path inside the folder → text); all mistakes at once. */
export function readCourse(files: ReadonlyMap<string, string>): CourseReading {
  const problems: SourceProblem[] = [];
  const course = new CourseReader(files, problems).read();
  return course && problems.length === 0 ? { ok: true, course } : { ok: false, problems };
}

class CourseReader {
  readonly #files: ReadonlyMap<string, string>;
  readonly #problems: SourceProblem[];
  readonly #figures: Figures;
  readonly #slugs = new Map<string, string>();
  readonly #checkQuestions: QuestionCheck;
  #bank: readonly CourseQuestion[] = [];

  constructor(files: ReadonlyMap<string, string>, problems: SourceProblem[]) {
    this.#files = files;
    this.#problems = problems;
    this.#figures = this.#readFigures();
    this.#checkQuestions = questionCheck(this.#figures);
  }

  read(): Course | undefined {
    const source = this.#yaml('course.yaml', courseSource);
    if (!source) return undefined;
    const rubrics = this.#readRubrics();
    this.#bank = readBank(this.#files, source.modules, this.#figures, this.#checkQuestions, this.#problems);
    const modules = source.modules.flatMap((folder, index) =>
      this.#readModule(folder, index + 1, source, rubrics),
    );
    return {
      source,
      modules,
      rubrics,
      ...readTests(this.#shelf(), source.modules, source),
    };
  }

  #readFigures(): Figures {
    const figures = new Map<string, string>();
    for (const [path, content] of this.#files) {
      if (!path.startsWith('figures/') || !path.endsWith('.svg')) continue;
      const reason = checkFigure(content);
      if (reason) this.#problem(path, 1, reason);
      else figures.set(path.slice('figures/'.length), tidyFigure(content));
    }
    return figures;
  }

  #readRubrics(): Map<string, RubricSource> {
    const rubrics = new Map<string, RubricSource>();
    for (const path of this.#files.keys()) {
      if (!path.startsWith('rubrics/') || !path.endsWith('.yaml')) continue;
      const rubric = this.#yaml(path, rubricSource);
      if (rubric) rubrics.set(stem(path), rubric);
    }
    return rubrics;
  }

  #readModule(
    folder: string,
    number: number,
    course: CourseSource,
    rubrics: ReadonlyMap<string, RubricSource>,
  ): CourseModule[] {
    const file = `${folder}/module.yaml`;
    const source = this.#yaml(file, moduleSource);
    if (!source) return [];
    if (source.opens_after && !course.modules.includes(source.opens_after))
      this.#problem(file, 1, `opens_after: there is no module "${source.opens_after}"`);
    return [
      {
        slug: folder,
        title: source.title,
        shortTitle: source.short,
        summary: source.summary,
        jp: source.jp,
        opensAfter: source.opens_after ?? null,
        components: source.components.flatMap((name) =>
          this.#readComponent(`${folder}/${name}`, number, rubrics),
        ),
      },
    ];
  }

  #readComponent(
    path: string,
    moduleNumber: number,
    rubrics: ReadonlyMap<string, RubricSource>,
  ): CourseComponent[] {
    // "kuis.yaml" stands in every module; its address names the module.
    const slug = stem(path) === 'kuis' ? `kuis-modul-${moduleNumber}` : stem(path);
    const other = this.#slugs.get(slug);
    if (other) this.#problem(path, 1, `its address "${slug}" is already that of ${other}`);
    this.#slugs.set(slug, path);
    const content = this.#files.get(path);
    if (content === undefined) {
      this.#problem(path, 1, 'file is missing');
      return [];
    }
    if (path.endsWith('.md')) return this.#readLesson(path, slug, content);
    if (/^kind:\s*quiz\s*$/m.test(content)) {
      const quiz = readModuleQuiz(this.#shelf(), path, path.split('/')[0] ?? '');
      return quiz ? [{ kind: 'quiz', slug, ...quiz }] : [];
    }
    if (/^kind:\s*drill\s*$/m.test(content))
      return readDrill(path, slug, this.#files, this.#figures, this.#problems);
    return this.#readAssignment(path, slug, rubrics);
  }

  #readLesson(path: string, slug: string, content: string): CourseComponent[] {
    const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(content);
    if (!front) {
      this.#problem(path, 1, 'front matter between two lines of --- is missing');
      return [];
    }
    const source = readYaml(path, front[1] ?? '', lessonSource, this.#problems, 2);
    if (!source) return [];
    const body = content.slice(front[0].length);
    const firstLine = front[0].split('\n').length;
    const ids = new Set(source.checks.map((check) => check.id));
    const html = renderMarkdoc(path, body, this.#figures, ids, this.#problems, firstLine);
    for (const id of ids)
      if (!html.includes(`<!--periksa:${id}-->`))
        this.#problem(path, firstLine, `self-check "${id}" has no {% periksa %} in the text`);
    for (const check of source.checks)
      if (check.kind !== 'single' && check.kind !== 'multiple')
        this.#problem(path, 1, `self-check "${check.id}" must be single or multiple`);
    return [{ kind: 'lesson', slug, source, html, wordCount: countWords(html) }];
  }

  #readAssignment(path: string, slug: string, rubrics: ReadonlyMap<string, RubricSource>): CourseComponent[] {
    const source = this.#yaml(path, assignmentSource);
    if (!source) return [];
    if (!rubrics.has(source.rubric)) this.#problem(path, 1, `rubric: there is no rubric "${source.rubric}"`);
    if (source.words.min > source.words.max) this.#problem(path, 1, 'words: min is larger than max');
    const briefHtml = renderMarkdoc(path, source.brief, this.#figures, new Set(), this.#problems);
    return [{ kind: 'assignment', slug, source, briefHtml }];
  }

  #shelf(): QuizShelf {
    return {
      files: this.#files,
      figures: this.#figures,
      bank: this.#bank,
      check: this.#checkQuestions,
      problems: this.#problems,
    };
  }

  #yaml<S extends Parameters<typeof readYaml>[2]>(path: string, schema: S) {
    const content = this.#files.get(path);
    if (content === undefined) {
      this.#problem(path, 1, 'file is missing');
      return undefined;
    }
    return readYaml(path, content, schema, this.#problems);
  }

  #problem(file: string, line: number, reason: string): void {
    this.#problems.push({ file, line, reason });
  }
}

const stem = (path: string): string => (path.split('/').at(-1) ?? path).replace(/\.(ya?ml|md|svg)$/, '');

function countWords(html: string): number {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
}
