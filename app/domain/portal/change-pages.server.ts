import { newId } from '#db/id.ts';
import type { Db, Tx } from '#db/schema.ts';
import type { Viewer } from '../accounts/viewer.ts';
import { changePage } from './change-blocks.server.ts';
import { changePortal, type PortalRefusal } from './change-portal.server.ts';
import type { HeadValues } from './forms.ts';
import { LIMITS } from './limits.ts';
import { freeSlug, slugOf } from './slug.ts';
import type { BlockRole, PortalBlock, PortalPage } from './snapshot.ts';
import { stampOf } from './stamp.server.ts';

export type PageResult =
  | { ok: true; pageId: string; savedAt: string; stamp: string }
  | { ok: false; reason: 'too_many' | 'keep_home' }
  | { ok: false; reason: 'conflict'; stored: PageHead; stamp: string }
  | PortalRefusal;

/** What stands above the blocks of a page. */
export type PageHead = Pick<PortalPage, 'title' | 'summary' | 'reviewedOn'>;

export const headOf = ({ title, summary, reviewedOn }: PageHead): PageHead => ({
  title,
  summary,
  reviewedOn,
});

interface PlaceOfPage {
  portalId: string;
  pageId: string;
}

/** Title, line below it and the date on which somebody made sure that it is still true. The address stays. */
export function saveHead(
  db: Db,
  viewer: Viewer,
  place: PlaceOfPage,
  { was, ...typed }: HeadValues,
  now: Date,
): Promise<PageResult> {
  return changePage<PageResult>(db, viewer, place, now, async (tx, portal, page) => {
    const before = headOf(page);
    const after = headOf(typed);
    const stamp = stampOf(after);
    const done = { ok: true as const, pageId: page.id, savedAt: portal.at, stamp };
    if (stampOf(before) === stamp) return done;
    if (was && was !== stampOf(before))
      return { ok: false, reason: 'conflict', stored: before, stamp: stampOf(before) };
    await tx
      .updateTable('portalPage')
      .set({ ...after, updatedAt: portal.at })
      .where('id', '=', page.id)
      .execute();
    await portal.record({
      subject: 'page',
      subjectId: page.id,
      name: after.title,
      action: 'head',
      before: headWords(before),
      after: headWords(after),
    });
    return done;
  });
}

/** A new page begins with the parts its kind asks for, empty. */
export function addPage(
  db: Db,
  viewer: Viewer,
  portalId: string,
  { title, kind }: { title: string; kind: 'service' | 'page' },
  now: Date,
): Promise<PageResult> {
  return changePortal<PageResult>(db, viewer, portalId, now, async (tx, portal) => {
    const pages = await tx
      .selectFrom('portalPage')
      .select(['slug', 'menuOrd'])
      .where('portalId', '=', portalId)
      .execute();
    if (pages.length >= LIMITS.pages) return { ok: false, reason: 'too_many' };
    const slug = kind === 'service' ? `layanan/${slugOf(title)}` : slugOf(title);
    const pageId = newId();
    // The addresses of the lists stand for themselves.
    const taken = [...pages.map((page) => page.slug), 'berita', 'dokumen'];
    await tx
      .insertInto('portalPage')
      .values({
        id: pageId,
        portalId,
        slug: freeSlug(slug, taken),
        kind,
        title,
        summary: '',
        blocks: JSON.stringify(kind === 'service' ? SERVICE_PARTS.map(emptyPart) : [emptyPart('')]),
        menuOrd: Math.max(0, ...pages.map(({ menuOrd }) => menuOrd)) + 1,
        state: 'published',
        unpublishedReason: '',
        reviewedOn: null,
        createdAt: portal.at,
        updatedAt: portal.at,
      })
      .execute();
    await portal.record({ subject: 'page', subjectId: pageId, name: title, action: 'added' });
    const stamp = stampOf({ title, summary: '', reviewedOn: null });
    return { ok: true, pageId, savedAt: portal.at, stamp };
  });
}

/** Takes a page away from visitors; the reason stays where it stood. */
export function unpublishPage(
  db: Db,
  viewer: Viewer,
  place: PlaceOfPage,
  reason: string,
  now: Date,
): Promise<PageResult> {
  return setStanding(db, viewer, place, { state: 'unpublished', unpublishedReason: reason }, now);
}

export function publishPage(db: Db, viewer: Viewer, place: PlaceOfPage, now: Date): Promise<PageResult> {
  return setStanding(db, viewer, place, { state: 'published', unpublishedReason: '' }, now);
}

function setStanding(
  db: Db,
  viewer: Viewer,
  place: PlaceOfPage,
  standing: Pick<PortalPage, 'state' | 'unpublishedReason'>,
  now: Date,
): Promise<PageResult> {
  return changePage<PageResult>(db, viewer, place, now, async (tx, portal, page) => {
    const isGone = standing.state === 'unpublished';
    if (page.kind === 'home' && isGone) return { ok: false, reason: 'keep_home' };
    if (page.state !== standing.state) {
      await tx
        .updateTable('portalPage')
        .set({ ...standing, updatedAt: portal.at })
        .where('id', '=', page.id)
        .execute();
      await portal.record({
        subject: 'page',
        subjectId: page.id,
        name: page.title,
        action: isGone ? 'withdrawn' : 'put_back',
        before: page.unpublishedReason,
        after: standing.unpublishedReason,
      });
    }
    return { ok: true, pageId: page.id, savedAt: portal.at, stamp: stampOf(headOf(page)) };
  });
}

/** Slugs that are taken in one of the portal's lists. */
export async function listSlugs(tx: Tx, table: 'portalStory' | 'portalDocument', portalId: string) {
  const rows = await tx.selectFrom(table).select('slug').where('portalId', '=', portalId).execute();
  return rows.map(({ slug }) => slug);
}

const SERVICE_PARTS: BlockRole[] = ['syarat', 'prosedur', 'waktu', 'biaya', 'produk', 'pengaduan', 'dokumen'];

const PARTS: Partial<Record<BlockRole, Pick<PortalBlock, 'kind' | 'heading'>>> = {
  syarat: { kind: 'list', heading: 'Yang perlu dibawa' },
  prosedur: { kind: 'steps', heading: 'Alur pelayanan' },
  waktu: { kind: 'facts', heading: 'Waktu dan tempat' },
  biaya: { kind: 'facts', heading: 'Biaya' },
  produk: { kind: 'text', heading: 'Yang Anda terima' },
  pengaduan: { kind: 'facts', heading: 'Pengaduan' },
  dokumen: { kind: 'links', heading: 'SOP dan maklumat layanan' },
};

function emptyPart(role: BlockRole): PortalBlock {
  const { kind, heading } = PARTS[role] ?? { kind: 'text', heading: '' };
  return { id: newId(), kind, heading, level: 2, role, text: '', picture: null };
}

function headWords({ title, summary, reviewedOn }: PageHead): string {
  return [title, summary, reviewedOn && `diperiksa ${reviewedOn}`].filter(Boolean).join(' / ');
}
