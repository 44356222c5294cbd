import { createHash } from 'node:crypto';
import { newId } from '#db/id.ts';
import { lock, write } from '#db/portable.ts';
import type { Db, Tx } from '#db/schema.ts';
import { recordAudit } from '../audit/record.server.ts';
import { insertComponent, insertCourseTest } from './insert-component.server.ts';
import type { Course, CourseModule } from './read-course.ts';
import type { CourseQuiz } from './read-quiz.ts';
import type { RubricSource } from './source.ts';

export interface ImportedCourse {
  ok: true;
  courseVersionId: string;
  number: number;
  /** False when the newest version already has this very content. */
  isNew: boolean;
}

/** Stores a checked course as the next immutable version; the same content again changes nothing. */
export async function importCourse(
  db: Db,
  slug: string,
  course: Course,
  by: string | null,
  now: Date,
): Promise<ImportedCourse> {
  const contentHash = hashCourse(course);
  return write(db, async (tx) => {
    await lock(tx, `course:${slug}`);
    const at = now.toISOString();
    const courseId = await findOrCreateCourse(tx, slug, course.source.title, at);
    const newest = await tx
      .selectFrom('courseVersion')
      .select(['id', 'number', 'contentHash'])
      .where('courseId', '=', courseId)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (newest?.contentHash === contentHash)
      return { ok: true, courseVersionId: newest.id, number: newest.number, isNew: false };

    const versionId = newId();
    const number = (newest?.number ?? 0) + 1;
    await tx
      .insertInto('courseVersion')
      .values({
        id: versionId,
        courseId,
        number,
        title: course.source.title,
        description: course.source.description,
        contentHash,
        importedAt: at,
        importedBy: by,
      })
      .execute();
    const rubricIds = await insertRubrics(tx, versionId, course.rubrics);
    const moduleIds = await insertModules(tx, versionId, course.modules, rubricIds);
    await insertTests(tx, versionId, course, moduleIds);
    await recordAudit(
      tx,
      {
        actorId: by,
        verb: 'course.imported',
        subjectKind: 'course_version',
        subjectId: versionId,
        detail: { slug, number },
      },
      now,
    );
    return { ok: true, courseVersionId: versionId, number, isNew: true };
  });
}

function hashCourse(course: Course): string {
  const plain = { ...course, rubrics: [...course.rubrics].sort(([a], [b]) => (a < b ? -1 : 1)) };
  return createHash('sha256').update(JSON.stringify(plain)).digest('hex');
}

async function findOrCreateCourse(tx: Tx, slug: string, title: string, at: string): Promise<string> {
  const existing = await tx.selectFrom('course').select('id').where('slug', '=', slug).executeTakeFirst();
  if (existing) {
    await tx.updateTable('course').set({ title }).where('id', '=', existing.id).execute();
    return existing.id;
  }
  const id = newId();
  await tx.insertInto('course').values({ id, slug, title, createdAt: at }).execute();
  return id;
}

async function insertRubrics(
  tx: Tx,
  courseVersionId: string,
  rubrics: ReadonlyMap<string, RubricSource>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [slug, rubric] of rubrics) {
    const rubricId = newId();
    ids.set(slug, rubricId);
    await tx
      .insertInto('rubric')
      .values({ id: rubricId, courseVersionId, slug, title: rubric.title })
      .execute();
    for (const [index, criterion] of rubric.criteria.entries()) {
      const criterionId = newId();
      await tx
        .insertInto('criterion')
        .values({
          id: criterionId,
          rubricId,
          ord: index + 1,
          slug: criterion.id,
          title: criterion.title,
          weight: criterion.weight,
          mustPassLevel: criterion.must_pass ?? null,
        })
        .execute();
      await tx
        .insertInto('criterionLevel')
        .values(
          criterion.levels.map((text, level) => ({
            criterionId,
            level: level + 1,
            ...splitLevel(text),
            exemplar: criterion.exemplars?.[level]?.text ?? null,
            exemplarNote: criterion.exemplars?.[level]?.because ?? null,
          })),
        )
        .execute();
    }
  }
  return ids;
}

/** "Memadai. Setiap angka bersumber." → the label and what is seen in the work. */
function splitLevel(text: string): { label: string; descriptor: string } {
  const [, label, descriptor] = /^([^.]{1,40})\.\s+(.+)$/s.exec(text) ?? [];
  return label && descriptor ? { label, descriptor } : { label: '', descriptor: text };
}

async function insertModules(
  tx: Tx,
  courseVersionId: string,
  modules: CourseModule[],
  rubricIds: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const moduleIds = new Map(modules.map((module) => [module.slug, newId()]));
  let assignmentNumber = 0;
  for (const [index, module] of modules.entries()) {
    const moduleId = moduleIds.get(module.slug) ?? newId();
    await tx
      .insertInto('module')
      .values({
        id: moduleId,
        courseVersionId,
        ord: index + 1,
        slug: module.slug,
        title: module.title,
        shortTitle: module.shortTitle,
        summary: module.summary,
        jp: module.jp,
        opensAfterModuleId: module.opensAfter ? (moduleIds.get(module.opensAfter) ?? null) : null,
      })
      .execute();
    for (const [position, component] of module.components.entries()) {
      if (component.kind === 'assignment') assignmentNumber += 1;
      await insertComponent(
        tx,
        courseVersionId,
        moduleId,
        position + 1,
        component,
        rubricIds,
        assignmentNumber,
        moduleIds,
      );
    }
  }
  return moduleIds;
}

/** The two tests draw from one pool, kept with the first of them. */
async function insertTests(
  tx: Tx,
  versionId: string,
  { pretest, posttest }: Course,
  moduleIds: ReadonlyMap<string, string>,
): Promise<void> {
  const insert = (purpose: 'pretest' | 'posttest', test: CourseQuiz, poolId: string | null) =>
    purpose === 'pretest'
      ? insertCourseTest(tx, versionId, purpose, 'pretes', 0, test, poolId, moduleIds)
      : insertCourseTest(tx, versionId, purpose, 'pascates', 9_999, test, poolId, moduleIds);
  const poolId = pretest ? await insert('pretest', pretest, null) : null;
  if (posttest) await insert('posttest', posttest, pretest?.source.draw ? poolId : null);
}
