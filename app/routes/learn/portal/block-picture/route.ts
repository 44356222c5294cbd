import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { PICTURE_BYTES } from '#app/domain/assignments/picture.server.ts';
import { addBlockPicture } from '#app/domain/portal/add-picture.server.ts';
import { files } from '#app/files.server.ts';
import { notFound } from '#app/http/respond.ts';
import { readUpload } from '#app/http/upload.server.ts';
import { portalHref } from '../frame-facts.ts';
import { portalOwnerOf } from '../own-portal.server.ts';

/** Puts a picture into a block; the page says how it went. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await portalOwnerOf(args);
  const { portalId = '', pageId = '', blockId = '' } = args.params;
  const page = (message: string) =>
    redirect(portalHref(portalId, `/halaman/${pageId}?blok=${blockId}&pesan=${message}#blok-${blockId}`));
  const read = await readUpload(args.request, { field: 'picture', maxBytes: PICTURE_BYTES });
  if (!read.ok) return page(read.reason);
  if (!read.upload.file) return page('no_file');
  const place = { portalId, pageId, blockId };
  const added = await addBlockPicture(db, files, viewer, place, read.upload.file, now());
  if (added.ok) return page('tersimpan');
  if (added.reason === 'not_found') throw notFound();
  return page(added.reason);
}
