import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { submitForm } from './draft-form.ts';
import { type DraftValues, NO_DRAFT } from './draft-values.ts';
import { mayShowExemplars } from './exemplars.ts';
import { whatIsMissing } from './sendable.ts';

const values = (texts: Partial<DraftValues['texts']> = {}): DraftValues => ({
  ...NO_DRAFT.values,
  texts: { ...NO_DRAFT.values.texts, judul: 'Loket buka', tubuh: 'Warga datang.', ...texts },
});

describe('what a text lacks before it can be sent', () => {
  it.each([
    [values(), true, {}],
    [values({ judul: ' \u200b ' }), true, { judul: ['empty'] }],
    [values({ tubuh: '' }), false, { tubuh: ['empty'], ownWork: ['required'] }],
    [values({ judul: 'x'.repeat(301) }), true, { judul: ['too_long'] }],
    [{ ...values(), sources: 'x'.repeat(4_001) }, true, { sources: ['too_long'] }],
  ])('%#', (text, hasOwnWork, missing) => {
    expect(whatIsMissing(text, hasOwnWork)).toEqual(missing);
  });

  it('is what the form of the server says', () => {
    const text = fc.oneof(
      fc.constantFrom('', ' ', '\u200b\n', 'Judul', 'x'.repeat(301), 'x'.repeat(20_001)),
      fc.string(),
    );
    fc.assert(
      fc.property(text, text, fc.boolean(), (judul, tubuh, hasOwnWork) => {
        const { texts, sources, caption } = values({ judul, tubuh });
        const parsed = submitForm.safeParse({
          ...texts,
          sources,
          caption,
          rev: '0',
          ...(hasOwnWork && { ownWork: 'on' }),
        });
        const fields = new Set(parsed.error?.issues.map(({ path }) => String(path[0])));
        expect(new Set(Object.keys(whatIsMissing(values({ judul, tubuh }), hasOwnWork)))).toEqual(fields);
      }),
    );
  });
});

it('examples are there after the first version', () => {
  expect(mayShowExemplars({ state: 'none', versionCount: 0 })).toBe(false);
  expect(mayShowExemplars({ state: 'draft', versionCount: 0 })).toBe(false);
  expect(mayShowExemplars({ state: 'waiting', versionCount: 1 })).toBe(true);
  expect(mayShowExemplars({ state: 'returned', versionCount: 2 })).toBe(true);
});
