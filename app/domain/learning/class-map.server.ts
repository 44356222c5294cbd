import { prepared } from '#db/prepared.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { courseOutline, type OutlineComponent, type OutlineModule } from '../courses/outline.server.ts';
import { type ModuleOpening, moduleOpening } from './opening.ts';

export interface ClassFacts {
  enrolmentId: string;
  batchId: string;
  batchName: string;
  pemdaName: string;
  courseVersionId: string;
  opdId: string;
  zone: string;
  startsOn: string;
  endsOn: string;
  passScore: number;
  lastActiveAt: string | null;
}

export interface MapComponent extends OutlineComponent {
  state: 'none' | 'open' | 'done' | 'passed';
  score: number | null;
}

export interface MapModule extends Omit<OutlineModule, 'components'> {
  components: MapComponent[];
  opensOn: string | null;
  dueOn: string | null;
  opening: ModuleOpening;
  isComplete: boolean;
  doneCount: number;
  totalCount: number;
  grade: number | null;
}

/** Everything a participant's pages need to know of where they are: read with three queries. */
export interface ClassMap {
  class: ClassFacts;
  courseTitle: string;
  jp: number;
  modules: MapModule[];
  pretest: MapComponent | null;
  posttest: MapComponent | null;
}

const ownClass = prepared((db, { batchId, accountId }: { batchId: string; accountId: string }) =>
  db
    .selectFrom('enrolment')
    .innerJoin('batch', 'batch.id', 'enrolment.batchId')
    .innerJoin('pemda', 'pemda.id', 'batch.pemdaId')
    .select([
      'enrolment.id as enrolmentId',
      'enrolment.opdId',
      'enrolment.lastActiveAt',
      'batch.id as batchId',
      'batch.name as batchName',
      'batch.courseVersionId',
      'batch.zone',
      'batch.startsOn',
      'batch.endsOn',
      'batch.passScore',
      'pemda.name as pemdaName',
    ])
    .where('enrolment.batchId', '=', batchId)
    .where('enrolment.accountId', '=', accountId)
    .where('enrolment.state', '=', 'active'),
);

/** The viewer's own active enrolment in a batch; undefined for everybody else's. */
export async function findClass(db: Db, viewer: Viewer, batchId: string): Promise<ClassFacts | undefined> {
  return (await ownClass(db, { batchId, accountId: viewer.accountId }))[0];
}

const ownResults = prepared((db, { enrolmentId }: { enrolmentId: string }) =>
  db.selectFrom('result').select(['componentId', 'state', 'score']).where('enrolmentId', '=', enrolmentId),
);

/** The viewer's class with modules, dates and results; undefined where the viewer is not enrolled. */
export async function findClassMap(
  db: Db,
  viewer: Viewer,
  batchId: string,
  now: Date,
): Promise<ClassMap | undefined> {
  const facts = await findClass(db, viewer, batchId);
  if (!facts) return undefined;
  const [outline, dates, results] = await Promise.all([
    courseOutline(db, facts.courseVersionId),
    moduleDates(db, { batchId, enrolmentId: facts.enrolmentId }),
    ownResults(db, { enrolmentId: facts.enrolmentId }),
  ]);
  const resultOf = new Map(results.map((r) => [r.componentId, r]));
  const dateOf = new Map(dates.map((d) => [d.moduleId, d]));
  const placed = (component: OutlineComponent): MapComponent => {
    const result = resultOf.get(component.id);
    return { ...component, state: result?.state ?? 'none', score: result?.score ?? null };
  };
  const isComplete = (moduleId: string) => dateOf.get(moduleId)?.isComplete === 1;
  return {
    class: facts,
    courseTitle: outline.title,
    jp: outline.jp,
    pretest: outline.pretest && placed(outline.pretest),
    posttest: outline.posttest && placed(outline.posttest),
    modules: outline.modules.map((module) => {
      const date = dateOf.get(module.id);
      const opensOn = date?.opensOn ?? null;
      return {
        ...module,
        components: module.components.map(placed),
        opensOn,
        dueOn: date?.dueOn ?? null,
        opening: moduleOpening(
          { id: module.id, opensOn, opensAfterModuleId: module.opensAfterModuleId },
          isComplete,
          now,
          facts.zone,
        ),
        isComplete: isComplete(module.id),
        doneCount: date?.doneCount ?? 0,
        totalCount: date?.totalCount ?? module.components.length,
        grade: date?.grade ?? null,
      };
    }),
  };
}

const moduleDates = prepared((db, { batchId, enrolmentId }: { batchId: string; enrolmentId: string }) =>
  db
    .selectFrom('batchModule')
    .leftJoin('moduleProgress', (join) =>
      join
        .onRef('moduleProgress.moduleId', '=', 'batchModule.moduleId')
        .on('moduleProgress.enrolmentId', '=', enrolmentId),
    )
    .select([
      'batchModule.moduleId',
      'batchModule.opensOn',
      'batchModule.dueOn',
      'moduleProgress.isComplete',
      'moduleProgress.doneCount',
      'moduleProgress.totalCount',
      'moduleProgress.grade',
    ])
    .where('batchModule.batchId', '=', batchId),
);
