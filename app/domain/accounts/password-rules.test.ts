import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMON_PASSWORDS } from './common-passwords.ts';
import { checkPassword } from './password-rules.ts';

const OWNER = { nip: '198403122010012014', email: 'marlina.s@seirantau.go.id' };
const reason = (password: string) => {
  const answer = checkPassword(password, OWNER);
  return answer.ok ? 'ok' : answer.reason;
};

describe('checkPassword', () => {
  it.each([
    ['kucing naik becak', 'ok'],
    ['sawah-hijau-17-petak', 'ok'],
    ['ompu raja silahisabungan', 'ok'],
    ['Kj7#mPq2', 'ok'],
    ['😀😁😂🤣😃😄😅😆', 'ok'],
    ['x'.repeat(64) + 'y'.repeat(64), 'ok'],
    ['abcdefg', 'too_short'],
    ['', 'too_short'],
    ['😀😁😂🤣', 'too_short'],
    ['xy7'.repeat(43), 'too_long'],
    ['x'.repeat(100_000), 'too_long'],
    ['rahasia123', 'common'],
    ['RAHASIA123', 'common'],
    ['r4h4s1a!!', 'common'],
    ['Bismillah', 'common'],
    ['sayang2026', 'common'],
    ['sayangsayang', 'common'],
    ['Indonesia', 'common'],
    ['merdeka45', 'common'],
    ['Merdeka!!', 'common'],
    ['P@ssw0rd', 'common'],
    ['password1', 'common'],
    ['qwertyuiop', 'common'],
    ['terima kasih', 'common'],
    ['puji tuhan', 'common'],
    ['12345678', 'common'],
    ['98765432', 'common'],
    ['abcdefgh', 'common'],
    ['aaaaaaaaaa', 'common'],
    ['abababab', 'common'],
    ['17081945', 'common'],
    ['        ', 'common'],
    ['198403122010012014', 'contains_nip'],
    ['ini 19840312 201001 2 014', 'contains_nip'],
    ['Marlina.S-rumah', 'contains_email_name'],
  ])('%s → %s', (password, expected) => {
    expect(reason(password)).toBe(expected);
  });

  it('needs no owner and takes a short e-mail name for no clue', () => {
    expect(checkPassword('sungai tujuh muara')).toEqual({ ok: true });
    expect(checkPassword('sungai tujuh muara', { nip: null, email: 'an@demo.test' })).toEqual({ ok: true });
  });

  it('has at least 300 entries, all in the form that is compared', () => {
    expect(COMMON_PASSWORDS.size).toBeGreaterThanOrEqual(300);
    for (const entry of COMMON_PASSWORDS) {
      expect(entry).toBe(entry.toLowerCase());
      if (entry.length >= 8) expect(reason(entry), entry).toBe('common');
    }
  });

  it('never throws and asks for no composition', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 14, maxLength: 60 }), (password) => {
        expect(['ok', 'common']).toContain(reason(`zebra kelabu ${password}`));
      }),
    );
  });
});
