import type { ComponentKind } from '#db/schema/courses.ts';
import type { Db, Tx } from '#db/schema.ts';

export interface OutlineComponent {
  id: string;
  kind: ComponentKind;
  slug: string;
  title: string;
  minutes: number;
  weight: number;
}

export interface OutlineModule {
  id: string;
  ord: number;
  title: string;
  shortTitle: string;
  summary: string;
  jp: number;
  opensAfterModuleId: string | null;
  components: OutlineComponent[];
}

export interface CourseOutline {
  courseVersionId: string;
  title: string;
  jp: number;
  modules: OutlineModule[];
  pretest: OutlineComponent | null;
  posttest: OutlineComponent | null;
}

const outlines = new WeakMap<object, Map<string, CourseOutline>>();

/** A course version's table of contents. Versions are immutable, so each is read once per database. */
export async function courseOutline(db: Db, courseVersionId: string): Promise<CourseOutline> {
  let known = outlines.get(db);
  if (!known) {
    known = new Map();
    outlines.set(db, known);
  }
  const kept = known.get(courseVersionId);
  if (kept) return kept;
  const outline = await readOutline(db, courseVersionId);
  known.set(courseVersionId, outline);
  return outline;
}

async function readOutline(db: Db | Tx, courseVersionId: string): Promise<CourseOutline> {
  const version = await db
    .selectFrom('courseVersion')
    .select('title')
    .where('id', '=', courseVersionId)
    .executeTakeFirstOrThrow();
  const modules = await db
    .selectFrom('module')
    .select(['id', 'ord', 'title', 'shortTitle', 'summary', 'jp', 'opensAfterModuleId'])
    .where('courseVersionId', '=', courseVersionId)
    .orderBy('ord')
    .execute();
  const components = await db
    .selectFrom('component')
    .leftJoin('quiz', 'quiz.componentId', 'component.id')
    .select([
      'component.id',
      'component.kind',
      'component.slug',
      'component.title',
      'component.minutes',
      'component.weight',
      'component.moduleId',
      'quiz.purpose',
    ])
    .where('component.courseVersionId', '=', courseVersionId)
    .orderBy('component.ord')
    .execute();
  const plain = ({ moduleId: _, purpose: __, ...component }: (typeof components)[number]) => component;
  const test = (purpose: 'pretest' | 'posttest') => {
    const found = components.find((c) => c.purpose === purpose);
    return found ? plain(found) : null;
  };
  return {
    courseVersionId,
    title: version.title,
    jp: modules.reduce((sum, { jp }) => sum + jp, 0),
    modules: modules.map((module) => ({
      ...module,
      components: components.filter((c) => c.moduleId === module.id).map(plain),
    })),
    pretest: test('pretest'),
    posttest: test('posttest'),
  };
}
