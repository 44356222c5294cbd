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
import { hasRole } from '#app/domain/accounts/viewer.ts';
import { findUndo } from '#app/domain/review/find-undo.server.ts';
import { openReview } from '#app/domain/review/open-review.server.ts';
import { listOwnQueueIds } from '#app/domain/review/queue.server.ts';
import { findReviewRoom } from '#app/domain/review/room.server.ts';
import { findShare } from '#app/domain/similarity/queries.server.ts';
import { found } from '#app/http/respond.ts';
import { requireRole } from '#app/http/session.server.ts';
import { sentenceFor } from '../edit-reply.ts';
import { sharePercent } from '../similarity/sentences.ts';
import { decidePost } from './post.server.ts';
import { placeInQueue } from './queue-place.ts';
import { ReadingRoom } from './reading-room.tsx';
import { readView, roomPage } from './room-page.ts';
import { WorkingRoom } from './working-room.tsx';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: desk }];

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title || 'Naskah'} · Telaah · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const submissionId = args.params.submissionId ?? '';
  const query = new URL(args.request.url).searchParams;
  const isMentor = hasRole(viewer, 'mentor');
  const decisionId = query.get('putusan');
  const readRoom = () => findReviewRoom(db, viewer, submissionId, Number(query.get('versi')) || undefined);
  const [seen, queue, undo] = await Promise.all([
    readRoom(),
    isMentor ? listOwnQueueIds(db, viewer) : [],
    decisionId ? findUndo(db, viewer, decisionId, now()) : undefined,
  ]);
  let room = found(seen);
  if (room.canReview && room.review?.reviewerId !== viewer.accountId) {
    await openReview(db, viewer, submissionId, now());
    room = found(await readRoom());
  }
  const share = await findShare(db, room.shown.id);
  const page = roomPage(room, readView(query.get('lihat')));
  return {
    ...page,
    title: page.manuscript.fields.judul.flatMap(({ segments }) => segments.map(({ text }) => text)).join(''),
    similarPercent: share && sharePercent(share),
    shell: shellFacts(viewer, isMentor ? 'mentor' : 'organizer'),
    place: placeInQueue(queue, submissionId),
    undo,
    message: query.has('urung')
      ? 'Waktu untuk mengurungkan, sepuluh detik, sudah lewat. Keputusan tetap berlaku.'
      : (sentenceFor(query.get('pesan') ?? '') ?? null),
    now: now(),
  };
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const result = await decidePost(viewer, submissionId, args.request, now());
  return result.ok ? redirect(result.to) : data(result.reply, { status: result.status });
}

export default function Room() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { room } = page;
  const key = `${room.submissionId}-${room.shown.n}`;
  return room.canReview && room.review ? (
    <WorkingRoom key={key} {...page} review={room.review} reply={reply} />
  ) : (
    <ReadingRoom key={key} {...page} reply={reply} />
  );
}
