import type { ActionFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { noteReading, stopReading } from '#app/domain/review/presence.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';

/** A sign of life from an open room, answered with who else has it open; or the word that it was closed. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const form = await readForm(args.request);
  if (form.get('pergi') === 'ya') {
    await stopReading(db, viewer, submissionId, now());
    return new Response(null, { status: 204 });
  }
  return Response.json({ readers: found(await noteReading(db, viewer, submissionId, now())) });
}
