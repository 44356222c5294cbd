import { describe, expect, it } from 'vitest';
import type { MailMessage } from '#app/domain/notifications/outbox.server.ts';
import { composeMail } from './compose-mail.tsx';

const name = 'Drs. H. Akmal, AP, M.Si';
const messages: [MailMessage, string, string[]][] = [
  [
    { kind: 'invitation', name, batch: 'Angkatan III', path: '/undangan/rahasia', expiresOn: '2026-11-17' },
    'Undangan mengikuti Angkatan III di Pewarta',
    ['Selasa, 17 November 2026', 'satu kali'],
  ],
  [
    { kind: 'invitation', name, batch: '', path: '/undangan/rahasia', expiresOn: '2026-11-17' },
    'Akun Anda di Pewarta',
    ['membuatkan akun'],
  ],
  [
    { kind: 'reset', name, path: '/undangan/rahasia', minutes: 60 },
    'Atur ulang kata sandi Pewarta',
    ['60 menit', 'abaikan surel ini'],
  ],
  [
    {
      kind: 'decision',
      name,
      decision: 'pass',
      assignment: 'Tugas 1',
      title: 'Air <Bersih> & "Sehat"',
      path: '/tugas/1/umpan-balik',
      dueOn: null,
    },
    'Naskah Anda lulus: Air <Bersih> & "Sehat"',
    ['menyatakannya lulus', 'Air <Bersih> & "Sehat"'],
  ],
  [
    {
      kind: 'decision',
      name,
      decision: 'return',
      assignment: 'Tugas 1',
      title: 'Air\r\nBcc: semua@contoh.test',
      path: '/tugas/1/umpan-balik',
      dueOn: '2026-11-15',
    },
    'Naskah Anda perlu perbaikan: Air Bcc: semua@contoh.test',
    ['Minggu, 15 November 2026'],
  ],
  [
    { kind: 'new_manuscripts', name, count: 3, path: '/telaah' },
    '3 naskah menunggu telaah Anda',
    ['antrean'],
  ],
  [
    {
      kind: 'reminder',
      name,
      batch: 'Angkatan III',
      items: ['Modul 2: Teras', 'Tugas 1: Berita kegiatan'],
      path: '/beranda',
      senderName: 'Ratna Sitepu',
    },
    'Pengingat dari panitia Angkatan III',
    ['Modul 2: Teras', 'Tugas 1: Berita kegiatan', 'Salam, Ratna Sitepu'],
  ],
  [
    { kind: 'certificate', name, training: 'Bimtek Humas', number: '0117/X/2026', path: '/sertifikat' },
    'Sertifikat Anda sudah terbit',
    ['0117/X/2026', 'Bimtek Humas'],
  ],
];

describe.each(messages)('mail %o', (message, subject, phrases) => {
  it('says the same in words and as a page', async () => {
    const mail = await composeMail(message, 'https://pewarta.test');
    expect(mail.subject).toBe(subject);
    expect(mail.html).toContain('lang="id"');
    const { text } = mail;
    const href = `https://pewarta.test${message.path}`;
    expect(mail.html).toContain(`href="${href}"`);
    const flat = text.replace(/\s+/g, ' ');
    for (const phrase of [`Yth. ${name},`, href, ...phrases]) expect(flat).toContain(phrase);
    // The page shows what people typed, and never runs it.
    expect(mail.html).not.toContain('<Bersih>');
    expect(mail.html).not.toMatch(/<script|<img/);
  });
});
