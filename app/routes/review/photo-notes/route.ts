import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { savePhotoWork } from '#app/domain/review/save-photo-work.server.ts';
import { readForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { readPlainNote } from './plain-note.ts';

/** A note on a picture where no script runs; the page again, at that picture. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const form = await readForm(args.request);
  const note = readPlainNote(form);
  const result = note ? await saveNote(viewer, submissionId, note) : EMPTY;
  if (!result.ok && result.reason === 'not_found') throw notFound();
  const frame = Number(new URL(args.request.url).searchParams.get('bingkai')) || 1;
  const query = new URLSearchParams({
    bingkai: String(frame),
    ...(result.ok ? {} : { pesan: result.reason }),
  });
  return redirect(`/telaah/${submissionId}/foto?${query}#catatan-foto`);
}

const EMPTY = { ok: false, reason: 'empty' } as const;

/** Pins overwrite nothing: what another window saved meanwhile does not stand in their way. */
async function saveNote(
  viewer: Parameters<typeof savePhotoWork>[1],
  submissionId: string,
  { n, rev, changes }: NonNullable<ReturnType<typeof readPlainNote>>,
) {
  const save = (at: number) => savePhotoWork(db, viewer, { submissionId, n, rev: at }, changes, now());
  const saved = await save(rev);
  const isBehind = !saved.ok && saved.reason === 'conflict' && 'pins' in changes;
  return isBehind ? save(saved.stored.rev) : saved;
}
