import type { RoleName } from '#db/schema/accounts.ts';
import type { RoleScope } from './create-account.server.ts';

/** Which scope each role holds in. */
const SCOPE_COLUMN: Record<RoleName, 'balaiId' | 'pemdaId' | 'opdId' | null> = {
  admin: null,
  mentor: null,
  organizer: 'balaiId',
  leader: 'pemdaId',
  opd_contact: 'opdId',
};

/** Reads what a form's one choice says: `organizer:<balai>`, `leader:<pemda>`, `opd_contact:<opd>`, `mentor`, `admin`. */
export function readRoleChoice(text: string): RoleScope | undefined {
  const [role = '', id = ''] = text.split(':');
  if (!Object.hasOwn(SCOPE_COLUMN, role)) return undefined;
  const column = SCOPE_COLUMN[role as RoleName];
  if (!column) return id === '' ? { role: role as RoleName } : undefined;
  return id === '' ? undefined : { role: role as RoleName, [column]: id };
}
