import type { z } from 'zod';
import { readYaml, type SourceProblem } from './problems.ts';
import { bankSource, type QuestionSource } from './question-source.ts';
import type { Figures } from './render.ts';

/** A question as an import stores it: with the module it is about and its drawing. */
export interface CourseQuestion {
  source: QuestionSource;
  /** Folder of the module; null where nothing says which. */
  module: string | null;
  picture: string | null;
}

const BANK_FILE = /^bank\/([^/]+)\/[a-z0-9-]+\.yaml$/;

/** All questions of `bank/<module folder>/<topic>.yaml`, in order of file name. */
export function readBank(
  files: ReadonlyMap<string, string>,
  modules: readonly string[],
  figures: Figures,
  check: QuestionCheck,
  problems: SourceProblem[],
): CourseQuestion[] {
  const paths = [...files.keys()].filter((path) => path.startsWith('bank/')).sort();
  return paths.flatMap((path) => {
    const folder = BANK_FILE.exec(path)?.[1];
    if (folder === undefined || !modules.includes(folder)) {
      const reason =
        folder === undefined
          ? 'a file of the bank is named bank/<module folder>/<topic>.yaml (small letters, figures, hyphens)'
          : `there is no module "${folder}" in course.yaml`;
      problems.push({ file: path, line: 1, reason });
      return [];
    }
    const schema = bankSource.superRefine((bank, context) =>
      check(path, bank.questions, ['questions'], context),
    );
    const bank = readYaml(path, files.get(path) ?? '', schema, problems);
    return (bank?.questions ?? []).map((source) => ({
      source,
      module: folder,
      picture: pictureOf(source, figures),
    }));
  });
}

export type QuestionCheck = (
  file: string,
  questions: readonly QuestionSource[],
  path: readonly PropertyKey[],
  context: z.RefinementCtx,
) => void;

/** What only the whole course can tell of questions: ids that are taken, pictures and spots that are not there. */
export function questionCheck(figures: Figures): QuestionCheck {
  const takenBy = new Map<string, string>();
  return (file, questions, path, context) => {
    for (const [index, question] of questions.entries()) {
      const complain = (field: readonly PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path: [...path, index, ...field], message });
      const other = takenBy.get(question.id);
      if (other !== undefined && other !== file)
        complain(['id'], `id "${question.id}" is already used in ${other}`);
      takenBy.set(question.id, file);
      if (question.kind === 'hotspot') checkRegions(question, figures, complain);
    }
  };
}

type Hotspot = QuestionSource & { kind: 'hotspot' };
type Region = Hotspot['regions'][number];

function checkRegions(
  { picture, regions }: Hotspot,
  figures: Figures,
  complain: (field: readonly PropertyKey[], message: string) => void,
): void {
  const svg = figures.get(picture);
  const box = svg && viewBoxOf(svg);
  if (!box) {
    complain(['picture'], `there is no drawing "${picture}" in figures/`);
    return;
  }
  for (const [index, region] of regions.entries()) {
    const { label, x, y, width, height } = region;
    if (x < box.x || y < box.y || x + width > box.x + box.width || y + height > box.y + box.height)
      complain(
        ['regions', index],
        `"${label}" lies outside the drawing (viewBox ${box.x} ${box.y} ${box.width} ${box.height})`,
      );
    const covered = regions.slice(0, index).find((earlier) => overlap(earlier, region));
    if (covered) complain(['regions', index], `"${label}" overlaps "${covered.label}"`);
  }
}

const overlap = (a: Region, b: Region): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The drawing of a question about a picture. */
export function pictureOf(question: QuestionSource, figures: Figures): string | null {
  return question.kind === 'hotspot' ? (figures.get(question.picture) ?? null) : null;
}

/** The coordinates of a drawing. */
export function viewBoxOf(svg: string): { x: number; y: number; width: number; height: number } | undefined {
  const numbers = /viewBox="([^"]*)"/
    .exec(svg)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = 0, y = 0, width = 0, height = 0] = numbers ?? [];
  return numbers?.length === 4 && numbers.every(Number.isFinite) && width > 0 && height > 0
    ? { x, y, width, height }
    : undefined;
}
