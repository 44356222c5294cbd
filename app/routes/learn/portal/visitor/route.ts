import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { visitorPage } from '#app/desk/portal/visitor/visitor-page.tsx';
import { findTarget, type PortalTarget } from '#app/domain/portal/addresses.ts';
import { findVisitedPortal } from '#app/domain/portal/find-portal.server.ts';
import { found } from '#app/http/respond.ts';
import { requireViewer } from '#app/http/session.server.ts';
import { portalHref, visitorHref } from '../frame-facts.ts';

/** The portal as a visitor sees it: whole documents of its own, without Pewarta around them. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args);
  const { portalId = '', '*': rest = '' } = args.params;
  const portal = found(await findVisitedPortal(db, viewer, portalId, now()));
  return visitorPage({
    portal,
    path: `/${rest}`,
    addresses: {
      page: (path) => visitorHref(portalId, path),
      file: (id) => portalHref(portalId, `/berkas/${id}`),
      picture: (id) => portalHref(portalId, `/gambar/${id}`),
    },
    back: { href: deskHref(portalId, findTarget(portal, `/${rest}`)), label: 'Kembali menyunting' },
  });
}

/** Where what a visitor sees is written. */
function deskHref(portalId: string, target: PortalTarget | undefined): string {
  switch (target?.kind) {
    case 'page':
      return portalHref(portalId, `/halaman/${target.page.id}`);
    case 'story':
      return portalHref(portalId, `/berita/${target.story.id}`);
    case 'document':
      return portalHref(portalId, `/dokumen/${target.document.id}`);
    case 'stories':
      return portalHref(portalId, '/berita');
    case 'documents':
      return portalHref(portalId, '/dokumen');
    default:
      return portalHref(portalId);
  }
}
