import { describe, expect, it } from 'vitest';
import type { FieldTexts } from '../../manuscript/document.ts';
import { foundBy } from '../found-by.ts';
import { nameSpelledTwoWays } from './name-spelled-two-ways.ts';

const foundIn = (tubuh: string, more: Partial<FieldTexts> = {}) =>
  foundBy(nameSpelledTwoWays, { tubuh, ...more });

describe('one name', () => {
  it.each([
    ['is short after it was whole', 'Kepala Dinas, Rudi Hartanto, S.E., hadir. “Kami siap,” kata Rudi.'],
    ['is a dialect’s own', 'Nelayan, Fa’atulo Zebua, melaut. “Hati-hati,” kata Fa’atulo.'],
    ['is a brother’s', 'Petani, Ahmad Fauzan, 40 tahun, dan adiknya, Ahmad Fauzi, 35 tahun, panen.'],
    ['is a twin’s', 'Siswa, Andi Saputra (14), dan kembarannya, Andi Saputri (14), juara.'],
    ['is the mother’s', 'Guru, Suryani, S.Pd., dan ibunya, Suryati, 70 tahun, hadir.'],
    ['has more degrees once', 'Camat, Sri Wahyuni, S.E., M.M., hadir. Camat Sri Wahyuni, S.E., pulang.'],
    [
      'has degrees with and without points',
      'Camat Sri Wahyuni, M.Si., hadir. “Ayo,” kata Sri Wahyuni, M.Si.',
    ],
    ['is a street’s', 'Petani, Ahmad Fauzi, hadir. Ia tinggal di Jalan Ahmad Yani.'],
    ['is a place', 'Di Desa Sukamaju dan Desa Sukamaju Jaya ada posyandu.'],
  ])('%s', (_, tubuh) => {
    expect(foundIn(tubuh)).toEqual([]);
  });

  it.each([
    ['Kepala Dinas, Abdurrahman Wahab, hadir. “Ayo,” kata Abdurahman Wahab.', 'Abdurahman Wahab'],
    ['Kader kesehatan, Suryani, datang. “Ayo,” kata Suriyani.', 'Suriyani'],
    ['Kepala Puskesmas, dr. Retno Widyastuti, hadir. “Ada,” kata dr. Retno Widiastuti.', 'Retno Widiastuti'],
    ['Kasi Intel Kejari, Jatmiko, hadir. “Ada,” kata Jatmika.', 'Jatmika'],
    ['Ketua RT, Nurhayati, hadir. “Ada,” kata Nur Hayati.', 'Nur Hayati'],
    ['Camat, Sri Wahyuni, M.M., hadir. “Ada,” kata Sri Wahyuni, M.Si., Senin.', 'Sri Wahyuni'],
    ['Kepala Desa, Ahmad Fauzi, hadir. Kepala Desa Sukamaju Ahmad Fauzy pulang.', 'Ahmad Fauzy'],
    ['Rapat di Desa Sukamaju. Warga Desa Suka Maju datang.', 'Suka Maju'],
  ])('is spelled two ways in %j', (tubuh, words) => {
    expect(foundIn(tubuh)).toEqual([words]);
  });

  it('is looked for in the headline', () => {
    const tubuh = 'Bupati, M. Dawam Rahardjo, hadir. “Ayo,” kata Dawam Rahardjo.';
    expect(foundIn(tubuh, { judul: 'Dawam Raharjo Buka Musrenbang' })).toEqual(['Dawam Raharjo']);
    expect(foundIn(tubuh, { judul: 'Dawam Rahardjo Buka Musrenbang' })).toEqual([]);
  });
});
