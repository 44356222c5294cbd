import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { findOwnPortal } from '#app/domain/portal/find-portal.server.ts';
import { found } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { portalHref } from '../frame-facts.ts';

/** Goes on to the first page of the portal. */
export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { id, portal } = found(await findOwnPortal(db, viewer, args.params.portalId ?? '', now()));
  const first = portal.pages.find(({ kind }) => kind === 'home') ?? portal.pages[0];
  return redirect(portalHref(id, first ? `/halaman/${first.id}` : '/tugas'));
}
