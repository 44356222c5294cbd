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
import desk from '#app/desk/desk.css?url';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { asksPicture } from '#app/domain/assignments/kinds.ts';
import { findWritingDesk } from '#app/domain/assignments/queries.server.ts';
import { findTask, whyNotWritable } from '#app/domain/assignments/task.server.ts';
import { found, notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { typedValues, valuesOf } from './draft-values.ts';
import { NotWritable } from './not-writable.tsx';
import { readPost, savePost, sendPost } from './post.server.ts';
import { WritingDesk } from './writing-desk.tsx';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: desk }];

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? `Tugas ${page.task.number}: ${page.task.title}` : 'Tugas'} · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { brief, draft, ...task } = found(
    await findWritingDesk(db, viewer, args.params.assignmentId ?? '', now()),
  );
  const isOpen = task.opening.isOpen || task.state !== 'none';
  return {
    shell: shellFacts(viewer, 'participant'),
    task: { ...task, asksPicture: asksPicture(task.form) },
    // Nothing of an assignment is shown before it opens.
    brief: isOpen ? brief : { briefHtml: '', checklist: [] },
    draft: valuesOf(draft),
    pictureFileId: draft?.pictureFileId ?? null,
    refusal: whyNotWritable(task),
    now: now(),
  };
}

const NO_ERRORS: Record<string, string[]> = {};

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const assignmentId = args.params.assignmentId ?? '';
  found(await findTask(db, viewer, assignmentId, now()));
  const post = await readPost(args.request);
  const isSending = post.form.get('intent') === 'kirim';
  const result = await (isSending ? sendPost : savePost)(viewer, assignmentId, post, now());
  const here = `/tugas/${assignmentId}`;
  if (result.ok) return redirect(isSending ? here : `${here}#simpan`);
  if (result.status === 404) throw notFound();
  const typedRev = Number(post.form.get('rev')) || 0;
  const kept = {
    typed: typedValues(post.form),
    hasOwnWork: post.form.get('ownWork') === 'on',
    hasConsent: post.form.get('publishingConsent') === 'on',
  };
  if (result.status === 400) {
    const rev = result.rev ?? typedRev;
    return data({ ...kept, rev, errors: result.errors, message: null, stored: null }, { status: 400 });
  }
  const stored = result.stored && valuesOf(result.stored);
  // Both texts are on the page now: what is pressed next is meant for the stored one.
  const rev = stored?.rev ?? typedRev;
  return data({ ...kept, rev, errors: NO_ERRORS, message: result.message, stored }, { status: 409 });
}

export default function Writing() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return page.refusal ? (
    <NotWritable {...page} refusal={page.refusal} />
  ) : (
    <WritingDesk {...page} reply={reply} />
  );
}
