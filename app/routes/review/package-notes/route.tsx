import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { Shell } from '#app/desk/shell.tsx';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { cleanText } from '#app/domain/manuscript/clean-text.ts';
import { addPackageNote, PARTS, removePackageNote } from '#app/domain/packages/notes.server.ts';
import { findTitle } from '#app/domain/review/room.server.ts';
import { checkForm, readForm } from '#app/http/parse-form.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { PageHeader } from '#app/ui/page-header.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { editFields, noteFields } from '../edit-form.ts';
import { sentenceFor } from '../edit-reply.ts';

const part = z.enum(PARTS);
const noteForm = z.object({
  ...editFields,
  part,
  ...noteFields,
});
const removalForm = z.object({ ...editFields, part, noteId: z.string().max(64) });

export const handle = { scriptFree: true };
export const meta: MetaFunction = () => [{ title: 'Komentar paket · Pewarta' }];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const { title } = found(await findTitle(db, viewer, submissionId));
  return { shell: shellFacts(viewer, 'mentor'), submissionId, title };
}

/**
 * Adds a note to a part of a package, or takes one back. The room shows what was taken; what was refused stands on a
 * page of its own, because the room may have no place for it any more and its words are not to be lost.
 */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const form = await readForm(args.request);
  const isRemoval = form.get('intent') === 'hapus';
  const result = isRemoval ? await remove() : await add();
  if (!result.ok && result.reason === 'not_found') throw notFound();
  const place = part.safeParse(form.get('part')).data ?? 'share';
  const words = isRemoval ? '' : cleanText(String(form.get('body') ?? '')).trim();
  if (!result.ok && words !== '')
    return data({ message: sentenceFor(result.reason) ?? null, words, place }, { status: 409 });
  const refused = result.ok ? '' : `?pesan=${result.reason}`;
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

/** A note that could not be kept, with its words and the way back. */
export default function RefusedNote() {
  const { shell, submissionId, title } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const room = `/telaah/${submissionId}${refused ? `#catatan-${refused.place}` : ''}`;
  return (
    <Shell shell={shell} current="/telaah">
      <main id="isi" className="page page--narrow">
        <PageHeader
          title={refused ? 'Komentar belum tersimpan' : 'Komentar paket'}
          back={{ href: room, label: title }}
        />
        {refused ? (
          <div className="form">
            <Notice tone="error" isLive>
              {refused.message}
            </Notice>
            <TextArea
              label="Komentar Anda"
              rows={8}
              readOnly
              defaultValue={refused.words}
              hint="Salin dahulu bila masih Anda perlukan, lalu kembali ke naskah."
            />
          </div>
        ) : (
          <p>Komentar atas bagian paket ditulis di ruang telaah.</p>
        )}
      </main>
    </Shell>
  );
}
