import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { type ClientLoaderFunctionArgs, useActionData, useLoaderData } from '@remix-run/react';
import desk from '#app/desk/desk.css?url';
import mentorStyles from '#app/desk/mentor.css?url';
import { isLineLost } from '../line-lost.ts';
import { decideInRoom, openRoom } from '../room/room-doors.server.ts';
import { useRoomArrival } from '../room/use-room-arrival.ts';
import { fetchRoom, takeRoom } from '../room-memory.ts';
import { ReadingRoom } from './reading-room.tsx';
import { readRoom } from './room-data.server.ts';
import { readView } from './room-page.ts';
import { WorkingRoom } from './working-room.tsx';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: desk },
  { rel: 'stylesheet', href: mentorStyles },
];

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title || 'Naskah'} · Telaah · Pewarta` },
];

export const loader = (args: LoaderFunctionArgs) => openRoom(args, readRoom);

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

export const action = (args: ActionFunctionArgs) => decideInRoom(args, null);

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
