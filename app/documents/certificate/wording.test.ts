import { expect, it } from 'vitest';
import { certificateFacts } from '#app/domain/certificates/facts.ts';
import { ordinary } from '../testing/certificate-samples.ts';
import { checkAddress, spacedNip, statement } from './wording.ts';

it('writes NIPs and addresses as Indonesians read them', () => {
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
