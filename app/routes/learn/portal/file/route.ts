import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '#app/database.server.ts';
import { findDocumentFile } from '#app/domain/portal/portal-files.server.ts';
import { files } from '#app/files.server.ts';
import { attachmentNamed } from '#app/http/download.ts';
import { found } from '#app/http/respond.ts';
import { requireViewer } from '#app/http/session.server.ts';

/** A document of a portal, always to be saved: nothing that was uploaded opens as a page of ours. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireViewer(args);
  const { portalId = '', documentId = '' } = args.params;
  const file = found(await findDocumentFile(db, viewer, portalId, documentId));
  const bytes = found(await files.get(file.sha256));
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': file.mime,
      'Content-Length': String(bytes.length),
      'Content-Disposition': attachmentNamed(file.originalName),
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
