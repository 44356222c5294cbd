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
import { shellFacts } from '#app/desk/shell-facts.ts';
import desk from '#app/desk/writing.css?url';
import { draftOnServer } from '#app/domain/assignments/draft-values.ts';
import { needsPicture } from '#app/domain/assignments/kinds.ts';
import { findWritingDesk } from '#app/domain/assignments/queries.server.ts';
import { findTask, whyNotWritable } from '#app/domain/assignments/task.server.ts';
import { isPhotoTask } from '#app/domain/photos/photo-desk.server.ts';
import { isDoneOnPortal } from '#app/domain/portal/find-portal.server.ts';
import { forbidden, found, notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { briefOf } from './brief.server.ts';
import { checkDraft } from './checker/check-draft.server.ts';
import checker from './checker/checker.css?url';
import { TAKE_OTHER } from './conflict.tsx';
import { NotWritable } from './not-writable.tsx';
import { chosenIn, packageOnDesk, sentPartsHtml } from './package/package.server.ts';
import { keepPost, readPost, savePost, sendPost } from './post.server.ts';
import { writingReply } from './reply.ts';
import { storyRefusalOf } from './sentences.ts';
import { WritingDesk } from './writing-desk.tsx';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: desk },
  { rel: 'stylesheet', href: checker },
];

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? `Tugas ${page.task.number}: ${page.task.title}` : 'Tugas'} · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const { brief, draft, ...task } = found(
    await findWritingDesk(db, viewer, args.params.assignmentId ?? '', now()),
  );
  if (task.form === 'service_page' && task.opening.isOpen && (await isDoneOnPortal(db, task)))
    throw redirect(`/situs-latihan?tugas=${task.assignmentId}`);
  if (isPhotoTask(task)) throw redirect(`/tugas/${task.assignmentId}/meja-foto`);
  const { searchParams } = new URL(args.request.url);
  const onServer = draftOnServer(draft);
  const refusal = whyNotWritable(task);
  const packaged = await packageOnDesk(viewer, task, onServer.values, searchParams.has('periksa'));
  return {
    shell: shellFacts(viewer, 'participant'),
    task: { ...task, needsPicture: needsPicture(task.form) },
    brief: await briefOf(task, brief),
    draft: chosenIn(onServer, packaged, searchParams.get('situs')),
    packageOnDesk: packaged,
    storyRefusal: storyRefusalOf(searchParams.get('gagal')),
    partsHtml: refusal ? await sentPartsHtml(task) : null,
    checked: searchParams.has('periksa') && draft ? checkDraft(draft) : null,
    pictureFileId: draft?.pictureFileId ?? null,
    refusal,
    wasQueued: searchParams.has('antre'),
    now: now(),
  };
}

/** What the buttons of the page do and where it goes on; every other one saves and comes back to it. */
const BUTTONS = new Map([
  ['kirim', { verb: sendPost, next: '' }],
  [TAKE_OTHER, { verb: keepPost, next: '' }],
  ['periksa', { verb: savePost, next: '?periksa#pemeriksa' }],
]);
const SAVING = { verb: savePost, next: '#simpan' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const assignmentId = args.params.assignmentId ?? '';
  found(await findTask(db, viewer, assignmentId, now()));
  const post = await readPost(args.request);
  const { verb, next } = BUTTONS.get(String(post.form.get('intent'))) ?? SAVING;
  const result = await verb(viewer, assignmentId, post, now());
  const here = `/tugas/${assignmentId}`;
  switch (result.kind) {
    case 'saved':
    case 'sent':
      return redirect(here + next);
    case 'missing':
      throw notFound();
    case 'other_account':
      throw forbidden();
    default:
      return data(writingReply(post.form, result), { status: result.kind === 'invalid' ? 400 : 409 });
  }
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
