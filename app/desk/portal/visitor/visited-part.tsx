import { findTarget, type PortalTarget } from '#app/domain/portal/addresses.ts';
import type { PortalSnapshot } from '#app/domain/portal/snapshot.ts';
import type { PortalAddresses } from '../inline-text.tsx';
import { VisitedDocument, VisitedDocuments } from './visited-documents.tsx';
import { VisitedPage } from './visited-page.tsx';
import { VisitedStories, VisitedStory } from './visited-stories.tsx';

/** What a visitor finds at an address. */
export type Visit = PortalTarget | { kind: 'missing' };

export function visitAt(portal: PortalSnapshot, path: string): Visit {
  return findTarget(portal, path) ?? { kind: 'missing' };
}

/** HTTP status of the answer: what was taken away is gone, what never was is not found. */
export function visitStatus(visit: Visit): 200 | 404 | 410 {
  if (visit.kind === 'missing') return 404;
  if (visit.kind === 'page') return visit.page.state === 'published' ? 200 : 410;
  if (visit.kind === 'story') return visit.story.state === 'published' ? 200 : 410;
  if (visit.kind === 'document') return visit.document.state === 'published' ? 200 : 410;
  return 200;
}

export function visitTitle(visit: Visit): string {
  switch (visit.kind) {
    case 'page':
      return visit.page.title;
    case 'story':
      return visit.story.headline;
    case 'document':
      return visit.document.title;
    case 'stories':
      return 'Berita';
    case 'documents':
      return 'Dokumen PPID';
    default:
      return 'Halaman tidak ditemukan';
  }
}

interface VisitedPartProps {
  portal: PortalSnapshot;
  visit: Visit;
  addresses: PortalAddresses;
}

export function VisitedPart({ portal, visit, addresses }: VisitedPartProps) {
  const shared = { portal, addresses };
  switch (visit.kind) {
    case 'page':
      return <VisitedPage page={visit.page} {...shared} />;
    case 'story':
      return <VisitedStory story={visit.story} {...shared} />;
    case 'document':
      return <VisitedDocument document={visit.document} {...shared} />;
    case 'stories':
      return <VisitedStories {...shared} />;
    case 'documents':
      return <VisitedDocuments {...shared} />;
    default:
      return (
        <>
          <h1>Halaman tidak ditemukan</h1>
          <p>
            Alamat ini tidak ada di situs kami. Mulailah dari <a href={addresses.page('/')}>beranda</a>.
          </p>
        </>
      );
  }
}
