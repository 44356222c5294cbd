import { expect, it } from 'vitest';
import { findPhrases } from './find-phrases.ts';

const phrases = [
  { label: 'Sumber data?', body: 'Data siapa? Sebutkan sumbernya.' },
  { label: 'Per tanggal?', body: 'Angka ini per kapan?' },
  { label: 'Pembanding', body: 'Beri angka tahun lalu sebagai pembanding.' },
];

it.each([
  ['', 3],
  ['  ', 3],
  ['ANGKA', 2],
  ['angka lalu', 1],
  ['sumber tidak', 0],
])('“%s” finds %i', (typed, count) => {
  expect(findPhrases(phrases, typed)).toHaveLength(count);
});
