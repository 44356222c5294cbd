import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { addPortalComment, removePortalComment } from '#app/domain/portal/portal-comments.server.ts';
import { parseSpot } from '#app/domain/portal/portal-spot.ts';
import { checkForm, readForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { editFields, noteFields } from '../edit-form.ts';

const commentForm = z.object({
  ...editFields,
  spot: z.string().max(200),
  ...noteFields,
});
const removalForm = z.object({ ...editFields, commentId: z.string().max(64) });

/** Adds a note to a part of a portal, or takes one back; the page says how it went. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const form = await readForm(args.request);
  const result = form.get('intent') === 'hapus' ? await remove(form) : await add(form);
  if (!result.ok && result.reason === 'not_found') throw notFound();
  return redirect(backTo(form, submissionId, result.ok ? null : result.reason));

  async function add(typed: FormData) {
    const checked = checkForm(typed, commentForm);
    if (!checked.ok) return { ok: false as const, reason: 'empty' as const };
    const { n, rev, kind, body } = checked.value;
    const spot = parseSpot(checked.value.spot);
    if (!spot) return { ok: false as const, reason: 'bad_target' as const };
    return addPortalComment(db, viewer, { submissionId, n, rev }, { kind, spot, body }, now());
  }

  async function remove(typed: FormData) {
    const checked = checkForm(typed, removalForm);
    if (!checked.ok) return { ok: false as const, reason: 'no_comment' as const };
    const { n, rev, commentId } = checked.value;
    return removePortalComment(db, viewer, { submissionId, n, rev }, commentId);
  }
}

/** The place in the room where it was pressed; never anywhere else. */
function backTo(form: FormData, submissionId: string, reason: string | null): string {
  const room = `/telaah/${submissionId}/situs`;
  const back = new URL(String(form.get('back') ?? ''), `http://room${room}`);
  if (back.host !== 'room' || back.pathname !== room) return room;
  if (reason) back.searchParams.set('pesan', reason);
  return `${room}${back.search}${back.hash}`;
}
