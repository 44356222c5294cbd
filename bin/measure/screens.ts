import type { Landmarks } from './landmarks.ts';

/** A main screen of the application: weighed by the size budget, looked at by the accessibility checks. */
export interface Screen {
  /** With the parameters of the address that landmarks.ts finds. */
  path: string;
  /** Who of the demo world opens it; nobody in particular for public pages. */
  login?: string;
  /** Kilobytes of a first visit, compressed: 120 for pages to read, 200 to work on. */
  budget: 120 | 200;
  /** Carries no script at all. */
  isScriptFree?: true;
}

const publicPage = (path: string): Screen => ({ path, budget: 120, isScriptFree: true });

export const screens: Screen[] = [
  publicPage('/'),
  publicPage('/masuk'),
  publicPage('/lupa-sandi'),
  publicPage('/persetujuan'),
  publicPage('/verifikasi'),
  publicPage('/v/:code'),
  { path: '/profil', login: 'peserta12', budget: 200 },
  { path: '/beranda', login: 'peserta4', budget: 200 },
  { path: '/kelas/:batchId', login: 'peserta4', budget: 200 },
  { path: '/kelas/:batchId/pelajaran/:lessonSlug', login: 'peserta4', budget: 120, isScriptFree: true },
  { path: '/kelas/:batchId/kuis/:quizSlug', login: 'peserta4', budget: 200 },
  {
    path: '/kelas/:endedBatchId/latihan/:drillSlug',
    login: 'peserta35',
    budget: 120,
    isScriptFree: true,
  },
  {
    path: '/kelas/:endedBatchId/latihan/:drillSlug/:caseSlug',
    login: 'peserta35',
    budget: 120,
    isScriptFree: true,
  },
  { path: '/perangkat', login: 'peserta4', budget: 120 },
  { path: '/tugas', login: 'peserta4', budget: 200 },
  { path: '/tugas/sering-diperbaiki', login: 'peserta4', budget: 200, isScriptFree: true },
  { path: '/tugas/:assignmentId', login: 'peserta4', budget: 200 },
  { path: '/tugas/:assignmentId/umpan-balik', login: 'peserta4', budget: 200 },
  { path: '/tugas/:assignmentId/riwayat', login: 'peserta4', budget: 200 },
  { path: '/sertifikat', login: 'peserta35', budget: 200 },
  { path: '/telaah', login: 'mentor1', budget: 200 },
  { path: '/telaah/:waitingId', login: 'mentor1', budget: 200 },
  { path: '/telaah/:submissionId/tindak-lanjut', login: 'mentor1', budget: 120, isScriptFree: true },
  { path: '/telaah/:waitingId/kemiripan', login: 'mentor1', budget: 120, isScriptFree: true },
  { path: '/telaah/:waitingId/mentor', login: 'mentor1', budget: 120, isScriptFree: true },
  { path: '/telaah/luring', login: 'mentor1', budget: 200 },
  { path: '/telaah/selesai', login: 'mentor1', budget: 120, isScriptFree: true },
  { path: '/telaah/frasa', login: 'mentor1', budget: 120, isScriptFree: true },
  { path: '/panitia', login: 'panitia', budget: 200 },
  { path: '/panitia/angkatan', login: 'panitia', budget: 200 },
  { path: '/panitia/angkatan/baru', login: 'panitia', budget: 200 },
  { path: '/panitia/angkatan/:batchId', login: 'panitia', budget: 200 },
  { path: '/panitia/angkatan/:batchId/ketuntasan', login: 'panitia', budget: 200 },
  { path: '/panitia/angkatan/:batchId/butir-soal', login: 'panitia', budget: 120, isScriptFree: true },
  { path: '/panitia/angkatan/:batchId/peserta', login: 'panitia', budget: 200 },
  { path: '/panitia/angkatan/:batchId/impor', login: 'panitia', budget: 200 },
  { path: '/panitia/angkatan/:batchId/mentor', login: 'panitia', budget: 200 },
  { path: '/panitia/angkatan/:batchId/jadwal', login: 'panitia', budget: 200 },
  { path: '/panitia/angkatan/:batchId/presensi', login: 'panitia', budget: 200 },
  { path: '/panitia/angkatan/:batchId/presensi/:meetingId', login: 'panitia', budget: 200 },
  { path: '/laporan/:batchId', login: 'adminopd', budget: 200 },
  { path: '/laporan/:batchId', login: 'pimpinan', budget: 200 },
  { path: '/panitia/angkatan/:endedBatchId/sertifikat', login: 'panitia', budget: 200 },
  { path: '/panitia/opd', login: 'panitia', budget: 200 },
  { path: '/admin', login: 'admin', budget: 200 },
  { path: '/admin/lembaga', login: 'admin', budget: 200 },
  { path: '/admin/lembaga/balai/:balaiId', login: 'admin', budget: 200 },
  { path: '/admin/akun', login: 'admin', budget: 200 },
  { path: '/admin/akun/:accountId', login: 'admin', budget: 200 },
  { path: '/admin/jejak-audit', login: 'admin', budget: 200 },
  { path: '/admin/surat-keluar', login: 'admin', budget: 200 },
];

/** The address of a screen in one demo world. */
export function addressOf(path: string, landmarks: Landmarks): string {
  return path.replace(/:(\w+)/g, (_, name) => {
    const value = landmarks[name];
    if (value === undefined) throw new Error(`${path}: landmarks.ts does not know "${name}".`);
    return value;
  });
}
