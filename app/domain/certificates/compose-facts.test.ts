import { describe, expect, it } from 'vitest';
import { predikatScale } from '../learning/grade.ts';
import { composeFacts, type HolderRecords, type OfficeRecords, trainingTitle } from './compose-facts.ts';

const office: OfficeRecords = {
  balaiName: 'Balai Pengembangan Sumber Daya Manusia dan Penelitian',
  institutionLine: 'Kementerian Komunikasi\n\nBadan Pengembangan\nDirektorat',
  emblem: null,
  pemdaName: 'Kabupaten Sei Rantau',
  courseTitle: 'Literasi Digital ASN',
  place: ' ',
  startsOn: '2026-11-02',
  endsOn: '2026-12-04',
  certificateCity: 'Medan',
  passScore: 70,
  signatories: [{ name: 'Ratna', nip: null, position: 'Kepala Balai' }],
};
const holder: HolderRecords = {
  person: { titleBefore: 'Drs. H.', name: 'Akmal', titleAfter: 'AP, M.Si' },
  nip: null,
  nipKind: null,
  position: '',
  rank: '',
  opdName: 'Dinas Kesehatan',
  finalGrade: 74.9,
  modules: [{ ord: 1, title: 'Teras', jp: 4, grade: 74.94 }],
  works: [{ title: 'Halaman layanan', form: 'service_page' }],
  mentors: [],
};
const numbered = {
  number: '0001/X/2026',
  replaces: null,
  code: 'PWT-7K2M-9QXD-4T6B-HN3R',
  origin: 'https://pewarta.test',
  issuedOn: '2026-12-07',
  issuedAt: new Date('2026-12-07T03:15:00.000Z'),
  isSigned: false,
};
const compose = (o: Partial<OfficeRecords> = {}, h: Partial<HolderRecords> = {}) =>
  composeFacts({ ...office, ...o }, { ...holder, ...h }, numbered);

describe('composeFacts', () => {
  it('leaves out what a person does not have', () => {
    const composed = compose();
    expect(composed.ok && composed.facts).toMatchObject({
      institutionLines: ['Kementerian Komunikasi', 'Badan Pengembangan', office.balaiName],
      pemdaLine: 'bersama Pemerintah Kabupaten Sei Rantau',
      holder: {
        name: 'Drs. H. Akmal, AP, M.Si',
        nip: null,
        position: null,
        rank: null,
        agency: 'Dinas Kesehatan Kabupaten Sei Rantau',
      },
      training: { title: 'Bimbingan Teknis Literasi Digital ASN', place: null },
      jp: 4,
      predikat: 'Cukup',
      works: [{ title: 'Halaman layanan', kind: 'situs OPD' }],
    });
  });

  it('names a PPPK’s number and rank as such', () => {
    const nip = '198403122020212014';
    const composed = compose({}, { nip, nipKind: 'pppk', rank: '9' });
    expect(composed.ok && composed.facts.holder).toMatchObject({
      nipLabel: 'NI PPPK',
      nip,
      rank: 'Golongan IX',
    });
  });

  it('does not say the Pemda twice', () => {
    const composed = compose({}, { opdName: 'Inspektorat Kabupaten Sei Rantau' });
    expect(composed.ok && composed.facts.holder.agency).toBe('Inspektorat Kabupaten Sei Rantau');
    const line = compose({ pemdaName: 'Pemerintah Kota Bahari' });
    expect(line.ok && line.facts.pemdaLine).toBe('bersama Pemerintah Kota Bahari');
  });

  it('says which fact cannot be printed', () => {
    expect(compose({}, { nip: '12' })).toEqual({ ok: false, fact: 'holder.nip' });
    expect(compose({ certificateCity: ' ' })).toEqual({ ok: false, fact: 'issue.place' });
  });

  it('keeps the name of a course that says what it is', () => {
    expect(trainingTitle('Pelatihan Humas')).toBe('Pelatihan Humas');
    expect(trainingTitle('Pelatih yang baik')).toBe('Bimbingan Teknis Pelatih yang baik');
  });
});

describe('predikatScale', () => {
  it('begins at the pass score of the batch', () => {
    expect(predikatScale(70).map(({ from, to, label }) => [from, to, label])).toEqual([
      [85, 100, 'Sangat Baik'],
      [75, 84.9, 'Baik'],
      [70, 74.9, 'Cukup'],
    ]);
    expect(predikatScale(80).map(({ from, label }) => [from, label])).toEqual([
      [85, 'Sangat Baik'],
      [80, 'Baik'],
    ]);
    expect(predikatScale(60).at(-1)).toEqual({ from: 60, to: 74.9, label: 'Cukup' });
    expect(predikatScale(90)).toEqual([{ from: 90, to: 100, label: 'Sangat Baik' }]);
  });
});
