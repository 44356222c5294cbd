import { prepared } from '#db/prepared.ts';
import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { localDate } from '../batches/calendar.ts';
import { findClassMap, type MapModule } from '../learning/class-map.server.ts';
import type { ModuleOpening } from '../learning/opening.ts';

/** A drill of the viewer's own class: what its pages and verbs start from. */
export interface DrillFacts {
  componentId: string;
  enrolmentId: string;
  lastActiveAt: string | null;
  slug: string;
  title: string;
  state: 'none' | 'open' | 'done' | 'passed';
  moduleTitle: string;
  /** The module's other parts: what comes after the drill. */
  components: MapModule['components'];
  opening: ModuleOpening;
  zone: string;
  /** Local date in the batch's zone. */
  today: string;
}

/** A drill by its address; undefined where it is not the viewer's. */
export async function findDrill(
  db: Db,
  viewer: Viewer,
  batchId: string,
  slug: string,
  now: Date,
): Promise<DrillFacts | undefined> {
  const map = await findClassMap(db, viewer, batchId, now);
  const module = map?.modules.find((m) => m.components.some((c) => c.kind === 'drill' && c.slug === slug));
  const component = module?.components.find((c) => c.kind === 'drill' && c.slug === slug);
  if (!map || !module || !component) return undefined;
  const { enrolmentId, lastActiveAt, zone } = map.class;
  return {
    componentId: component.id,
    enrolmentId,
    lastActiveAt,
    slug,
    title: component.title,
    state: component.state,
    moduleTitle: `Modul ${module.ord}: ${module.title}`,
    components: module.components,
    opening: module.opening,
    zone,
    today: localDate(now, zone),
  };
}

/** The person's schedule of all cases, by case. */
export async function readSchedule(db: Db, enrolmentId: string) {
  const rows = await ownSchedule(db, { enrolmentId });
  return new Map(rows.map((row) => [row.caseId, row]));
}

const ownSchedule = prepared((db, { enrolmentId }: { enrolmentId: string }) =>
  db
    .selectFrom('caseSchedule')
    .select(['caseId', 'lastOutcome', 'lastJudgedOn', 'dueOn'])
    .where('enrolmentId', '=', enrolmentId),
);
