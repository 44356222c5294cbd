import type { Db } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';

/** A page or story of the writer's own portal that can be part of a package. */
export interface PackageItem {
  /** "page:ID" or "story:ID". */
  ref: string;
  kind: 'page' | 'story';
  title: string;
  /** What a story tells, to be compared with the manuscript; a page tells no news. */
  words: string;
}

/** What the class's portal offers; `portalId` null while there is none. */
export interface OwnItems {
  portalId: string | null;
  items: PackageItem[];
}

/** The facts of news stand at its beginning. */
const MOST_COMPARED = 3_000;

/** The viewer's published pages and stories in the class that they are enrolled in so; newest stories first. */
export async function listOwnItems(db: Db, viewer: Viewer, enrolmentId: string): Promise<OwnItems> {
  const portal = await db
    .selectFrom('portal')
    .innerJoin('enrolment', 'enrolment.id', 'portal.enrolmentId')
    .select('portal.id')
    .where('portal.enrolmentId', '=', enrolmentId)
    .where('enrolment.accountId', '=', viewer.accountId)
    .executeTakeFirst();
  if (!portal) return { portalId: null, items: [] };
  const [pages, stories] = await Promise.all([
    db
      .selectFrom('portalPage')
      .select(['id', 'title'])
      .where('portalId', '=', portal.id)
      .where('state', '=', 'published')
      .orderBy('menuOrd')
      .orderBy('id')
      .execute(),
    db
      .selectFrom('portalStory')
      .select(['id', 'headline as title', 'body'])
      .where('portalId', '=', portal.id)
      .where('state', '=', 'published')
      .orderBy('publishedOn', 'desc')
      .orderBy('createdAt', 'desc')
      .execute(),
  ]);
  const items = (kind: PackageItem['kind'], rows: { id: string; title: string; body?: string }[]) =>
    rows.map(
      ({ id, title, body = '' }): PackageItem => ({
        ref: `${kind}:${id}`,
        kind,
        title,
        words: kind === 'story' ? `${title}\n${body}`.slice(0, MOST_COMPARED) : '',
      }),
    );
  return { portalId: portal.id, items: [...items('story', stories), ...items('page', pages)] };
}
