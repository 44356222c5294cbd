import { describe, expect, it } from 'vitest';
import { checkCopy } from '../copycheck/check-copy.ts';
import { shareFields, shareFindings } from './share-check.ts';
import { SHARE_TEXT_LENGTH, shareLength } from './share-length.ts';
import { adviseShareText } from './share-text.ts';

const GOOD =
  'Dinas Kesehatan mengimunisasi 412 balita di Kecamatan Hulu Tor, Selasa (10/11/2026). Baca selengkapnya di dinkes.seirantaukab.go.id.';
const rulesOf = (text: string) => adviseShareText(text, checkCopy(shareFields(text))).map(({ rule }) => rule);

describe('the length of a share text', () => {
  it.each([
    ['', 0],
    ['  Hari ini  ', 8],
    ['👩‍👩‍👧‍👦🇮🇩', 2],
    ['e\u0301', 1],
  ])('counts %j as a reader does', (text, length) => {
    expect(shareLength(text)).toBe(length);
  });
});

describe('advice on a share text', () => {
  it('is silent about a good one, and about none', () => {
    expect(rulesOf(GOOD)).toEqual([]);
    expect(rulesOf('   ')).toEqual([]);
  });

  it.each([
    ['panjang', `${GOOD} ${'Rincian. '.repeat(30)}`],
    ['kapital', `${GOOD} BACA SEKARANG JUGA.`],
    ['tanda-seru', `${GOOD} Ayo!`],
    ['ajakan', `${GOOD} Sebarkan ke tetangga.`],
    ['ajakan', `Viralkan. ${GOOD}`],
    ['sensasi', `Heboh. ${GOOD}`],
    ['kapan', 'Dinas Kesehatan mengimunisasi 412 balita di Kecamatan Hulu Tor. Baca di situs kami.'],
    ['di-mana', 'Dinas Kesehatan mengimunisasi 412 balita, Selasa (10/11/2026). Baca di situs kami.'],
    ['baca-di', 'Dinas Kesehatan mengimunisasi 412 balita di Kecamatan Hulu Tor, Selasa (10/11/2026).'],
  ])('finds %s', (rule, text) => {
    expect(rulesOf(text)).toContain(rule);
  });

  it('leaves the acronyms of offices alone', () => {
    expect(rulesOf(`${GOOD} Data dari BPBD.`)).not.toContain('kapital');
  });

  it('does not stop at the limit itself', () => {
    const full = GOOD.padEnd(SHARE_TEXT_LENGTH, '.');
    expect(rulesOf(full)).not.toContain('panjang');
    expect(rulesOf(`${full}.`)).toContain('panjang');
  });
});

describe('the copy check of a share text', () => {
  it('finds personal data and opinion, and asks for no news story', () => {
    const rules = shareFindings(
      checkCopy(shareFields('Hubungi Bu Sri di 0812-3456-7890. Acara berlangsung sangat meriah.')),
    ).map(({ rule }) => rule);
    expect(rules).toContain('data-pribadi');
    expect(rules).toContain('opini');
    expect(rules.some((rule) => rule.startsWith('teras'))).toBe(false);
  });
});
