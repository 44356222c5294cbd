import type { RoleName } from '#db/schema/accounts.ts';

/** A role with the one scope it holds in. */
export interface RoleGrant {
  role: RoleName;
  balaiId: string | null;
  pemdaId: string | null;
  opdId: string | null;
}

/** Who is looking: the first thing every query is scoped by. */
export interface Viewer {
  accountId: string;
  name: string;
  titleBefore: string;
  titleAfter: string;
  opdId: string | null;
  opdName: string | null;
  email: string | null;
  /** Has at least one enrolment. */
  isParticipant: boolean;
  /** The batch of the newest active enrolment. */
  batchId: string | null;
  roles: readonly RoleGrant[];
  hasAcceptedPrivacy: boolean;
  hasTwoStep: boolean;
  /** Single letters work as shortcuts where a page has any. */
  hasShortcuts: boolean;
  sessionId: string;
}

export const hasRole = (viewer: Pick<Viewer, 'roles'>, role: RoleName): boolean =>
  viewer.roles.some((grant) => grant.role === role);

/** Balai the viewer organizes; empty for everybody else. */
export const organizedBalaiIds = (viewer: Viewer): string[] => scopes(viewer, 'organizer', 'balaiId');
/** Pemda the viewer leads. */
export const ledPemdaIds = (viewer: Viewer): string[] => scopes(viewer, 'leader', 'pemdaId');
/** OPD the viewer is contact person of. */
export const contactOpdIds = (viewer: Viewer): string[] => scopes(viewer, 'opd_contact', 'opdId');

export type Persona = 'participant' | 'mentor' | 'organizer' | 'reader' | 'admin';

/** The landing page of each persona the viewer has, the busiest first. */
export function landingPages(
  viewer: Pick<Viewer, 'roles' | 'isParticipant'>,
): { persona: Persona; to: string }[] {
  const pages: { persona: Persona; to: string }[] = [];
  if (hasRole(viewer, 'admin')) pages.push({ persona: 'admin', to: '/admin' });
  if (hasRole(viewer, 'organizer')) pages.push({ persona: 'organizer', to: '/panitia' });
  if (hasRole(viewer, 'mentor')) pages.push({ persona: 'mentor', to: '/telaah' });
  if (hasRole(viewer, 'opd_contact') || hasRole(viewer, 'leader'))
    pages.push({ persona: 'reader', to: '/laporan' });
  if (viewer.isParticipant || pages.length === 0) pages.push({ persona: 'participant', to: '/beranda' });
  return pages;
}

function scopes(viewer: Viewer, role: RoleName, column: 'balaiId' | 'pemdaId' | 'opdId'): string[] {
  return viewer.roles.flatMap((grant) => (grant.role === role && grant[column] ? [grant[column]] : []));
}

/** Institutions the viewer may manage: the admin's are all, an organizer's those of the own balai. */
export const managedBalai = (viewer: Viewer): 'all' | string[] =>
  hasRole(viewer, 'admin') ? 'all' : organizedBalaiIds(viewer);
