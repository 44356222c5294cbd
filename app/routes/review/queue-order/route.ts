import type { LoaderFunctionArgs } from '@remix-run/node';
import { db } from '#app/database.server.ts';
import { listOwnQueue } from '#app/domain/review/queue.server.ts';
import { requireRole } from '#app/http/session.server.ts';
import type { QueueOrder } from './reply.ts';

/** The viewer's queue as its bare order: for taking it home, and for putting away what is no longer theirs to do. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const order: QueueOrder = {
    accountId: viewer.accountId,
    manuscripts: await listOwnQueue(db, viewer),
  };
  return Response.json(order);
}
