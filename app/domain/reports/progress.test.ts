import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionHeadline, joinNames, latenessSentence } from './headline.ts';
import { type ProgressGroup, percentOf, progressReport, type ReportModule } from './progress.ts';

const WIB = 'Asia/Jakarta';
const NOW = new Date('2026-11-20T01:00:00.000Z');
/** The due dates of mockup 11: five of eight have passed on 20 November. */
const MODULES: ReportModule[] = [
  '2026-11-02',
  '2026-11-06',
  '2026-11-13',
  '2026-11-16',
  '2026-11-18',
  '2026-11-25',
  '2026-11-30',
  '2026-12-04',
].map((dueOn, index) => ({ id: `m${index + 1}`, dueOn }));

/** One group per number of modules completed in order: `{3: 2}` = two people with modules 1 to 3. */
const people = (opdId: string, byCount: Record<number, number>): ProgressGroup[] =>
  Object.entries(byCount).map(([count, participants]) => ({
    opdId,
    completedMask: 2 ** Number(count) - 1,
    participants,
  }));
const OPDS = [
  { id: 'diskominfo', name: 'Diskominfo' },
  { id: 'pu', name: 'Dinas Pekerjaan Umum' },
  { id: 'bpbd', name: 'BPBD' },
  { id: 'satpol', name: 'Satpol PP' },
  { id: 'labuhan', name: 'Kecamatan Labuhan' },
  { id: 'kosong', name: 'Dinas Kosong' },
];
const GROUPS = [
  ...people('diskominfo', { 8: 4, 7: 2, 6: 1, 5: 1 }),
  ...people('pu', { 1: 1, 2: 1, 3: 1, 5: 2, 6: 1 }),
  ...people('bpbd', { 1: 1, 2: 1, 3: 1, 5: 1 }),
  ...people('satpol', { 0: 1, 1: 1, 2: 2, 4: 1 }),
  ...people('labuhan', { 1: 1, 3: 1, 5: 1 }),
];
const report = progressReport(OPDS, GROUPS, MODULES, NOW, WIB);
const row = (id: string) => report.rows.find(({ opdId }) => opdId === id);

describe('progressReport', () => {
  it('has the rows of the mockup, who needs help first, and none without participants', () => {
    expect(report.rows.map(({ name }) => name)).toEqual([
      'Satpol PP',
      'BPBD',
      'Kecamatan Labuhan',
      'Dinas Pekerjaan Umum',
      'Diskominfo',
    ]);
    expect(row('satpol')?.cells.map(({ percent }) => percent)).toEqual([80, 60, 20, 20, 0, 0, 0, 0]);
    expect(row('bpbd')?.cells.map(({ percent }) => percent)).toEqual([100, 75, 50, 25, 25, 0, 0, 0]);
    expect(row('labuhan')?.cells.map(({ percent }) => percent)).toEqual([100, 67, 67, 33, 33, 0, 0, 0]);
    expect(row('diskominfo')?.cells.map(({ percent }) => percent)).toEqual([
      100, 100, 100, 100, 100, 88, 75, 50,
    ]);
    expect(report.rows.map(({ averagePercent }) => averagePercent)).toEqual([23, 34, 38, 46, 89]);
  });

  it('marks cells past their date and under 70 percent', () => {
    expect(row('satpol')?.cells.map(({ isOverdue }) => isOverdue)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(row('bpbd')?.cells[1]).toEqual({
      moduleId: 'm2',
      completed: 3,
      participants: 4,
      percent: 75,
      isOverdue: false,
    });
  });

  it('counts people, not cells, as late', () => {
    expect(report.rows.map(({ latePeople }) => latePeople)).toEqual([5, 3, 2, 3, 0]);
    expect(report.latePeople).toBe(13);
    expect(report.participants).toBe(26);
  });

  it('weighs the whole by people and names at most three that lag', () => {
    expect(report.percent).toBe(52);
    expect(report.modules[0]).toEqual({ moduleId: 'm1', percent: 96, isPastDue: true });
    expect(report.modules[7]).toEqual({ moduleId: 'm8', percent: 15, isPastDue: false });
    expect(report.lagging.map(({ name }) => name)).toEqual(['Satpol PP', 'BPBD', 'Kecamatan Labuhan']);
  });

  it('blames nobody before a deadline has passed', () => {
    const early = progressReport(
      OPDS,
      people('satpol', { 0: 5 }),
      MODULES,
      new Date('2026-11-02T16:59:59Z'),
      WIB,
    );
    expect(early).toMatchObject({ percent: 0, latePeople: 0, lagging: [] });
    expect(early.rows[0]?.cells.some(({ isOverdue }) => isOverdue)).toBe(false);
  });

  it('survives a batch without people, without modules and with modules without date', () => {
    expect(progressReport(OPDS, [], MODULES, NOW, WIB)).toMatchObject({
      rows: [],
      participants: 0,
      percent: 0,
    });
    expect(progressReport(OPDS, GROUPS, [], NOW, WIB)).toMatchObject({ percent: 0, latePeople: 0 });
    const dateless = MODULES.map(({ id }) => ({ id, dueOn: null }));
    expect(progressReport(OPDS, GROUPS, dateless, NOW, WIB).latePeople).toBe(0);
  });

  it('adds up whatever the groups', () => {
    const group = fc.record({
      opdId: fc.constantFrom(...OPDS.map(({ id }) => id)),
      completedMask: fc.nat(255),
      participants: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 40 }), (groups) => {
        const made = progressReport(OPDS, groups, MODULES, NOW, WIB);
        const total = groups.reduce((sum, { participants }) => sum + participants, 0);
        expect(made.participants).toBe(total);
        expect(made.rows.reduce((sum, { participants }) => sum + participants, 0)).toBe(total);
        expect(made.rows.reduce((sum, { latePeople }) => sum + latePeople, 0)).toBe(made.latePeople);
        for (const { cells, averagePercent } of made.rows) {
          for (const { percent, completed, participants } of cells) {
            expect(percent === 100).toBe(completed === participants);
            expect(percent === 0).toBe(completed === 0);
          }
          expect(averagePercent).toBeLessThanOrEqual(Math.max(...cells.map(({ percent }) => percent)) + 1);
        }
      }),
    );
  });
});

