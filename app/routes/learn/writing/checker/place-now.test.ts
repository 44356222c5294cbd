import { describe, expect, it } from 'vitest';
import type { Finding } from '#app/domain/copycheck/copy-check.ts';
import type { FieldTexts } from '#app/domain/manuscript/document.ts';
import { findingKey } from './finding-key.ts';
import { placeNow } from './place-now.ts';

const texts = (tubuh: string): FieldTexts => ({ judul: '', kota: '', hari: '', teras: '', tubuh });
const finding = (start: number, text = 'praktek'): Finding => ({
  field: 'tubuh',
  start,
  end: start + text.length,
  text,
  rule: 'tidak-baku',
  group: 'bahasa',
  message: '',
  reason: 'ejaan',
});

describe('where a finding stands by now', () => {
  it.each([
    ['Tempat praktek bidan', 7, 7],
    ['Di tempat praktek bidan', 7, 10],
    ['praktek lama dan praktek baru', 15, 17],
    ['Tempat praktik bidan', 7, 7],
  ])('%s', (text, start, now) => {
    expect(placeNow(finding(start), texts(text)).start).toBe(now);
  });

  it('is an empty place where its words are gone', () => {
    expect(placeNow(finding(30), texts('Pendek'))).toEqual({ field: 'tubuh', start: 6, end: 6 });
  });
});

describe('the name of a finding', () => {
  it('stays when the passage moves, and differs between two places', () => {
    const before = 'Warga membuka tempat praktek di desa itu.';
    const moved = `Pagi hari. ${before}`;
    const key = findingKey(finding(before.indexOf('praktek')), texts(before));
    expect(findingKey(finding(moved.indexOf('praktek')), texts(moved))).toBe(key);
    const twice = `${before} Lalu bidan menutup praktek siang hari.`;
    expect(findingKey(finding(twice.lastIndexOf('praktek')), texts(twice))).not.toBe(key);
  });
});
