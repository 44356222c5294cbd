import { describe, expect, it } from 'vitest';
import { foundBy } from '../found-by.ts';
import { weekdayAgainstDate } from './weekday-against-date.ts';

const foundIn = (teras: string, hari = '') => foundBy(weekdayAgainstDate, { teras, hari });

describe('a weekday beside its date', () => {
  it.each([
    'Rapat digelar Selasa, 10 November 2026.',
    'Rapat digelar Selasa (10/11/2026).',
    'Rapat digelar Selasa malam (10/11/26) di balai.',
    'Rapat digelar pada hari Selasa tanggal 10 November 2026 pukul 10.30.',
    'Rapat digelar Selasa (10-11-2026).',
    'Rapat digelar Selasa( 10/11/2026 ).',
    'Upacara Jum’at, 13 Nopember 2026.',
    'Layanan Senin–Kamis (4–7/5/2026).',
    'Layanan Selasa-Rabu (23-24/3/2021).',
    'Layanan Senin sampai dengan Minggu tanggal 20 sampai 26 April 2026.',
    'Layanan Senin–Kamis (29/6–2/7/2026).',
    'Layanan Rabu (4–6/11/2026).',
    'Selasa, 26 Maret sampai Kamis, 28 Maret 2013.',
    'Ahad (31/5/2026) para santri diwisuda.',
    'Pada minggu 2 November 2026 dinas mendata warga.',
    'Mulai Minggu ke-2 November 2026 jalan ditutup.',
    'Selasa (10/11) jalan ditutup.',
    'Nomor 10/11/2026 dan pecahan 3/4.',
  ])('agrees in %j', (teras) => {
    expect(foundIn(teras)).toEqual([]);
  });

  it.each([
    ['Rapat digelar Rabu, 10 November 2026.', 'Rabu, 10 November 2026'],
    ['Rapat digelar Rabu (10/11/2026).', 'Rabu (10/11/2026)'],
    ['Rapat digelar rabu (10/11/2026).', 'rabu (10/11/2026)'],
    ['Rapat digelar Selasa, 07/02/2022 diantaranya.', 'Selasa, 07/02/2022'],
    ['Layanan Senin–Rabu (4–7/5/2026).', 'Senin–Rabu (4–7/5/2026)'],
    ['Rapat digelar Selasa (31/6/2026).', 'Selasa (31/6/2026)'],
    ['Batasnya 30 Februari 2026.', '30 Februari 2026'],
  ])('disagrees in %j', (teras, words) => {
    expect(foundIn(teras)).toEqual([words]);
  });

  it('takes the year from the field for day and date', () => {
    expect(foundIn('Rapat digelar Rabu (10/11).', 'Selasa, 10 November 2026')).toEqual(['Rabu (10/11)']);
    expect(foundIn('Rapat digelar Selasa (10/11).', 'Selasa, 10 November 2026')).toEqual([]);
    // At the turn of the year the neighbouring one; half a year off nothing is sure.
    expect(foundIn('Longsor terjadi Selasa (29/12).', 'Jumat, 1 Januari 2027')).toEqual([]);
    expect(foundIn('Longsor terjadi Rabu (29/12).', 'Jumat, 1 Januari 2027')).toEqual(['Rabu (29/12)']);
    expect(foundIn('Panen raya Kamis (10/5).', 'Selasa, 10 November 2026')).toEqual([]);
  });

  it('checks that field too', () => {
    expect(foundIn('', 'Rabu, 10 November 2026')).toEqual(['Rabu, 10 November 2026']);
  });
});
