import { describe, expect, it } from 'vitest';
import { formatGolongan, PNS_RANKS, PPPK_GOLONGAN, parseGolongan } from './golongan.ts';

describe('the tables', () => {
  it('have 17 rows each without doubles', () => {
    expect(new Set(PNS_RANKS.map(({ code }) => code)).size).toBe(17);
    expect(new Set(PNS_RANKS.map(({ name }) => name)).size).toBe(17);
    expect(new Set(PPPK_GOLONGAN.map(({ code }) => code)).size).toBe(17);
  });
});

describe('parseGolongan', () => {
  it.each([
    ['III/c', 'III/c'],
    ['III/C', 'III/c'],
    ['3c', 'III/c'],
    ['3/c', 'III/c'],
    ['III c', 'III/c'],
    ['IIIc', 'III/c'],
    ['III-c', 'III/c'],
    ['III.c', 'III/c'],
    ['Gol. III/c', 'III/c'],
    ['Penata (III/c)', 'III/c'],
    ['Penata / III c', 'III/c'],
    ['Penata Tk. I, III/d', 'III/d'],
    ['Penata Tk. I', 'III/d'],
    ['penata muda tingkat 1', 'III/b'],
    ['Pembina Utama', 'IV/e'],
    ['IV/e', 'IV/e'],
    ['Ia', 'I/a'],
    ['IX', 'IX'],
    ['9', 'IX'],
    ['Golongan XVII', 'XVII'],
    ['PPPK III', 'III'],
    ['PPPK Gol. 1', 'I'],
    ['P3K V', 'V'],
    ['III', null],
    ['3', null],
    ['III/e', null],
    ['V/a', null],
    ['18', null],
    ['XVIII', null],
    ['0', null],
    ['-', null],
    ['III/a - III/d', null],
    ['Kepala Seksi', null],
    ['', null],
  ])('%s → %s', (text, code) => {
    expect(parseGolongan(text)?.code ?? null).toBe(code);
  });

  it('reads a bare number by what is known of the person', () => {
    expect(parseGolongan('III', 'pppk')?.code).toBe('III');
    expect(parseGolongan('IX', 'pns')).toBeNull();
    expect(parseGolongan('III/c', 'pppk')).toBeNull();
  });

  it('reads back every row it prints', () => {
    for (const rank of PNS_RANKS) expect(parseGolongan(formatGolongan(rank))).toEqual(rank);
    for (const rank of PPPK_GOLONGAN) expect(parseGolongan(formatGolongan(rank), 'pppk')).toEqual(rank);
  });
});
