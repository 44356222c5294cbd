const WORDS: Record<string, string> = {
  'account.created': 'Akun dibuat',
  'account.changed': 'Data akun diperbaiki',
  'account.closed': 'Akun ditutup',
  'account.reopened': 'Akun dibuka kembali',
  'role.granted': 'Peran diberikan',
  'role.revoked': 'Peran dicabut',
  'password.changed': 'Kata sandi diganti',
  'privacy.accepted': 'Pemberitahuan data pribadi dibaca',
  'session.ended': 'Sesi diakhiri',
  'two_step.enabled': 'Masuk dua langkah diaktifkan',
  'two_step.disabled': 'Masuk dua langkah dimatikan',
  'two_step.cleared': 'Masuk dua langkah dimatikan pengelola',
  'link.invitation': 'Tautan undangan dibuat',
  'link.reset': 'Tautan atur ulang dibuat',
  'invitation.issued': 'Undangan dibuat',
  'reset.issued': 'Tautan atur ulang dibuat',
  'balai.created': 'Balai ditambahkan',
  'balai.changed': 'Balai diubah',
  'balai.emblem_changed': 'Lambang balai diganti',
  'pemda.created': 'Pemerintah daerah ditambahkan',
  'pemda.changed': 'Pemerintah daerah diubah',
  'opd.created': 'OPD ditambahkan',
  'opd.changed': 'OPD diubah',
  'signatory.created': 'Penanda tangan ditambahkan',
  'signatory.changed': 'Penanda tangan diubah',
  'batch.created': 'Angkatan dibuat',
  'batch.changed': 'Angkatan diubah',
  'batch.scheduled': 'Jadwal angkatan diubah',
  'batch.mentor_set': 'Mentor angkatan diatur',
  'meeting.created': 'Pertemuan ditambahkan',
  'meeting.removed': 'Pertemuan dihapus',
  'deadline.extended': 'Tenggat diperpanjang',
  'roster.imported': 'Daftar peserta diimpor',
  'participant.withdrawn': 'Peserta ditarik',
  'participant.reenrolled': 'Peserta didaftarkan kembali',
  'participants.reminded': 'Peserta diingatkan',
  'submission.reassigned': 'Naskah dialihkan ke mentor lain',
  'press_release.added': 'Siaran pers ditambahkan',
  'press_release.removed': 'Siaran pers dihapus',
  'submission.taken': 'Naskah diambil mentor lain',
  'submission.given_back': 'Naskah dikembalikan untuk dibagi lagi',
  'submission.mentor_asked': 'Mentor lain diminta untuk naskah',
  'course.imported': 'Kursus diimpor',
  'certificate.issued': 'Sertifikat diterbitkan',
  'certificate.revoked': 'Sertifikat dicabut',
  'certificate.replaced': 'Sertifikat diganti',
  'mail.retried': 'Surel gagal dicoba lagi',
  'demo_password.changed': 'Kata sandi demo diganti',
};

/** A verb of a later release is shown as it is written. */
export const verbWords = (verb: string): string => WORDS[verb] ?? verb;

const SUBJECTS: Record<string, string> = {
  account: 'akun',
  balai: 'balai',
  pemda: 'pemerintah daerah',
  opd: 'OPD',
  signatory: 'penanda tangan',
  batch: 'angkatan',
  meeting: 'pertemuan',
  enrolment: 'peserta',
  submission: 'naskah',
  press_release: 'siaran pers',
  certificate: 'sertifikat',
  course: 'kursus',
  course_version: 'versi kursus',
  mail: 'surel',
  setting: 'pengaturan',
};

/** What a line is about, with the end of its id to tell it from others of its kind. */
export const subjectWords = (kind: string, id: string): string =>
  `${SUBJECTS[kind] ?? kind} …${id.slice(-6)}`;

const FACTS: Record<string, string> = {
  role: 'peran',
  number: 'nomor',
  count: 'jumlah',
  name: 'nama',
  reason: 'alasan',
  dueOn: 'tenggat',
  capacity: 'kapasitas',
  slug: 'kursus',
};

/** The facts of a line that people can read; ids and switches say nothing to them. */
export function factWords(detail: string): string {
  const facts = Object.entries(JSON.parse(detail) as Record<string, unknown>);
  return facts
    .filter(([name, value]) => FACTS[name] && value !== null && value !== '')
    .map(([name, value]) => `${FACTS[name]}: ${String(value)}`)
    .join(', ');
}
