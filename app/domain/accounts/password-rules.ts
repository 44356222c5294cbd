import { COMMON_PASSWORDS } from './common-passwords.ts';

export const MIN_PASSWORD_LENGTH = 8;
export const MAX_PASSWORD_LENGTH = 128;

export type PasswordProblem = 'too_short' | 'too_long' | 'common' | 'contains_nip' | 'contains_email_name';

/** Whose password it is to be: what an attacker knows of them must not be in it. */
export interface PasswordOwner {
  nip?: string | null;
  email?: string | null;
}

/**
 * OWASP ASVS L2: 8 to 128 characters of any kind, no rules of composition, but none of those that are guessed first,
 * and nothing that stands on the person's own papers.
 */
export function checkPassword(
  password: string,
  owner: PasswordOwner = {},
): { ok: true } | { ok: false; reason: PasswordProblem } {
  // Characters as people count them; the slice bounds the work for a field of 100 KB.
  const length = [...password.slice(0, 4 * MAX_PASSWORD_LENGTH)].length;
  if (length > MAX_PASSWORD_LENGTH) return { ok: false, reason: 'too_long' };
  if (length < MIN_PASSWORD_LENGTH) return { ok: false, reason: 'too_short' };
  const lower = password.normalize('NFKC').toLowerCase();
  if (containsNip(lower, owner.nip)) return { ok: false, reason: 'contains_nip' };
  if (containsEmailName(lower, owner.email)) return { ok: false, reason: 'contains_email_name' };
  if (isCommon(lower)) return { ok: false, reason: 'common' };
  return { ok: true };
}

function containsNip(lower: string, nip: string | null | undefined): boolean {
  return !!nip && lower.replace(/\D/g, '').includes(nip.replace(/\D/g, ''));
}

/** The part before the @, when it is long enough to mean the person ("an@…" would refuse half of the language). */
function containsEmailName(lower: string, email: string | null | undefined): boolean {
  const name = email?.toLowerCase().split('@')[0]?.split('+')[0] ?? '';
  return name.length >= 4 && lower.includes(name);
}

const LEET: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** "S4yang!", "Merdeka2026" and "sayangsayang" are as soon guessed as the words they are made of. */
function isCommon(lower: string): boolean {
  const unit = repeatedUnit(lower.replace(/\s+/g, ''));
  return [lower, unit].some((text) => {
    if (text.length <= 2 || isSequence(text)) return true;
    const bare = text.replace(/[\s._-]+/g, '');
    const base = bare.replace(/[^\p{L}]{1,6}$/u, '');
    return [bare, base].some((form) => COMMON_PASSWORDS.has(form) || COMMON_PASSWORDS.has(withoutLeet(form)));
  });
}

/** The shortest text of which this one is a repetition: "abab" → "ab", "merdeka" → "merdeka". */
function repeatedUnit(text: string): string {
  const period = (text + text).indexOf(text, 1);
  return period > 0 ? text.slice(0, period) : text;
}

/** "23456789", "hgfedcba": each character next to the one before it, in one direction. */
function isSequence(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0);
  return [1, -1].some((step) =>
    codes.every((code, index) => index === 0 || code === (codes[index - 1] ?? 0) + step),
  );
}

function withoutLeet(text: string): string {
  return text.replace(/[0134578@$!]/g, (character) => LEET[character] ?? character);
}
