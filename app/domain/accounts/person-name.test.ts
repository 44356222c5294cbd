import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName, greeting, initials, sortKey, splitName } from './person-name.ts';

describe('splitName', () => {
  it.each([
    ['Drs. H. Akmal, AP, M.Si', 'Drs. H.', 'Akmal', 'AP, M.Si'],
    ['Marlina Situmeang, S.K.M.', '', 'Marlina Situmeang', 'S.K.M.'],
    ['Dr. Ratna Wulandari Pohan, M.Si.', 'Dr.', 'Ratna Wulandari Pohan', 'M.Si.'],
    ['Prof. Dr. Ir. Hj. Siti Aminah, MT, Ph.D', 'Prof. Dr. Ir. Hj.', 'Siti Aminah', 'MT, Ph.D'],
    ['drg. Rini Oktaviani', 'drg.', 'Rini Oktaviani', ''],
    ['Drs.H.Togar Simbolon', 'Drs. H.', 'Togar Simbolon', ''],
    ['Ir Budi Santoso MSi', 'Ir', 'Budi Santoso', 'MSi'],
    ['H.M. Yusuf', 'H.', 'M. Yusuf', ''],
    ['K.H. Abdul Halim', 'K.H.', 'Abdul Halim', ''],
    ['M. Iqbal Daulay, S.Sos M.Si', '', 'M. Iqbal Daulay', 'S.Sos M.Si'],
    ['Kartini Purba A.Md', '', 'Kartini Purba', 'A.Md'],
    ['Melati Sinurat, A.Md.Kom.', '', 'Melati Sinurat', 'A.Md.Kom.'],
    ['Irwan Saputra S.Kom., M.Kom.', '', 'Irwan Saputra', 'S.Kom., M.Kom.'],
    ['Suharto', '', 'Suharto', ''],
    ['Dr.', '', 'Dr.', ''],
    ['Hotma', '', 'Hotma', ''],
    ['Irma Siregar', '', 'Irma Siregar', ''],
    ['Drajat Wibowo', '', 'Drajat Wibowo', ''],
    ["Nur'aini  Ma’ruf", '', "Nur'aini Ma’ruf", ''],
    ['Siregar, Budi', '', 'Siregar, Budi', ''],
    ['Budi Santoso, Datuk Bandaro, M.Si', '', 'Budi Santoso, Datuk Bandaro', 'M.Si'],
    ['Andi SE', '', 'Andi SE', ''],
    ['S.Kom', '', 'S.Kom', ''],
    ['', '', '', ''],
    [', , ', '', '', ''],
  ])('%s', (full, titleBefore, name, titleAfter) => {
    expect(splitName(full)).toEqual({ titleBefore, name, titleAfter });
  });

  it('loses no word of the name and is stable when it splits the bare name again', () => {
    const word = fc.constantFrom('Budi', 'H.', 'Drs.', 'M.Si', 'AP', 'Siti', 'Ir.', 'Ph.D', 'M.', 'Daulay');
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(' ', ', '),
        (words, glue) => {
          const full = words.join(glue);
          const person = splitName(full);
          expect(person.name).not.toBe('');
          const letters = (text: string) => text.replace(/[\s,]/g, '');
          expect(letters(displayName(person))).toBe(letters(full));
          expect(splitName(displayName(person)).name).toBe(person.name);
        },
      ),
    );
  });
});

describe('displayName', () => {
  it.each([
    ['Drs. H.', 'Akmal', 'AP, M.Si', 'Drs. H. Akmal, AP, M.Si'],
    ['', 'Suharto', '', 'Suharto'],
    ['', 'Marlina Situmeang', 'S.K.M.', 'Marlina Situmeang, S.K.M.'],
  ])('%s|%s|%s', (titleBefore, name, titleAfter, shown) => {
    expect(displayName({ titleBefore, name, titleAfter })).toBe(shown);
  });
});

describe('sortKey, initials, greeting', () => {
  it.each([
    ["Nur'aini Ma’ruf", 'nuraini maruf'],
    ['  José ANDRÉ  ', 'jose andre'],
    ['M. Iqbal', 'm iqbal'],
    ['İrfan Iskandar', 'irfan iskandar'],
  ])('sorts %s by %s', (name, key) => {
    expect(sortKey(name)).toBe(key);
  });
  it.each([
    ['Yusran Effendi', 'YE'],
    ['Suharto', 'S'],
    ["'Aisyah binti Rahmat", 'AR'],
    ['', ''],
  ])('initials of %s are %s', (name, letters) => {
    expect(initials(name)).toBe(letters);
  });
  it('says Bu or Pak only where it is known', () => {
    const person = splitName('Hj. Marlina Situmeang, S.K.M.');
    expect(greeting(person)).toBe('Marlina Situmeang');
    expect(greeting(person, 'Bu')).toBe('Bu Marlina');
    expect(greeting(splitName('M. Iqbal Daulay'), 'Pak')).toBe('Pak Iqbal');
  });
});
