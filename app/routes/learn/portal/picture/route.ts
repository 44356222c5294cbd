import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '#app/database.server.ts';
import { findPortalPicture } from '#app/domain/portal/portal-files.server.ts';
import { files } from '#app/files.server.ts';
import { found } from '#app/http/respond.ts';
import { requireViewer } from '#app/http/session.server.ts';

/** A picture of a portal, for those who may see the portal. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args);
  const { portalId = '', pictureId = '' } = args.params;
  const picture = found(await findPortalPicture(db, viewer, portalId, pictureId));
  const bytes = found(await files.get(picture.sha256));
  return new Response(Buffer.from(bytes), {
    headers: {
      'Content-Type': picture.mime,
      'Content-Length': String(bytes.length),
      // The address names one picture for ever; only the person's own browser may keep it.
      'Cache-Control': 'private, max-age=86400, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
