import { type DrillSource, drillSource, type HoaxCaseSource, hoaxCaseSource } from './drill-source.ts';
import type { CaseKey, Claim, ToolFinding } from './hoax-case.ts';
import { readYaml, type SourceProblem } from './problems.ts';
import { escapeText, type Figures, labelledDrawing } from './render.ts';

/** A case as it is stored: what is shown at once, what its tools reveal, and the key. */
export interface CourseCase {
  slug: string;
  title: string;
  setting: string;
  difficulty: number;
  claim: Claim;
  tools: ToolFinding[];
  key: CaseKey;
}

export interface CourseDrill {
  kind: 'drill';
  slug: string;
  source: DrillSource;
  cases: CourseCase[];
}

/** Reads a drill and the cases in the folder `kasus` beside it; a case that the drill does not name is a mistake. */
export function readDrill(
  path: string,
  slug: string,
  files: ReadonlyMap<string, string>,
  figures: Figures,
  problems: SourceProblem[],
): CourseDrill[] {
  const folder = `${path.split('/').slice(0, -1).join('/')}/kasus/`;
  const names = [...files.keys()]
    .filter((file) => file.startsWith(folder) && file.endsWith('.yaml'))
    .map((file) => file.slice(folder.length, -'.yaml'.length));
  const source = readYaml(path, files.get(path) ?? '', drillSource(new Set(names)), problems);
  const schema = hoaxCaseSource(figures);
  const cases = new Map<string, CourseCase>();
  for (const name of names) {
    const file = `${folder}${name}.yaml`;
    if (!/^[a-z0-9-]{2,60}$/.test(name))
      problems.push({ file, line: 1, reason: 'a file name has small letters, digits and hyphens only' });
    const found = readYaml(file, files.get(file) ?? '', schema, problems);
    if (found) cases.set(name, caseOf(name, found, figures));
    if (source && !source.cases.includes(name))
      problems.push({ file, line: 1, reason: `${path} does not name this case` });
  }
  if (!source) return [];
  const ordered = source.cases.flatMap((name) => cases.get(name) ?? []);
  return [{ kind: 'drill', slug, source, cases: ordered }];
}

function caseOf(slug: string, source: HoaxCaseSource, figures: Figures): CourseCase {
  const { title, setting, difficulty, claim, tools, verdict, hoax, why, near, reply, sources } = source;
  return {
    slug,
    title,
    setting,
    difficulty,
    claim: {
      channel: claim.channel,
      place: claim.place,
      messages: claim.messages.map(({ from, forwarded, text, time, picture }) => ({
        from,
        isForwarded: forwarded,
        text,
        time,
        pictureHtml: picture ? pictureHtml(picture, figures) : '',
      })),
    },
    tools: tools.map(({ tool, finding }) => ({ tool, html: finding })),
    key: { verdict, hoax: hoax ?? null, why, near, reply, sources },
  };
}

type Picture = NonNullable<HoaxCaseSource['claim']['messages'][number]['picture']>;

function pictureHtml({ src, alt, caption }: Picture, figures: Figures): string {
  const drawing = labelledDrawing(figures.get(src) ?? '', alt, 'claim__picture');
  return caption ? `${drawing}<p class="claim__caption">${escapeText(caption)}</p>` : drawing;
}
