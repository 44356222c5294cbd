import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import desk from '#app/desk/desk.css?url';
import mentorStyles from '#app/desk/mentor.css?url';
import photoStyles from '#app/desk/photos/photos.css?url';
import { decideInRoom, openRoom } from '../room/room-doors.server.ts';
import { useRoomArrival } from '../room/use-room-arrival.ts';
import { readPhotoRoom } from './photo-room-data.server.ts';
import { ReadingPhotoRoom } from './reading-photo-room.tsx';
import { WorkingPhotoRoom } from './working-photo-room.tsx';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: desk },
  { rel: 'stylesheet', href: mentorStyles },
  { rel: 'stylesheet', href: photoStyles },
];

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title || 'Karya foto'} · Telaah · Pewarta` },
];

export const loader = (args: LoaderFunctionArgs) => openRoom(args, readPhotoRoom);

export const action = (args: ActionFunctionArgs) => decideInRoom(args, 'foto');

/** Works of pictures are not read ahead: their pictures would not come with them. */
const NOTHING_AHEAD = { place: null, isFromMemory: false };

export default function PhotoRoom() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { room } = page;
  const { message, readers } = useRoomArrival({ ...page, ...NOTHING_AHEAD });
  const key = `${room.submissionId}-${room.shown.n}`;
  const shared = { ...page, message, readers, reply, now: new Date(page.now) };
  return room.canReview && room.review ? (
    <WorkingPhotoRoom key={key} {...shared} review={room.review} />
  ) : (
    <ReadingPhotoRoom key={key} {...shared} />
  );
}
