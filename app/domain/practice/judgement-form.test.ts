import { expect, it } from 'vitest';
import { judgementForm } from './judgement-form.ts';

const good = {
  kunci: '01a228f0-a9ae-7223-986c-3a1d8912662a',
  putusan: 'false',
  jenis: 'fabricated',
  keyakinan: '85',
  alasan: 'Surat tidak bernomor.',
};

function codesOf(changes: Record<string, string | undefined>): Record<string, string[]> {
  const typed = Object.fromEntries(
    Object.entries({ ...good, ...changes }).filter(([, value]) => value !== undefined),
  );
  const parsed = judgementForm.safeParse(typed);
  const codes: Record<string, string[]> = {};
  for (const { path, message } of parsed.error?.issues ?? [])
    codes[String(path[0])] = [...(codes[String(path[0])] ?? []), message];
  return codes;
}

it('takes a whole judgement; the kind is not asked where nothing is wrong', () => {
  expect(judgementForm.parse(good)).toEqual({ ...good, keyakinan: 85 });
  expect(codesOf({ putusan: 'true', jenis: undefined })).toEqual({});
  expect(codesOf({ putusan: 'unproven', jenis: undefined })).toEqual({});
});

it('tells everything that is missing at once', () => {
  expect(codesOf({ putusan: undefined, jenis: undefined, keyakinan: undefined, alasan: undefined })).toEqual({
    putusan: ['verdict_missing'],
    keyakinan: ['confidence_missing'],
    alasan: ['reason_missing'],
  });
  expect(codesOf({ jenis: undefined, alasan: '  ' })).toEqual({
    jenis: ['kind_missing'],
    alasan: ['reason_missing'],
  });
});

it.each([
  [{ putusan: 'mungkin' }, { putusan: ['verdict_missing'] }],
  [{ keyakinan: '100' }, { keyakinan: ['confidence_missing'] }],
  [{ jenis: 'hoaks' }, { jenis: ['kind_missing'] }],
  [{ alasan: 'x'.repeat(1_000_000) }, { alasan: ['reason_long'] }],
  [{ kunci: '' }, { kunci: ['key_missing'] }],
  [{ kunci: undefined }, { kunci: ['key_missing'] }],
  [{ kunci: `a'; drop table judgement` }, { kunci: ['key_missing'] }],
])('refuses %o', (changes, codes) => {
  expect(codesOf(changes)).toEqual(codes);
});
