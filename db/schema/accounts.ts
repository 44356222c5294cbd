import type { Generated } from 'kysely';

export type RoleName = 'mentor' | 'organizer' | 'opd_contact' | 'leader' | 'admin';

export interface AccountTable {
  id: string;
  /** Bare name; titles stand in their own columns. */
  name: string;
  titleBefore: string;
  titleAfter: string;
  sortKey: string;
  nip: string | null;
  nipKind: 'pns' | 'pppk' | null;
  /** Lower case. */
  email: string | null;
  opdId: string | null;
  position: string;
  rank: string;
  passwordHash: string | null;
  passwordChangedAt: string | null;
  privacyAcceptedAt: string | null;
  /** Encrypted at rest is the host's matter; null until the account has switched two-step sign-in on. */
  totpSecret: string | null;
  totpEnabledAt: string | null;
  /** The last TOTP step used, so that a code works once. */
  totpLastStep: number | null;
  isActive: number;
  lastSignInAt: string | null;
  /** Single-key shortcuts of the review room, which their owner can switch off. */
  hasShortcuts: Generated<number>;
  createdAt: string;
}

/** What an account may do beyond its enrolments. Exactly the scope column its role needs is set. */
export interface AccountRoleTable {
  id: string;
  accountId: string;
  role: RoleName;
  balaiId: string | null;
  pemdaId: string | null;
  opdId: string | null;
  createdAt: string;
  createdBy: string | null;
}

export interface SessionTable {
  /** SHA-256 of the session id: the id itself is only in the cookie. */
  id: string;
  accountId: string;
  createdAt: string;
  lastSeenAt: string;
  /** Idle limit, pushed on by use. */
  expiresAt: string;
  /** Absolute limit, never pushed. */
  endsAt: string;
  device: string;
}

export interface AccountTokenTable {
  id: string;
  accountId: string;
  /** `second_step`: the password was right, the code of the authenticator is still to come. */
  kind: 'invitation' | 'reset' | 'second_step';
  tokenHash: string;
  expiresAt: string;
  usedAt: string | null;
  createdAt: string;
  createdBy: string | null;
}
