import { describe, expect, it } from 'vitest';
import { checkForm } from '#app/http/parse-form.ts';
import { marksForm } from './edit-form.ts';
import { formRefusal } from './form-refusal.ts';

const refusalOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const checked = checkForm(form, marksForm);
  return checked.ok ? null : formRefusal(checked.submission.error);
};

describe('why a form of the room was not taken', () => {
  it('names a note that is too long only where there is one', () => {
    expect(refusalOf({ n: '1', rev: '0', note: 'x'.repeat(4_001) })).toBe('note_too_long');
    expect(refusalOf({})).toBe('incomplete');
    expect(refusalOf({ n: '1', rev: '0', decision: 'perhaps' })).toBe('incomplete');
    expect(refusalOf({ n: '1', rev: '0', note: 'Baik.' })).toBeNull();
  });

  it('knows a document that is too large', () => {
    expect(formRefusal({ document: ['too big'] })).toBe('too_large');
  });
});
