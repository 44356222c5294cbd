import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { readItemRef } from './portal-item.ts';

/** What pages and stories of the viewer's own portals are called now, by "page:ID" or "story:ID". */
export async function findItemTitles(db: Db, viewer: Viewer, refs: string[]): Promise<Map<string, string>> {
  const items = refs.flatMap((ref) => readItemRef(ref) ?? []);
  const idsOf = (kind: 'page' | 'story') => items.filter((item) => item.kind === kind).map(({ id }) => id);
  const own = db
    .selectFrom('portal')
    .innerJoin('enrolment', 'enrolment.id', 'portal.enrolmentId')
    .select('portal.id')
    .where('enrolment.accountId', '=', viewer.accountId);
  const [pageIds, storyIds] = [idsOf('page'), idsOf('story')];
  const [pages, stories] = await Promise.all([
    pageIds.length === 0
      ? []
      : db
          .selectFrom('portalPage')
          .select(['id', 'title'])
          .where('id', 'in', pageIds)
          .where('portalId', 'in', own)
          .execute(),
    storyIds.length === 0
      ? []
      : db
          .selectFrom('portalStory')
          .select(['id', 'headline as title'])
          .where('id', 'in', storyIds)
          .where('portalId', 'in', own)
          .execute(),
  ]);
  return new Map([
    ...pages.map(({ id, title }) => [`page:${id}`, title] as const),
    ...stories.map(({ id, title }) => [`story:${id}`, title] as const),
  ]);
}
