import { expect, it } from 'vitest';
import { obstacleSentences } from './obstacle-sentence.ts';

const modules = [
  { id: 'a', ord: 1 },
  { id: 'b', ord: 2 },
  { id: 'c', ord: 3 },
];

it('names what is missing in the order of the modules', () => {
  expect(
    obstacleSentences(
      [
        { kind: 'modules', incomplete: ['c', 'b'] },
        { kind: 'grade', grade: 68.2, needed: 70 },
        { kind: 'attendance', attended: 2, meetings: 3, neededPercent: 80 },
      ],
      modules,
    ),
  ).toEqual([
    'Modul 2 dan 3 belum tuntas.',
    'Nilai sementara 68,2; batas lulus 70.',
    'Hadir 2 dari 3 pertemuan; perlu paling sedikit 80 persen.',
  ]);
});

it('says nothing of a grade that nobody could have yet', () => {
  expect(
    obstacleSentences(
      [
        { kind: 'modules', incomplete: ['a', 'b', 'c'] },
        { kind: 'grade', grade: null, needed: 70 },
      ],
      modules,
    ),
  ).toEqual(['Semua modul belum tuntas.']);
  expect(obstacleSentences([{ kind: 'grade', grade: 69.9, needed: 70 }], modules)).toEqual([
    'Nilai akhir 69,9; batas lulus 70.',
  ]);
});

it('calls a record by its name', () => {
  expect(obstacleSentences([{ kind: 'unprintable', fact: 'holder.nip' }], modules)).toEqual([
    'Data ini belum dapat dicetak: NIP peserta.',
  ]);
});
