import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { putStoryBack, withdrawStory } from '#app/domain/portal/change-stories.server.ts';
import { reasonForm } from '#app/domain/portal/forms.ts';
import { checkForm, readForm } from '#app/http/parse-form.ts';
import { notFound } from '#app/http/respond.ts';
import { portalHref } from '../frame-facts.ts';
import { portalOwnerOf } from '../own-portal.server.ts';

/** Takes a story away from visitors, or puts it back. */
export async function action(args: ActionFunctionArgs) {
  const viewer = await portalOwnerOf(args);
  const { portalId = '', storyId = '' } = args.params;
  const page = (message: string) => redirect(portalHref(portalId, `/berita/${storyId}?pesan=${message}`));
  const form = await readForm(args.request);
  const place = { portalId, storyId };
  const isBack = form.get('intent') === 'tayangkan';
  const typed = checkForm(form, reasonForm);
  if (!isBack && !typed.ok) return page('reason_missing');
  const done =
    isBack || !typed.ok
      ? await putStoryBack(db, viewer, place, now())
      : await withdrawStory(db, viewer, place, typed.value.reason, now());
  if (done.ok) return page(isBack ? 'ditayangkan' : 'diturunkan');
  if (done.reason === 'not_found') throw notFound();
  return page(done.reason);
}
