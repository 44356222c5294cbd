import type { LoaderFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { readRoom } from '../submission/room-data.server.ts';

/**
 * The room as data: for a page that is open already, read ahead into its memory, or taken home on the device. Works
 * of pictures and portals have none of these.
 */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const { searchParams } = new URL(args.request.url);
  const room = await readRoom(viewer, args.params.submissionId ?? '', searchParams, now());
  if (typeof room === 'string') throw notFound();
  return Response.json(room);
}
