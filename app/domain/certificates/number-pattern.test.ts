import { describe, expect, it } from 'vitest';
import { checkNumberPattern, EXAMPLE_PATTERN, formatNumber } from './number-pattern.ts';

const FACTS = { seq: 117, batch: 'III', issuedOn: '2026-12-07' };

describe('formatNumber', () => {
  it.each([
    [EXAMPLE_PATTERN, FACTS, '0117/BPSDMP/PWT-III/XII/2026'],
    ['{seq}/{year}', FACTS, '117/2026'],
    ['{year}.{month}.{seq:6}', { ...FACTS, issuedOn: '2027-01-31' }, '2027.01.000117'],
    ['{seq:2}/{romanMonth}/{year}', { ...FACTS, seq: 12345, issuedOn: '2026-09-01' }, '12345/IX/2026'],
    ['{seq}/{batch}/{year}', { ...FACTS, batch: '$&{year}' }, '117/$&{year}/2026'],
  ])('%s', (pattern, facts, number) => {
    expect(formatNumber(pattern, facts)).toBe(number);
  });
  it('gives no number for a pattern or a running number that is none', () => {
    expect(() => formatNumber('{seq}', FACTS)).toThrow(RangeError);
    expect(() => formatNumber(EXAMPLE_PATTERN, { ...FACTS, seq: 0 })).toThrow(RangeError);
  });
});

describe('checkNumberPattern', () => {
  it.each([
    [EXAMPLE_PATTERN, null],
    ['Nomor {seq:8} ({year})', null],
    ['', { code: 'empty' }],
    ['   ', { code: 'empty' }],
    [`{seq}{year}${'A'.repeat(100)}`, { code: 'too_long', max: 100 }],
    ['{seq/{year}', { code: 'braces' }],
    ['{seq}}/{year}', { code: 'braces' }],
    ['{seq:0}/{year}', { code: 'unknown_placeholder', placeholder: '{seq:0}' }],
    ['{seq:99}/{year}', { code: 'unknown_placeholder', placeholder: '{seq:99}' }],
    ['{nomor}/{year}', { code: 'unknown_placeholder', placeholder: '{nomor}' }],
    ['{}/{seq}/{year}', { code: 'unknown_placeholder', placeholder: '{}' }],
    ['{seq}/<b>/{year}', { code: 'characters', found: '<' }],
    ['{seq}\n{year}', { code: 'characters', found: '\n' }],
    ['BPSDMP/{year}', { code: 'no_seq' }],
    ['{seq:4}/BPSDMP', { code: 'no_year' }],
  ])('%s', (pattern, problem) => {
    const answer = checkNumberPattern(pattern);
    expect(answer).toEqual(problem ? { ok: false, problem } : { ok: true });
  });
});
