import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN, OK, row } from './check-rows.fixture.ts';
import { checkRows } from './check-rows.ts';

describe('any file', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(...Object.values(OK), ''),
  );
  const values = fc.record({ name: text, nip: text, email: text, opd: text, position: text, rank: text });

  it('gets one answer a row, and nobody is ready twice', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(values, fc.boolean()), { maxLength: 30 }), (made) => {
        const source = made.map(([given, isNipNumber], index) => ({
          row: index + 2,
          values: given,
          isNipNumber,
        }));
        const { rows, counts } = checkRows(source, KNOWN);
        expect(rows.map(({ row: at }) => at)).toEqual(source.map(({ row: at }) => at));
        expect(counts.ready + counts.mend + counts.existing).toBe(counts.all);
        const people = rows.flatMap((one) => (one.status === 'ready' ? [one.person] : []));
        for (const field of ['nip', 'email'] as const) {
          const taken = people.flatMap((person) => person[field] ?? []);
          expect(new Set(taken).size).toBe(taken.length);
        }
        for (const one of rows) if (one.status === 'mend') expect(one.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('of 5,000 hostile rows is judged in a moment', () => {
    const source = Array.from({ length: 5_000 }, (_, index) =>
      row(
        {
          name: `Nama ${'x '.repeat(40)}`,
          nip: '',
          email: 'satu@demo.test',
          opd: `Dinas ${index} ${'dina'.repeat(40)}`,
        },
        index,
      ),
    );
    const started = performance.now();
    expect(checkRows(source, KNOWN).counts.all).toBe(5_000);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
