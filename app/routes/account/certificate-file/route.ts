import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '#app/database.server.ts';
import { parseCode } from '#app/domain/certificates/code.ts';
import { findCertificateFile } from '#app/domain/certificates/queries.server.ts';
import { files } from '#app/files.server.ts';
import { attachmentNamed } from '#app/http/download.ts';
import { found } from '#app/http/respond.ts';
import { findViewer } from '#app/http/session.server.ts';

/** The frozen PDF, for its owner and the organizer of its balai; to everybody else, strangers included, it is not there. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = found(await findViewer(args));
  const code = found(parseCode(args.params.code ?? ''));
  const file = found(await findCertificateFile(db, viewer, code));
  // The bytes never change, but the right to them does: a browser may keep them and asks each time.
  const headers = { ETag: `"${file.sha256}"`, 'Cache-Control': 'private, no-cache' };
  if (args.request.headers.get('If-None-Match') === headers.ETag)
    return new Response(null, { status: 304, headers });
  const bytes = found(await files.get(file.sha256));
  return new Response(Buffer.from(bytes), {
    headers: {
      ...headers,
      'Content-Type': 'application/pdf',
      'Content-Length': String(bytes.length),
      'Content-Disposition': attachmentNamed(`Sertifikat ${file.holderName} ${file.number}.pdf`),
    },
  });
}
