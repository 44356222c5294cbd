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
import stylesheet from '#app/desk/photo-desk.css?url';
import { shellFacts } from '#app/desk/shell-facts.ts';
import { NO_PARTS } from '#app/domain/assignments/package-parts.ts';
import { findTask, whyNotWritable } from '#app/domain/assignments/task.server.ts';
import { checkCopy } from '#app/domain/copycheck/check-copy.ts';
import { checkedTexts } from '#app/domain/photos/caption-check.ts';
import { findPhotoDesk } from '#app/domain/photos/photo-desk.server.ts';
import { forbidden, found, notFound } from '#app/http/respond.ts';
import { requireParticipant } from '#app/http/session.server.ts';
import { briefOf } from '../writing/brief.server.ts';
import { NotWritable } from '../writing/not-writable.tsx';
import { ContactSheet } from './contact-sheet.tsx';
import { contentsOf } from './contents.server.ts';
import { TAKE_OTHER } from './intents.ts';
import { PhotoDesk } from './photo-desk.tsx';
import {
  arrangeDeskPost,
  isArrangement,
  keepDeskPost,
  readDeskPost,
  saveDeskPost,
  sendDeskPost,
} from './post.server.ts';
import { deskReply } from './reply.ts';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: stylesheet }];

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? `Tugas ${page.task.number}: ${page.task.title}` : 'Tugas'} · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireParticipant(args);
  const desk = found(await findPhotoDesk(db, viewer, args.params.assignmentId ?? '', now()));
  const { brief, draft, photos: _photos, removed: _removed, ...task } = desk;
  const contents = contentsOf(desk);
  const { texts, photos } = contents.there;
  const isAsked = new URL(args.request.url).searchParams.has('periksa');
  const captions = photos.map(({ caption }) => caption);
  return {
    shell: shellFacts(viewer, 'participant'),
    task: { ...task, needsPicture: true },
    brief: await briefOf(task, brief),
    contents,
    checked: isAsked ? checkCopy(checkedTexts(texts, captions)) : null,
    pictureFileId: draft?.pictureFileId ?? null,
    caption: draft?.caption ?? '',
    refusal: whyNotWritable(task),
    now: now(),
  };
}

/** What the buttons of the page do and where it goes on; every other one saves and comes back to it. */
const BUTTONS = new Map([
  ['kirim', { verb: sendDeskPost, next: '' }],
  [TAKE_OTHER, { verb: keepDeskPost, next: '' }],
  ['periksa', { verb: saveDeskPost, next: '?periksa#bingkai' }],
]);
const SAVING = { verb: saveDeskPost, next: '#simpan' };
const ARRANGING = { verb: arrangeDeskPost, next: '#bingkai' };

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireParticipant(args);
  const assignmentId = args.params.assignmentId ?? '';
  found(await findTask(db, viewer, assignmentId, now()));
  const post = await readDeskPost(args.request);
  const intent = String(post.form.get('intent'));
  const { verb, next } = BUTTONS.get(intent) ?? (isArrangement(intent) ? ARRANGING : SAVING);
  const result = await verb(viewer, assignmentId, post, now());
  switch (result.kind) {
    case 'saved':
    case 'sent':
      return redirect(`/tugas/${assignmentId}/meja-foto${next}`);
    case 'missing':
      throw notFound();
    case 'other_account':
      throw forbidden();
    default:
      return data(deskReply(post.form, result), { status: result.kind === 'invalid' ? 400 : 409 });
  }
}

export default function PhotoDeskPage() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (!page.refusal) return <PhotoDesk {...page} reply={reply} />;
  const { there, photos } = page.contents;
  const { rev, savedAt, texts, chosenId } = there;
  const draft = { values: { texts, sources: '', caption: page.caption, ...NO_PARTS }, rev, savedAt };
  return (
    <NotWritable {...page} draft={draft} refusal={page.refusal} wasQueued={false}>
      {photos.length > 0 && <ContactSheet photos={photos} chosenId={chosenId} />}
    </NotWritable>
  );
}
