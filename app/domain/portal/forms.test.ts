import { describe, expect, it } from 'vitest';
import { checkForm } from '#app/http/parse-form.ts';
import { blockForm, documentForm, headForm, reasonForm, storyForm } from './forms.ts';
import { LIMITS } from './limits.ts';

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.append(name, value);
  return data;
}

describe('forms of the portal', () => {
  it('keep an empty block, and take no invisible signs', () => {
    const typed = checkForm(form({ kind: 'list', text: '', heading: 'A\u202Eb\u0000' }), blockForm);
    expect(typed.ok && typed.value).toMatchObject({ text: '', heading: 'Ab', level: 2, role: '' });
  });

  it.each([
    [blockForm, { kind: 'html', text: 'x' }, 'kind', 'bad_choice'],
    [blockForm, { kind: 'text', text: 'x'.repeat(1_000_000) }, 'text', 'too_long'],
    [blockForm, { kind: 'text', level: '1' }, 'level', 'bad_choice'],
    [headForm, { title: '  ' }, 'title', 'empty'],
    [headForm, { title: 'x', reviewedOn: '2026-02-31' }, 'reviewedOn', 'bad_date'],
    [storyForm, { headline: 'x', body: 'x'.repeat(LIMITS.storyText + 1) }, 'body', 'too_long'],
    [documentForm, { title: 'x', ppidClass: 'rahasia', docKind: 'sop' }, 'ppidClass', 'bad_choice'],
    [documentForm, { title: 'x', ppidClass: 'berkala', docKind: 'sop', year: '20266' }, 'year', 'bad_year'],
    [reasonForm, { reason: '' }, 'reason', 'empty'],
  ] as const)('refuse with a code %#', (schema, values, field, code) => {
    const typed = checkForm(form(values), schema);
    expect(typed.ok ? null : typed.submission.error?.[field]).toContain(code);
  });
});
