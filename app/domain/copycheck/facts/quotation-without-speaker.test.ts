import { describe, expect, it } from 'vitest';
import { foundBy } from '../found-by.ts';
import { quotationWithoutSpeaker } from './quotation-without-speaker.ts';

const foundIn = (...paragraphs: string[]) =>
  foundBy(quotationWithoutSpeaker, { tubuh: paragraphs.join('\n\n') });

describe('a quotation', () => {
  it.each([
    ['a speaker behind it', ['“Kami siap melayani warga,” kata Rudi.']],
    ['"ujarnya"', ['“Kami siap melayani warga sampai malam,” ujarnya.']],
    ['a speaker before it', ['Rudi mengatakan, “Kami siap melayani warga.”']],
    ['a speaker with a colon', ['Rudi: “Kami siap melayani warga sampai malam.”']],
    ['its speaker in the middle', ['“Kami siap,” ujar Rudi. “Warga tinggal datang ke loket kami.”']],
    ['several sentences', ['“Kami siap. Warga tinggal datang. Loket buka,” kata Rudi.']],
    ['straight marks', ['"Kami siap melayani warga sampai malam," pungkas Rudi.']],
    ['closing marks at both ends', ['”Kami siap melayani warga sampai malam,” pungkas Rudi.']],
    [
      'a paragraph that announces it',
      ['Rudi menjelaskan alasannya.', '“Kami siap melayani warga sampai malam.”'],
    ],
    ['a colon before it', ['Begini kata mereka:', '“Kami siap melayani warga sampai malam.”']],
    ['its speaker in the next paragraph', ['“Kami siap melayani warga.”', 'Hal itu dikatakan Rudi, Selasa.']],
    ['a second paragraph', ['“Kami siap melayani warga.', '“Loket buka sampai malam,” kata Rudi.']],
    ['a forgotten closing mark', ['“Kami siap melayani warga, kata Rudi, Senin.']],
  ])('is attributed by %s', (_, paragraphs) => {
    expect(foundIn(...paragraphs)).toEqual([]);
  });

  it.each([
    'Peringatan tahun ini bertema “Bersama Membangun Desa yang Mandiri dan Sejahtera.”',
    'Mereka menonton film “Laskar Pelangi dan Anak Belitong”.',
    'Tradisi itu mereka sebut “manugal”.',
    'Warga menyanyikan lagu “Indonesia Raya” bersama-sama.',
    'Spanduk bertuliskan “Jangan buang sampah di sungai kami!” dipasang di jembatan.',
  ])('is no speech in %j', (paragraph) => {
    expect(foundIn(paragraph)).toEqual([]);
  });

  it('asks who speaks', () => {
    expect(
      foundIn('Warga memasang spanduk di kantor desa.', '“Kami sudah curiga sejak dulu.”', 'Polisi berjaga.'),
    ).toEqual(['“Kami sudah curiga sejak dulu.”']);
  });
});
