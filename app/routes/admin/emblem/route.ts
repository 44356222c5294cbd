import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { EMBLEM_BYTES, findEmblem, setEmblem } from '#app/domain/agencies/emblem.server.ts';
import { findBalai } from '#app/domain/agencies/institution-queries.server.ts';
import { files } from '#app/files.server.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { readUpload } from '#app/http/upload.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  await requireRole(args, 'admin');
  const emblem = found(await findEmblem(db, 'all', args.params.balaiId ?? ''));
  const bytes = found(await files.get(emblem.sha256));
  return new Response(Uint8Array.from(bytes), {
    headers: { 'Content-Type': emblem.mime, 'Cache-Control': 'private, max-age=86400' },
  });
}

/** Answers with the balai's page, which says how it went. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'admin');
  const { id: balaiId } = found(await findBalai(db, 'all', args.params.balaiId ?? ''));
  const page = (message: string) => redirect(`/admin/lembaga/balai/${balaiId}?pesan=${message}`);
  const read = await readUpload(args.request, { field: 'emblem', maxBytes: EMBLEM_BYTES });
  if (!read.ok) return page(read.reason);
  if (!read.upload.file) return page('no_file');
  const result = await setEmblem(db, files, balaiId, read.upload.file, viewer.accountId, now());
  if (result.ok) return page('lambang');
  if (result.reason === 'not_found') throw notFound();
  return page(result.reason);
}