describe('percentOf', () => {
  it.each([
    [5, 8, 63],
    [1, 3, 33],
    [2, 3, 67],
    [199, 200, 99],
    [1, 1000, 1],
    [0, 5, 0],
    [5, 5, 100],
    [0, 0, 0],
  ])('%i of %i is %i', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });
});

describe('sentences', () => {
  const facts = (percent: number, latePeople: number, ...names: string[]) => ({
    participants: 70,
    percent,
    latePeople,
    lagging: names.map((name) => ({ opdId: name, name })),
  });
  it.each([
    [
      facts(61, 20, 'Satpol PP', 'BPBD', 'Kecamatan Labuhan'),
      'Ketuntasan 61 persen. Satpol PP, BPBD, dan Kecamatan Labuhan perlu disusul.',
    ],
    [facts(61, 20, 'Satpol PP', 'BPBD'), 'Ketuntasan 61 persen. Satpol PP dan BPBD perlu disusul.'],
    [facts(61, 20, 'Satpol PP'), 'Ketuntasan 61 persen. Satpol PP perlu disusul.'],
    [facts(80, 4), 'Ketuntasan 80 persen. 4 orang melewati tenggat.'],
    [facts(12, 0), 'Ketuntasan 12 persen. Belum ada yang melewati tenggat.'],
    [facts(100, 0), 'Ketuntasan 100 persen. Semua OPD tuntas.'],
    [{ ...facts(0, 0), participants: 0 }, 'Belum ada peserta di angkatan ini.'],
  ])('%#', (given, sentence) => {
    expect(completionHeadline(given)).toBe(sentence);
  });
  it('says the base of the finding', () => {
    expect(latenessSentence(report)).toBe(
      'Dari 26 peserta di 5 OPD, 13 orang melewati tenggat sedikitnya satu modul.',
    );
    expect(latenessSentence({ participants: 1250, latePeople: 0, rows: report.rows })).toBe(
      'Dari 1.250 peserta di 5 OPD, tidak ada yang melewati tenggat.',
    );
  });
  it('joins names as EYD does', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(joinNames)).toEqual([
      '',
      'A',
      'A dan B',
      'A, B, dan C',
    ]);
  });
});
