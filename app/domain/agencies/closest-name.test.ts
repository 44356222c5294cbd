import { describe, expect, it } from 'vitest';
import { closestName } from './closest-name.ts';

const OPDS = [
  'Satuan Polisi Pamong Praja',
  'Badan Penanggulangan Bencana Daerah',
  'Kecamatan Labuhan',
  'Kecamatan Hulu Tor',
  'Dinas Pekerjaan Umum',
  'RSUD Sei Rantau',
  'Dinas Pendidikan',
  'Dinas Pertanian',
  'Dinas Kependudukan dan Pencatatan Sipil',
  'Dinas Sosial',
  'Badan Perencanaan Pembangunan Daerah',
  'Dinas Kesehatan',
  'Inspektorat',
  'Dinas Komunikasi dan Informatika',
].map((name) => ({ id: name, name }));

describe('closestName', () => {
  it.each([
    ['Dinkes', 'Dinas Kesehatan'],
    ['DINKES', 'Dinas Kesehatan'],
    ['Disdik', 'Dinas Pendidikan'],
    ['Dinsos', 'Dinas Sosial'],
    ['Diskominfo', 'Dinas Komunikasi dan Informatika'],
    ['Disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil'],
    ['Bappeda', 'Badan Perencanaan Pembangunan Daerah'],
    ['BPBD', 'Badan Penanggulangan Bencana Daerah'],
    ['Satpol PP', 'Satuan Polisi Pamong Praja'],
    ['Dinas PU', 'Dinas Pekerjaan Umum'],
    ['Kec. Labuhan', 'Kecamatan Labuhan'],
    ['Dinas Kesehtan', 'Dinas Kesehatan'],
    ['Inspektorat Daerah', undefined],
    ['Inspektorrat', 'Inspektorat'],
    ['Kecamatan Simpang Baru', undefined],
    ['Dinas Pariwisata', undefined],
    ['Pemuda', undefined],
    ['X', undefined],
    ['', undefined],
  ])('%s → %s', (text, expected) => {
    expect(closestName(text, OPDS)?.name).toBe(expected);
  });

  it('suggests nothing when two are equally close', () => {
    const two = (id: string) => [
      { id: 'a', name: 'Dinas AB' },
      { id, name: 'Dinas AC' },
    ];
    expect(closestName('Dinas A', two('b'))).toBeUndefined();
    expect(closestName('Dinas A', two('a'))?.id).toBe('a');
  });

  it('keeps its temper with a text of 100 KB', () => {
    const started = performance.now();
    expect(closestName('dinas '.repeat(17_000), OPDS)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
