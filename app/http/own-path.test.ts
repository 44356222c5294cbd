import { expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

it.each(['/', '/beranda', '/telaah?angkatan=1&halaman=2', '/kelas/a/pelajaran/b#isi'])(
  'goes on to %s',
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

it.each([
  '',
  'beranda',
  '//jahat.test',
  '/\\jahat.test',
  '\\\\jahat.test',
  'https://jahat.test/beranda',
  'javascript:alert(1)',
  '/\t/jahat.test',
  '/\n//jahat.test',
  '/a b',
  `/${'a'.repeat(600)}`,
  null,
  7,
])('never goes on to %j', (path) => {
  expect(ownPath(path)).toBeUndefined();
});
