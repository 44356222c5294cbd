import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '#app/database.server.ts';
import { visitorPage } from '#app/desk/portal/visitor/visitor-page.tsx';
import { findSentPortal } from '#app/domain/portal/sent-portal.server.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';

/** The portal as it was sent, as a visitor would have seen it. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const { submissionId = '', '*': rest = '' } = args.params;
  const n = Number(new URL(args.request.url).searchParams.get('versi')) || undefined;
  const sent = found(await findSentPortal(db, viewer, submissionId, n));
  const room = `/telaah/${submissionId}/situs`;
  return visitorPage({
    portal: sent.portal,
    path: `/${rest}`,
    addresses: {
      page: (path) => `${room}/warga${path === '/' ? '' : path}${n ? `?versi=${n}` : ''}`,
      file: (id) => `/situs-latihan/${sent.portalId}/berkas/${id}`,
      picture: (id) => `/situs-latihan/${sent.portalId}/gambar/${id}`,
    },
    back: {
      href: `${room}?${new URLSearchParams({ ...(n && { versi: String(n) }), di: `/${rest}` })}`,
      label: 'Kembali menelaah',
    },
  });
}
