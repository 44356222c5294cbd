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
import desk from '#app/desk/desk.css?url';
import mentorStyles from '#app/desk/mentor.css?url';
import portalStyles from '#app/desk/portal/portal.css?url';
import { readForm } from '#app/http/parse-form.ts';
import { requireRole } from '#app/http/session.server.ts';
import { decidePost } from '../room/decide-post.server.ts';
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

export async function loader(args: LoaderFunctionArgs) {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const { search, searchParams } = new URL(args.request.url);
  const submissionId = args.params.submissionId ?? '';
  const room = await readPortalRoom(viewer, submissionId, searchParams, now());
  if (!room) throw redirect(`/telaah/${submissionId}${search}`);
  return room;
}

export async function action(args: ActionFunctionArgs) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const here = `/telaah/${submissionId}/situs`;
  const result = await decidePost(viewer, { submissionId, here }, await readForm(args.request), now());
  return result.ok ? redirect(result.to) : data(result.reply, { status: result.status });
}

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
