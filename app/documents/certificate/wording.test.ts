import { expect, it } from 'vitest';
import { certificateFacts } from '#app/domain/certificates/facts.ts';
import { ordinary } from '../testing/certificate-samples.ts';
import { checkAddress, dateInWords, numberInWords, periodInWords, spacedNip, statement } from './wording.ts';

it.each([
  ['2026-11-02', '2026-12-04', '2 November sampai dengan 4 Desember 2026'],
  ['2026-11-02', '2026-11-06', '2 sampai dengan 6 November 2026'],
  ['2026-12-28', '2027-01-15', '28 Desember 2026 sampai dengan 15 Januari 2027'],
  ['2026-08-17', '2026-08-17', '17 Agustus 2026'],
])('says the period %s to %s', (start, end, words) => {
  expect(periodInWords(start, end)).toBe(words);
});

it('writes dates, numbers, NIPs and addresses as Indonesians read them', () => {
  expect(dateInWords('2026-05-01')).toBe('1 Mei 2026');
  expect([numberInWords(86.4), numberInWords(90), numberInWords(84.95)]).toEqual(['86,4', '90', '85']);
  expect(spacedNip('198403122010012014')).toBe('19840312 201001 2 014');
  expect(checkAddress('https://pewarta.example.go.id/v/PWT-1')).toBe('pewarta.example.go.id/verifikasi');
});

it('states the training, its time and place, the hours and the qualification', () => {
  const text = statement(ordinary)
    .map((part) => part.text)
    .join('')
    .replaceAll('\u00a0', ' ');
  expect(text).toBe(
    'telah menyelesaikan Bimbingan Teknis Literasi Digital ASN: Menulis Berita, Foto, Situs OPD, dan Cek Hoaks ' +
      'pada 2 November sampai dengan 4 Desember 2026 di Sei Rantau, setara 32 jam pelajaran, ' +
      'dan dinyatakan LULUS dengan predikat Sangat Baik.',
  );
});

it('cleans what cannot be seen out of the facts and refuses what is not a fact', () => {
  const holder = { ...ordinary.holder, name: '  S\u0327iti\u200b \n Aminah ' };
  expect(certificateFacts.parse({ ...ordinary, holder }).holder.name).toBe('Şiti Aminah');
  const refused = [
    { ...ordinary, verifyUrl: 'javascript:alert(1)' },
    { ...ordinary, signatories: [] },
    { ...ordinary, holder: { ...ordinary.holder, nip: '1984' } },
    { ...ordinary, holder: { ...ordinary.holder, name: '\u200b' } },
  ];
  for (const facts of refused) expect(certificateFacts.safeParse(facts).success).toBe(false);
});
