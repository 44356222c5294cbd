import type { PortalPage } from '#app/domain/portal/snapshot.ts';
import { Publication } from '../publication.tsx';

/** Taking the page away from visitors, with a reason, and putting it back. */
export function PagePublication({ page, here }: { page: PortalPage; here: string }) {
  return (
    <Publication
      action={`${here}/terbit`}
      isPublished={page.state === 'published'}
      reason={page.unpublishedReason}
      what="halaman"
    />
  );
}
