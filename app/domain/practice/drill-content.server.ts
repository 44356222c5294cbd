import type { Db, Tx } from '#db/schema.ts';
import { type CaseKey, type Claim, caseKey, claim, type ToolFinding, tools } from '../courses/hoax-case.ts';

/** A case with everything in it: stays inside this room; pages get what `case.server` and `explanation.server` give. */
export interface StoredCase {
  id: string;
  ord: number;
  slug: string;
  title: string;
  setting: string;
  claim: Claim;
  tools: ToolFinding[];
  key: CaseKey;
}

export interface DrillContent {
  intro: string;
  needed: number;
  /** The module's task of writing a clarification, where it has one. */
  clarificationId: string | null;
  cases: StoredCase[];
}

/** Cases never change once imported: each drill is read once per database. */
const drills = new WeakMap<object, Map<string, DrillContent>>();

export async function drillContent(db: Db, componentId: string): Promise<DrillContent> {
  const known = drills.get(db) ?? new Map<string, DrillContent>();
  drills.set(db, known);
  const kept = known.get(componentId);
  if (kept) return kept;
  const content = await readContent(db, componentId);
  known.set(componentId, content);
  return content;
}

async function readContent(db: Db | Tx, componentId: string): Promise<DrillContent> {
  const drill = await db
    .selectFrom('drill')
    .innerJoin('component', 'component.id', 'drill.componentId')
    .select(['drill.intro', 'drill.needed', 'component.moduleId'])
    .where('drill.componentId', '=', componentId)
    .executeTakeFirstOrThrow();
  const clarification = await db
    .selectFrom('assignment')
    .innerJoin('component', 'component.id', 'assignment.componentId')
    .select('component.id')
    .where('component.moduleId', '=', drill.moduleId)
    .where('assignment.form', '=', 'clarification')
    .executeTakeFirst();
  const rows = await db
    .selectFrom('hoaxCase')
    .select(['id', 'ord', 'slug', 'title', 'setting', 'claim', 'tools', 'caseKey'])
    .where('componentId', '=', componentId)
    .orderBy('ord')
    .execute();
  return {
    intro: drill.intro,
    needed: drill.needed,
    clarificationId: clarification?.id ?? null,
    cases: rows.map(({ caseKey: key, ...row }) => ({
      ...row,
      claim: claim.parse(JSON.parse(row.claim)),
      tools: tools.parse(JSON.parse(row.tools)),
      key: caseKey.parse(JSON.parse(key)),
    })),
  };
}
