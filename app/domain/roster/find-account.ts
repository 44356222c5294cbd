import type { RowFields } from './check-fields.ts';
import { isLikelyName, isSameName } from './same-name.ts';

/** An account that has a NIP or an e-mail of the file. */
export interface KnownAccount {
  id: string;
  name: string;
  nip: string | null;
  email: string | null;
}

/** `taken` = this belongs to an account that is plainly another person's. */
export interface AccountMatch {
  account?: KnownAccount;
  taken?: 'nip' | 'email';
}

/**
 * Finds a person by NIP, else by e-mail, but never under a name that is plainly another's: a slip in a NIP would enrol
 * a stranger, and offices share e-mail addresses.
 */
export function accountFinder(accounts: readonly KnownAccount[]): (fields: RowFields) => AccountMatch {
  const byNip = new Map<string, KnownAccount>();
  const byEmail = new Map<string, KnownAccount>();
  for (const account of accounts) {
    if (account.nip) byNip.set(account.nip, account);
    if (account.email) byEmail.set(account.email.toLowerCase(), account);
  }
  return ({ nip, email, name }) => {
    const holder = email === null ? undefined : byEmail.get(email);
    const owner = nip === null ? undefined : byNip.get(nip);
    if (owner && !isLikelyName(owner.name, name.name)) return { taken: 'nip' };
    if (owner) return holder && holder.id !== owner.id ? { taken: 'email' } : { account: owner };
    if (!holder) return {};
    const hasOtherNip = nip !== null && holder.nip !== null;
    return hasOtherNip || !isSameName(holder.name, name.name) ? { taken: 'email' } : { account: holder };
  };
}
