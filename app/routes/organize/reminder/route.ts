import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { kickJobs } from '#app/background.server.ts';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { remindLate } from '#app/domain/reports/remind.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';

/** Reminds those past a due date: of one OPD when it is named, else of all. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'organizer');
  const batchId = args.params.batchId ?? '';
  const opd = (await readForm(args.request)).get('opd');
  const opdId = typeof opd === 'string' && opd !== '' ? opd : undefined;
  const reminded = await remindLate(db, viewer, batchId, { opdId }, now());
  if (!reminded.ok) throw notFound();
  kickJobs();
  const outcome = new URLSearchParams({
    diingatkan: String(reminded.mailed),
    'hari-ini': String(reminded.remindedToday),
    'tanpa-surel': String(reminded.withoutEmail),
    menunggu: String(reminded.waitingForMentor),
  });
  return redirect(`/panitia/angkatan/${batchId}/ketuntasan?${outcome}`);
}
