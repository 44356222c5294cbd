import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { kickJobs } from '#app/background.server.ts';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { mailInvitations } from '#app/domain/roster/invitations.server.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';

/** Mails an invitation to everybody who has neither a password nor a link that works. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batchId = args.params.batchId ?? '';
  const invited = await mailInvitations(db, viewer, batchId, now());
  if (!invited.ok) throw notFound();
  kickJobs();
  const { mailed, withoutEmail } = invited;
  return redirect(`/panitia/angkatan/${batchId}/peserta?diundang=${mailed}&tanpa-surel=${withoutEmail}`);
}
