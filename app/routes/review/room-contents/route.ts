import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { readRoom } from '../submission/room-data.server.ts';

/**
 * The room as data: for a page that is open already, read ahead into its memory, or taken home on the device. A work
 * of pictures has none of these.
 */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const { searchParams } = new URL(args.request.url);
  return Response.json(found(await readRoom(viewer, args.params.submissionId ?? '', searchParams, now())));
}
