import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import { db } from '#app/database.server.ts';
import portalStyles from '#app/desk/portal/portal.css?url';
import { draftOnServer } from '#app/domain/assignments/draft-values.ts';
import { findWritingDesk } from '#app/domain/assignments/queries.server.ts';
import { listChanges } from '#app/domain/portal/list-changes.server.ts';
import { found } from '#app/http/respond.ts';
import { briefOf } from '../../writing/brief.server.ts';
import { portalHref } from '../frame-facts.ts';
import { ownPortalOf, portalOwnerOf } from '../own-portal.server.ts';
import { postTask } from './post.server.ts';
import { TaskSheet } from './task-sheet.tsx';

export const handle = { scriptFree: true };
export const links: LinksFunction = () => [{ rel: 'stylesheet', href: portalStyles }];
export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? `Tugas ${page.task.number}: ${page.task.title}` : 'Tugas'} · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, own, report, frame } = await ownPortalOf(args);
  const [desk, changes] = await Promise.all([
    findWritingDesk(db, viewer, own.task.assignmentId, now()),
    listChanges(db, own.id),
  ]);
  const { brief, draft, ...task } = found(desk);
  const { judul, tubuh } = draftOnServer(draft).values.texts;
  return {
    frame,
    task,
    brief: await briefOf(task, brief),
    note: { judul: judul || `Situs ${own.portal.opdName}`, catatan: tubuh },
    report,
    changes,
    now: now(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await portalOwnerOf(args);
  const { portalId = '' } = args.params;
  const posted = await postTask(viewer, portalId, args.request, now());
  return posted.ok
    ? redirect(portalHref(portalId, `/tugas?pesan=${posted.message}`))
    : data(posted.reply, { status: posted.status });
}

export default function TaskRoute() {
  const reply = useActionData<typeof action>();
  return <TaskSheet {...useLoaderData<typeof loader>()} reply={reply} />;
}
