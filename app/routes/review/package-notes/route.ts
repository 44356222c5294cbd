import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { cleanText } from '#app/domain/manuscript/clean-text.ts';
import { addPackageNote, PARTS, removePackageNote } from '#app/domain/packages/notes.server.ts';
import { checkForm, readForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { editFields, WORDS_LIMIT } from '../edit-form.ts';

const part = z.enum(PARTS);
const noteForm = z.object({
  ...editFields,
  part,
  kind: z.enum(['comment', 'praise']),
  body: z
    .string()
    .max(WORDS_LIMIT)
    .transform((text) => cleanText(text).trim())
    .refine((text) => text !== ''),
});
const removalForm = z.object({ ...editFields, part, noteId: z.string().max(64) });

/** Adds a note to a part of a package, or takes one back; the room says how it went. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const form = await readForm(args.request);
  const result = form.get('intent') === 'hapus' ? await remove() : await add();
  if (!result.ok && result.reason === 'not_found') throw notFound();
  const refused = result.ok ? '' : `?pesan=${result.reason}`;
  const place = part.safeParse(form.get('part')).data ?? 'share';
  return redirect(`/telaah/${submissionId}${refused}#catatan-${place}`);

  async function add() {
    const checked = checkForm(form, noteForm);
    if (!checked.ok) return { ok: false as const, reason: 'empty' as const };
    const { n, rev, ...note } = checked.value;
    return addPackageNote(db, viewer, { submissionId, n, rev }, note, now());
  }

  async function remove() {
    const checked = checkForm(form, removalForm);
    if (!checked.ok) return { ok: false as const, reason: 'no_comment' as const };
    const { n, rev, noteId } = checked.value;
    return removePackageNote(db, viewer, { submissionId, n, rev }, noteId);
  }
}
