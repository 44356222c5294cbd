import { describe, expect, it } from 'vitest';
import { adviseCaption, captionWords, isToldAsGuess } from './caption-advice.ts';

const GOOD =
  'Marulak Sitorus (51) menuntun sepeda melintasi jembatan gantung Aek Nauli, Kecamatan Hulu Tor, Kamis (12/11/2026). Dinas Pekerjaan Umum mengganti 48 papan lantai jembatan itu dalam empat hari, menurut catatan dinas. (Foto: Anwar Rangkuti/Dinas Pekerjaan Umum)';
const rules = (caption: string) => adviseCaption(caption).map(({ rule }) => rule);

describe('advice on a takarir', () => {
  it.each([
    ['the example of the brief', GOOD],
    [
      'a role where the name is not known',
      'Bidan desa Rosintan Purba menimbang seorang bayi di balai Desa Aek Godang, Rabu (18/11/2026). Menurut buku posyandu, 26 dari 31 bayi terdaftar ditimbang hari itu. (Foto: Deni Siregar/Dinas Kesehatan)',
    ],
    [
      'two applicants at an office',
      'Dua pemohon menunggu giliran merekam sidik jari di Kantor Kecamatan Labuhan, Kamis (26/11/2026). Petugas Disdukcapil mencatat 87 perekaman hingga pukul 14.00. (Foto: Rudi Harahap/Disdukcapil)',
    ],
    ['an empty one', '  '],
  ])('is silent about %s', (_, caption) => {
    expect(adviseCaption(caption)).toEqual([]);
  });

  it.each([
    ['pembuka', 'Tampak '],
    ['pembuka', 'Terlihat dalam foto ini '],
    ['pembuka', 'Dalam foto ini '],
    ['perasaan', 'Dengan penuh semangat, '],
    ['perasaan', 'Penonton terharu ketika '],
  ])('%s: “%s…”', (rule, opening) => {
    expect(rules(`${opening}${GOOD}`)).toContain(rule);
  });

  it('knows what it has told of a guess, and nothing else', () => {
    const advice = adviseCaption(`Warga tampak antusias. ${GOOD}`);
    expect(isToldAsGuess(advice, 'tampak antusias')).toBe(true);
    expect(isToldAsGuess(advice, 'sukses besar')).toBe(false);
    expect(isToldAsGuess(adviseCaption(GOOD), 'tampak antusias')).toBe(false);
  });

  it('lets people say themselves what they feel', () => {
    const quoted = GOOD.replace('menurut catatan dinas', '“kami sangat senang,” kata Marulak');
    expect(rules(quoted)).not.toContain('perasaan');
  });

  it.each([
    ['dua-kalimat', GOOD.replace(/ Dinas Pekerjaan.*catatan dinas\./, '')],
    ['kapan', GOOD.replace(', Kamis (12/11/2026)', '')],
    ['waktu-samar', GOOD.replace('Kamis (12/11/2026)', 'kemarin')],
    ['di-mana', GOOD.replace(' melintasi jembatan gantung Aek Nauli, Kecamatan Hulu Tor', '')],
    [
      'siapa',
      'Pohon tumbang melintang di Jalan Merdeka, Kamis (12/11/2026). Batangnya sepanjang dua belas meter.',
    ],
    ['kredit', GOOD.replace(/ \(Foto.*/, '')],
    ['kredit', GOOD.replace(/\(Foto.*/, '(Foto: )')],
    ['kredit-samar', GOOD.replace(/\(Foto.*/, '(Foto: istimewa)')],
    ['kredit-samar', GOOD.replace(/\(Foto.*/, '(Foto: sumber internet)')],
    ['kredit-opd', GOOD.replace(/\(Foto.*/, '(Foto: Anwar Rangkuti)')],
    ['panjang', 'Warga berbaris di Pasar Labuhan, Rabu (11/11). Loket buka. (Foto: Ani/Bapenda)'],
    ['panjang', GOOD.replace('menurut', 'dengan sepuluh pekerja dari dua desa yang dibayar harian, menurut')],
  ])('%s', (rule, caption) => {
    expect(rules(caption)).toContain(rule);
  });

  it('counts the words without the credit', () => {
    expect(captionWords('Satu dua tiga. Empat. (Foto: Lima Enam/Tujuh)')).toBe(4);
  });

  it('reads what nobody meant to write', () => {
    for (const odd of ['(Foto: )', '((((', 'a'.repeat(1_500), '“'.repeat(500), '\u0000(Foto:'])
      expect(Array.isArray(adviseCaption(odd))).toBe(true);
  });
});
