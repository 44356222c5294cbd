import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opdNameKey, plainName } from './name-match.ts';

const PEMDA = 'Kabupaten Sei Rantau';

describe('opdNameKey', () => {
  it.each([
    ['Dinas Kesehatan', 'dinas kesehatan'],
    ['DINAS  KESEHATAN ', 'dinas kesehatan'],
    ['Dinas Kesehatan Kabupaten Sei Rantau', 'dinas kesehatan'],
    ['Dinas Kesehatan Kab. Sei Rantau', 'dinas kesehatan'],
    ['Dinas Kesehatan Kab.Sei Rantau', 'dinas kesehatan'],
    ['Dinas Kesehatan Pemerintah Kabupaten Sei Rantau', 'dinas kesehatan'],
    ['Sekretariat Daerah Kabupaten', 'sekretariat daerah'],
    ['Dinas Perumahan & Permukiman', 'dinas perumahan dan permukiman'],
    ['R.S.U.D. Sei Rantau', 'rsud sei rantau'],
    ['Kecamatan Sei Rantau', 'kecamatan sei rantau'],
    ['Bappeda/Litbang', 'bappeda litbang'],
    ["Dinas Syari'at", 'dinas syariat'],
    ['Dinas Késehatan', 'dinas kesehatan'],
    ['Kabupaten Sei Rantau', 'kabupaten sei rantau'],
    ['', ''],
  ])('%s → %s', (name, key) => {
    expect(opdNameKey(name, PEMDA)).toBe(key);
  });

  it.each([
    ['Dinas Kesehatan Kabupaten Hulu Tor', PEMDA],
    ['Dinas Kesehatan Kota Sei Rantau', PEMDA],
    ['Dinas Kesehatan Provinsi Sumatera Utara', PEMDA],
    ['Kecamatan Kota', 'Kota Simpang Baru'],
    ['Kecamatan Kota Baru', PEMDA],
  ])('keeps the tail of %s in %s', (name, pemda) => {
    expect(opdNameKey(name, pemda)).toBe(plainName(name));
  });

  it('knows the tail of a Kota and of a Provinsi', () => {
    expect(opdNameKey('Inspektorat Kota Simpang Baru', 'Kota Simpang Baru')).toBe('inspektorat');
    expect(opdNameKey('Dinas Sosial Prov. Tanah Rantau', 'Provinsi Tanah Rantau')).toBe('dinas sosial');
  });

  it('takes a Pemda named without its kind', () => {
    expect(opdNameKey('Dinas Sosial Kab. Sei Rantau', 'Sei Rantau')).toBe('dinas sosial');
  });

  it('gives the key of a key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        const key = opdNameKey(name, '');
        expect(opdNameKey(key, '')).toBe(key);
        expect(key).not.toMatch(/ {2}|^ | $/);
      }),
    );
  });
});
