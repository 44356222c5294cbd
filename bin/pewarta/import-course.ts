import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { now } from '#app/clock.ts';
import { importCourse } from '#app/domain/courses/import-course.server.ts';
import { readCourse } from '#app/domain/courses/read-course.ts';
import { readCourseFolder } from '#app/domain/courses/read-folder.server.ts';
import { withDatabase } from './opened-database.ts';
import { Refusal } from './refusal.ts';

export async function run(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [given] = positionals;
  if (!given) throw new Refusal('Name the folder of the course.');
  const folder = resolve(given);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new Refusal(`There is no folder ${folder}.`);
  const slug = basename(folder);
  if (!/^[a-z0-9][a-z0-9-]{1,60}$/.test(slug))
    throw new Refusal(`A course's folder is named in small letters, digits and hyphens, not "${slug}".`);
  const reading = readCourse(await readCourseFolder(folder));
  if (!reading.ok) {
    for (const problem of reading.problems)
      console.error(`${problem.file}:${problem.line}: ${problem.reason}`);
    throw new Refusal(`${reading.problems.length} mistakes; nothing was stored.`);
  }
  await withDatabase(async (db) => {
    const { number, isNew } = await importCourse(db, slug, reading.course, null, now());
    console.log(
      isNew
        ? `${slug} is stored as version ${number}. Batches that run keep the version they began with.`
        : `${slug} is stored already: version ${number} has this very content.`,
    );
  });
}
