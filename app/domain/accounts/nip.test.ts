import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNip, looksLikeSpreadsheetNumber, maskNip, type NipKind, parseNip } from './nip.ts';

describe('parseNip', () => {
  it.each<[string, NipKind]>([
    ['198403122010012014', 'pns'],
    ['19840312 201001 2 014', 'pns'],
    ['19840312\u00A0201001\u00A02\u00A0014', 'pns'],
    ["'198403122010012014", 'unknown'],
    ['\uFEFF198403122010012014 ', 'unknown'],
    ['200002292022031001', 'pns'],
    ['199105222021211003', 'pppk'],
    ['199105222021211003', 'unknown'],
  ])('takes %s as %s', (text, kind) => {
    expect(parseNip(text, kind)).toEqual({ ok: true, nip: text.replace(/\D/g, '') });
  });

  it.each([
    ['19840312201001201', 'pns', { code: 'length', digits: 17 }],
    ['', 'unknown', { code: 'length', digits: 0 }],
    ['1984031220100120140', 'pppk', { code: 'length', digits: 19 }],
    ['1984031220100120l4', 'pns', { code: 'letters', found: 'l' }],
    ['1,98E+17', 'unknown', { code: 'letters', found: ',' }],
    ['-198403122010012014', 'unknown', { code: 'letters', found: '-' }],
    ['１９８４０３１２２０１００１２０１４', 'unknown', { code: 'letters', found: '１' }],
    ['198413122010012014', 'pns', { code: 'birth_date' }],
    ['198302292010012014', 'pppk', { code: 'birth_date' }],
    ['000003122010012014', 'unknown', { code: 'birth_date' }],
    ['198403122010132014', 'pns', { code: 'month' }],
    ['198403122010002014', 'pns', { code: 'month' }],
    ['198403121983012014', 'pns', { code: 'appointment' }],
    ['198403121994012014', 'pppk', { code: 'appointment' }],
    ['198403129010012014', 'unknown', { code: 'appointment' }],
    ['198403122010013014', 'pns', { code: 'sex' }],
    ['198403122010010014', 'unknown', { code: 'sex' }],
    ['198403122010012000', 'pns', { code: 'serial' }],
  ] as const)('refuses %s as %s', (text, kind, problem) => {
    expect(parseNip(text, kind)).toEqual({ ok: false, problem });
  });

  it('never throws and gives 18 digits or a problem', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const reading = parseNip(text, 'unknown');
        if (reading.ok) expect(reading.nip).toMatch(/^\d{18}$/);
        else expect(reading.problem.code).toBeTruthy();
      }),
    );
  });

  it('takes every number of the form, however it is spaced', () => {
    const number = fc
      .record({
        birth: fc.date({ min: new Date('1950-01-01'), max: new Date('2004-12-31'), noInvalidDate: true }),
        age: fc.integer({ min: 18, max: 40 }),
        month: fc.integer({ min: 1, max: 12 }),
        sex: fc.constantFrom('1', '2'),
        serial: fc.integer({ min: 1, max: 999 }),
      })
      .map(({ birth, age, month, sex, serial }) => {
        const day = birth.toISOString().slice(0, 10).replaceAll('-', '');
        const appointed = `${birth.getUTCFullYear() + age}${String(month).padStart(2, '0')}`;
        return `${day}${appointed}${sex}${String(serial).padStart(3, '0')}`;
      });
    fc.assert(
      fc.property(number, (nip) => {
        for (const kind of ['pns', 'pppk', 'unknown'] as const) {
          expect(parseNip(formatNip(nip), kind)).toEqual({ ok: true, nip });
        }
        expect(maskNip(nip)).not.toContain(nip.slice(0, 8));
      }),
    );
  });
});

describe('formatNip and maskNip', () => {
  it('print the groups 8 6 1 3', () => {
    expect(formatNip('198403122010012014')).toBe('19840312 201001 2 014');
    expect(formatNip('123')).toBe('123');
  });
  it('hide birth date and sex from the public', () => {
    expect(maskNip('198403122010012014')).toBe('•••••••• 201001 • 014');
    expect(maskNip('19840312')).toBe('••••••••');
  });
});

describe('looksLikeSpreadsheetNumber', () => {
  it.each([
    ['1,98E+17', false, true],
    ['1.98403122010012E+17', false, true],
    ['1e17', false, true],
    ['2E+17', false, true],
    ['198403122010012000', false, true],
    ['198.403.122.010.012.000', false, true],
    ['198,403,122,010,012,000.00', false, true],
    ['198403122010012014', true, true],
    ['198403122010012014', false, false],
    ['19840312 201001 2 014', false, false],
    ['', true, false],
    ['', false, false],
    ['1984', false, false],
    ['E+17', false, false],
  ])('%s (number cell: %s) → %s', (text, isNumberCell, expected) => {
    expect(looksLikeSpreadsheetNumber(text, isNumberCell)).toBe(expected);
  });
});
