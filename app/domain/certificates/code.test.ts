import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newCode, parseCode } from './code.ts';

const CODE = 'PWT-0123-4567-89AB-CDEF';
const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('newCode', () => {
  it.each([
    [new Uint8Array(10), 'PWT-0000-0000-0000-0000'],
    [new Uint8Array(10).fill(255), 'PWT-ZZZZ-ZZZZ-ZZZZ-ZZZZ'],
    [new Uint8Array([0, 0, 0, 0, 0, 0, 0, 0, 0, 33]), 'PWT-0000-0000-0000-0011'],
    [new Uint8Array([8, 0, 0, 0, 0, 0, 0, 0, 0, 0]), 'PWT-1000-0000-0000-0000'],
  ])('%j → %s', (given, code) => {
    expect(newCode(() => given)).toBe(code);
  });

  it('keeps all 80 bits: different bytes, different codes', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        expect(newCode(() => a) === newCode(() => b)).toBe(Buffer.from(a).equals(Buffer.from(b)));
      }),
    );
  });

  it('takes the random source of Node and no shorter one', () => {
    expect(newCode(randomBytes)).toMatch(/^PWT(?:-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
    expect(() => newCode(() => new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('parseCode', () => {
  it.each([
    [CODE, CODE],
    ['pwt-0123-4567-89ab-cdef', CODE],
    ['PWT0123456789ABCDEF', CODE],
    ['0123456789abcdef', CODE],
    [' pwt 0123 4567 89ab cdef ', CODE],
    ['PWT–0123–4567–89AB–CDEF', CODE],
    ['PWT-O1Z3-4567-89AB-CDEF', 'PWT-01Z3-4567-89AB-CDEF'],
    ['PWT-oil3-4567-89AB-CDEF', 'PWT-0113-4567-89AB-CDEF'],
    ['PWTA-BCDE-FGHJ-KMNP', 'PWT-PWTA-BCDE-FGHJ-KMNP'],
    ['PWT-0123-4567-89AB-CDEU', null],
    ['PWT-0123-4567-89AB-CDE', null],
    ['PWT-0123-4567-89AB-CDEF0', null],
    ['PWT-2026-03-O117', null],
    ['0117/BPSDMP/PWT-III/XII/2026', null],
    ['PWT', null],
    ['', null],
    ['0'.repeat(100_000), null],
    ["PWT-0123-4567-89AB-CDE'", null],
  ])('%s → %s', (text, code) => {
    expect(parseCode(text)).toBe(code);
  });

  it('reads back every code, however it is typed', () => {
    fc.assert(
      fc.property(bytes, fc.boolean(), fc.constantFrom('-', '', ' ', '–'), (given, isLower, glue) => {
        const code = newCode(() => given);
        const typed = code.replaceAll('-', glue);
        expect(parseCode(isLower ? typed.toLowerCase() : typed)).toBe(code);
        expect(parseCode(code.slice(4).replaceAll('0', 'O').replaceAll('1', 'l'))).toBe(code);
      }),
    );
  });
});
