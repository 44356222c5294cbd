import type { RoleName } from '#db/schema/accounts.ts';
import type { RoleScope } from './create-account.server.ts';

/** Where each role holds: nowhere in particular, in a place that must be named, or in one that may be. */
const PLACE: Record<RoleName, { column: 'balaiId' | 'pemdaId' | 'opdId'; isRequired: boolean } | null> = {
  admin: null,
  mentor: { column: 'balaiId', isRequired: false },
  organizer: { column: 'balaiId', isRequired: true },
  leader: { column: 'pemdaId', isRequired: true },
  opd_contact: { column: 'opdId', isRequired: true },
};

/** Reads what a form's one choice says: `organizer:<balai>`, `leader:<pemda>`, `mentor:<balai>`, `mentor`, `admin`. */
export function readRoleChoice(text: string): RoleScope | undefined {
  const [role = '', id = ''] = text.split(':');
  if (!Object.hasOwn(PLACE, role)) return undefined;
  const place = PLACE[role as RoleName];
  if (id === '') return place?.isRequired ? undefined : { role: role as RoleName };
  return place ? { role: role as RoleName, [place.column]: id } : undefined;
}
