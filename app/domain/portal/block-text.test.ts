import { describe, expect, it } from 'vitest';
import { fact, inline, isSafeHref, lines, paragraphs } from './block-text.ts';

describe('inline marks', () => {
  it.each([
    ['KTP **asli** saja', ['words', 'bold', 'words']],
    ['Lihat [jadwal](/layanan/jadwal).', ['words', 'link', 'words']],
    ['[x](javascript:alert(1))', ['words']],
    ['[x](javascript:alert)', ['words']],
    ['[x](data:text/html,a)', ['words']],
    ['[x](//jahat.example/a)', ['words']],
    ['[x](/\\jahat.example)', ['words']],
    ['[x](https://user@jahat.example/)', ['words']],
    ['<script>alert(1)</script>', ['words']],
    ['**', ['words']],
    ['', []],
  ])('%s', (line, kinds) => {
    expect(inline(line).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each(['/profil', 'https://www.lapor.go.id', 'mailto:dinkes@contoh.test', 'tel:+6221000000', '#atas'])(
    'leads to %s',
    (href) => expect(isSafeHref(href)).toBe(true),
  );

  it.each([
    'JaVaScRiPt:alert(1)',
    ' javascript:x',
    'vbscript:x',
    'data:text/html,x',
    'https:',
    '//a.b',
    '/a\tb',
  ])('does not lead to %j', (href) => expect(isSafeHref(href)).toBe(false));

  it('reads a megabyte of opening marks in no time', () => {
    const begun = performance.now();
    inline('[**'.repeat(300_000));
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

it('parts lines, paragraphs and facts', () => {
  expect(lines(' a \n\n b')).toEqual(['a', 'b']);
  expect(paragraphs('satu\ndua\n \ntiga')).toEqual(['satu\ndua', 'tiga']);
  expect(fact('Waktu: Senin, 08.00')).toEqual({ label: 'Waktu', value: 'Senin, 08.00' });
  expect(fact('https://contoh.test')).toEqual({ label: '', value: 'https://contoh.test' });
});
