import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { now } from '#app/clock.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';
import { readForm } from '#app/http/parse-form.ts';
import { requireRole } from '#app/http/session.server.ts';
import { decidePost } from './decide-post.server.ts';

/** What stands behind a work's address where its room is not the one for manuscripts. */
type OwnRoom = 'foto' | 'situs';

/** The room's contents, or the room the work is looked at in instead; null is the one for manuscripts. */
type ReadRoom<T> = (
  viewer: Viewer,
  submissionId: string,
  query: URLSearchParams,
  now: Date,
) => Promise<T | OwnRoom | null>;

/** A room's page, for those who review or organize. */
export async function openRoom<T extends object>(args: LoaderFunctionArgs, read: ReadRoom<T>): Promise<T> {
  const viewer = await requireRole(args, 'mentor', 'organizer');
  const { search, searchParams } = new URL(args.request.url);
  const submissionId = args.params.submissionId ?? '';
  const room = await read(viewer, submissionId, searchParams, now());
  if (room === null || typeof room === 'string') throw redirect(`${addressOf(submissionId, room)}${search}`);
  return room;
}

/** A press of a room's form. */
export async function decideInRoom(args: ActionFunctionArgs, room: OwnRoom | null) {
  const viewer = await requireRole(args, 'mentor');
  const submissionId = args.params.submissionId ?? '';
  const here = addressOf(submissionId, room);
  const result = await decidePost(viewer, { submissionId, here }, await readForm(args.request), now());
  return result.ok ? redirect(result.to) : data(result.reply, { status: result.status });
}

function addressOf(submissionId: string, room: OwnRoom | null): string {
  return `/telaah/${submissionId}${room ? `/${room}` : ''}`;
}
