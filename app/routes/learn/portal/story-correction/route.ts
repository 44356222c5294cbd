import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { correctStory } from '#app/domain/portal/change-stories.server.ts';
import { correctionForm } from '#app/domain/portal/forms.ts';
import { parseForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { portalHref } from '../frame-facts.ts';
import { portalOwnerOf } from '../own-portal.server.ts';

/** Puts the note of what was wrong below a story. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await portalOwnerOf(args);
  const { portalId = '', storyId = '' } = args.params;
  const page = (message: string) => redirect(portalHref(portalId, `/berita/${storyId}?pesan=${message}`));
  const typed = await parseForm(args.request, correctionForm);
  if (!typed.ok) return page('correction_missing');
  const done = await correctStory(db, viewer, { portalId, storyId }, typed.value.correction, now());
  if (done.ok) return page('ralat');
  if (done.reason === 'not_found') throw notFound();
  return page(done.reason);
}
