import {
  type ActionFunctionArgs,
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { type ClientLoaderFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import { now } from '#app/clock.ts';
import desk from '#app/desk/desk.css?url';
import mentorStyles from '#app/desk/mentor.css?url';
import { readForm } from '#app/http/parse-form.ts';
import { requireRole } from '#app/http/session.server.ts';
import { isLineLost } from '../line-lost.ts';
import { decidePost } from '../room/decide-post.server.ts';
import { useRoomArrival } from '../room/use-room-arrival.ts';
import { fetchRoom, takeRoom } from '../room-memory.ts';
import { ReadingRoom } from './reading-room.tsx';
import { type RoomData, readRoom } from './room-data.server.ts';
import { readView } from './room-page.ts';
import { WorkingRoom } from './working-room.tsx';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: desk },
  { rel: 'stylesheet', href: mentorStyles },
];

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title || 'Naskah'} · Telaah · Pewarta` },
];

export async function loader(args: LoaderFunctionArgs): Promise<RoomData> {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const { search, searchParams } = new URL(args.request.url);
  const submissionId = args.params.submissionId ?? '';
  const room = await readRoom(viewer, submissionId, searchParams, now());
  if (typeof room === 'string') throw redirect(`/telaah/${submissionId}/${room}${search}`);
  return room;
}

/**
 * What was read ahead opens at once; the server is asked again right after. It is asked without Remix, which reports
 * an error whenever somebody goes on to another manuscript while the answer is being read.
 */
export async function clientLoader({ request, params, serverLoader }: ClientLoaderFunctionArgs) {
  const submissionId = params.submissionId ?? '';
  const { search, searchParams } = new URL(request.url);
  const isPlain = search === '';
  const ahead = isPlain ? await takeRoom(submissionId) : null;
  if (ahead) return { ...ahead, isFromMemory: true };
  const fresh = await fetchRoom(submissionId, search);
  if (fresh) return fresh;
  // Whoever may not see it, or is signed out, gets the page that says so.
  try {
    return await serverLoader<typeof loader>();
  } catch (error) {
    // Without a network, what was taken home.
    if (!isLineLost(error) || searchParams.has('versi')) throw error;
    const { findKeptRoom } = await import('../evening.ts');
    const kept = await findKeptRoom(submissionId, readView(searchParams.get('lihat')));
    if (!kept) throw error;
    return kept;
  }
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const result = await decidePost(
    viewer,
    { submissionId, here: `/telaah/${submissionId}` },
    await readForm(args.request),
    now(),
  );
  return result.ok ? redirect(result.to) : data(result.reply, { status: result.status });
}

export default function Room() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { room } = page;
  const { message, readers } = useRoomArrival(page);
  const key = `${room.submissionId}-${room.shown.n}`;
  const shared = { ...page, message, readers, reply, now: new Date(page.now) };
  return room.canReview && room.review ? (
    <WorkingRoom key={key} {...shared} review={room.review} />
  ) : (
    <ReadingRoom key={key} {...shared} />
  );
}
