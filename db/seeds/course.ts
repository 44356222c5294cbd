import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ImportedCourse, importCourse } from '#app/domain/courses/import-course.server.ts';
import type { SourceProblem } from '#app/domain/courses/problems.ts';
import { readCourse } from '#app/domain/courses/read-course.ts';
import { readCourseFolder } from '#app/domain/courses/read-folder.server.ts';
import type { Db } from '../schema.ts';

export type CurriculumImport =
  | { ok: true; slug: string; imported: ImportedCourse }
  | { ok: false; slug: string; problems: SourceProblem[] };

/** Imports every course folder; one whose newest version says the same already is left as it is. */
export async function importCurriculum(db: Db, folder: string, now: Date): Promise<CurriculumImport[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const imports: CurriculumImport[] = [];
  for (const slug of slugs.sort()) {
    const reading = readCourse(await readCourseFolder(join(folder, slug)));
    imports.push(
      reading.ok
        ? { ok: true, slug, imported: await importCourse(db, slug, reading.course, null, now) }
        : { ok: false, slug, problems: reading.problems },
    );
  }
  return imports;
}
