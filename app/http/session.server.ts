import type { AppLoadContext } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import { now } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { db } from '#app/database.server.ts';
import { createLucia } from '#app/domain/accounts/lucia.server.ts';
import { hasRole, type Viewer } from '#app/domain/accounts/viewer.ts';
import type { RoleName } from '#db/schema/accounts.ts';
import { forbidden } from './respond.ts';
import { sessionIdIn } from './session-cookie.ts';

interface DoorArgs {
  request: Request;
  context: AppLoadContext;
}

let lucia: ReturnType<typeof createLucia> | undefined;
const sessions = () => (lucia ??= createLucia(db, now, config.isHttps));

/** One look-up per HTTP request, however many loaders run: they share the load context. */
const viewers = new WeakMap<object, Promise<Viewer | null>>();

/** Who is signed in, or null. */
export function findViewer({ request, context }: DoorArgs): Promise<Viewer | null> {
  let viewer = viewers.get(context);
  if (!viewer) {
    viewer = readViewer(request);
    viewers.set(context, viewer);
  }
  return viewer;
}

/** Who is signed in; else to /masuk and back. The privacy notice is shown before anything else. */
export async function requireViewer(args: DoorArgs): Promise<Viewer> {
  const viewer = await findViewer(args);
  const { pathname, search } = new URL(args.request.url);
  const back = encodeURIComponent(
    args.request.method === 'GET' ? pathname.replace(/\.data$/, '') + search : '/',
  );
  if (!viewer) throw redirect(`/masuk?ke=${back}`);
  if (!viewer.hasAcceptedPrivacy) throw redirect(`/persetujuan?ke=${back}`);
  if (
    config.isSecondFactorRequired &&
    !viewer.hasTwoStep &&
    needsTwoStep(viewer) &&
    !pathname.startsWith('/profil')
  )
    throw redirect('/profil?wajib=dua-langkah');
  return viewer;
}

/** A viewer with this role, whatever its scope; else 403. Queries still scope by the viewer. */
export async function requireRole(args: DoorArgs, ...roles: RoleName[]): Promise<Viewer> {
  const viewer = await requireViewer(args);
  if (!roles.some((role) => hasRole(viewer, role))) throw forbidden();
  return viewer;
}

/** A viewer with at least one enrolment; else 403. */
export async function requireParticipant(args: DoorArgs): Promise<Viewer> {
  const viewer = await requireViewer(args);
  if (!viewer.isParticipant) throw forbidden();
  return viewer;
}

/** Starts a session with a new id and returns its cookie. */
export async function startSession(accountId: string, request: Request): Promise<string> {
  const device = (request.headers.get('user-agent') ?? '').slice(0, 200);
  const session = await sessions().createSession(accountId, { device });
  return sessions().createSessionCookie(session.id).serialize();
}

/** Ends the session of this request and returns the emptied cookie. */
export async function endSession(request: Request): Promise<string> {
  const id = readSessionId(request);
  if (id) await sessions().invalidateSession(id);
  return sessions().createBlankSessionCookie().serialize();
}

async function readViewer(request: Request): Promise<Viewer | null> {
  const id = readSessionId(request);
  if (!id) return null;
  const { session, user } = await sessions().validateSession(id);
  if (!session || !user) return null;
  return {
    accountId: user.accountId,
    name: user.name,
    titleBefore: user.titleBefore,
    titleAfter: user.titleAfter,
    opdId: user.opdId,
    opdName: user.opdName,
    email: user.email,
    isParticipant: user.isParticipant,
    batchId: user.batchId,
    roles: user.roles,
    hasAcceptedPrivacy: user.hasAcceptedPrivacy,
    hasTwoStep: user.hasTwoStep,
    hasShortcuts: user.hasShortcuts,
    sessionId: session.id,
  };
}

const readSessionId = (request: Request): string | null =>
  sessionIdIn(request.headers.get('cookie'), sessions().sessionCookieName);

const needsTwoStep = (viewer: Viewer): boolean => hasRole(viewer, 'organizer') || hasRole(viewer, 'admin');
