import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import { shellFacts } from '#app/desk/shell-facts.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { checkPortal, type PortalCheck } from '#app/domain/portal/check-portal.ts';
import { findOwnPortal, isOwnPortal, type OwnPortal } from '#app/domain/portal/find-portal.server.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import type { FrameFacts } from './frame-facts.ts';
import { noteOf } from './sentences.ts';

export interface OwnPage {
  viewer: Viewer;
  own: OwnPortal;
  report: PortalCheck;
  frame: FrameFacts;
}

/** What every page of the practice portal begins with: the viewer's own portal, looked through by the checks. */
export async function ownPortalOf(args: LoaderFunctionArgs): Promise<OwnPage> {
  const viewer = await requireParticipant(args);
  const own = found(await findOwnPortal(db, viewer, args.params.portalId ?? '', now()));
  const { id, portal, task, lock } = own;
  const report = checkPortal(portal);
  const note = noteOf(new URL(args.request.url).searchParams.get('pesan'));
  const frame: FrameFacts = {
    shell: shellFacts(viewer, 'participant'),
    portalId: id,
    opdName: portal.opdName,
    host: portal.host,
    zone: task.zone,
    lock,
    state: task.state,
    sentOn: task.waitingSince,
    assignmentId: task.assignmentId,
    pages: portal.pages.map(({ id: pageId, title, kind, state }) => ({ id: pageId, title, kind, state })),
    storyCount: portal.stories.length,
    documentCount: portal.documents.length,
    open: report.total - report.done,
    note,
  };
  return { viewer, own, report, frame };
}

/** Whose portal a form is for, asked before anything of the form is read. */
export async function portalOwnerOf(args: ActionFunctionArgs): Promise<Viewer> {
  const viewer = await requireParticipant(args);
  if (!(await isOwnPortal(db, viewer, args.params.portalId ?? ''))) throw notFound();
  return viewer;
}
