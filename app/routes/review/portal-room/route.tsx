import type { ActionFunctionArgs, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import desk from '#app/desk/desk.css?url';
import mentorStyles from '#app/desk/mentor.css?url';
import portalStyles from '#app/desk/portal/portal.css?url';
import { decideInRoom, openRoom } from '../room/room-doors.server.ts';
import { useRoomArrival } from '../room/use-room-arrival.ts';
import { readPortalRoom } from './portal-room-data.server.ts';
import { ReadingPortalRoom } from './reading-portal-room.tsx';
import { WorkingPortalRoom } from './working-portal-room.tsx';

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: desk },
  { rel: 'stylesheet', href: mentorStyles },
  { rel: 'stylesheet', href: portalStyles },
];

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.title || 'Situs latihan'} · Telaah · Pewarta` },
];

export const loader = (args: LoaderFunctionArgs) => openRoom(args, readPortalRoom);

export const action = (args: ActionFunctionArgs) => decideInRoom(args, 'situs');

export default function PortalRoom() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { room } = page;
  const { message, readers } = useRoomArrival({ ...page, isFromMemory: false });
  const key = `${room.submissionId}-${room.shown.n}`;
  const shared = { ...page, message, readers, reply, now: new Date(page.now) };
  return room.canReview && room.review ? (
    <WorkingPortalRoom key={key} {...shared} review={room.review} />
  ) : (
    <ReadingPortalRoom key={key} {...shared} />
  );
}
