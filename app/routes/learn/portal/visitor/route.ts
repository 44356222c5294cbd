import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { visitorPage } from '#app/desk/portal/visitor/visitor-page.tsx';
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
    back: { href: portalHref(portalId), label: 'Kembali menyunting' },
  });
}
