import type { UNSAFE_RouteConfigEntry as RouteConfigEntry } from '@remix-run/dev';

/**
 * The table of contents: every address, as users see it, and the folder under app/routes that answers it.
 * The first segment is always fixed text: the host picks the part of this table it needs by it (http/wing.ts).
 */
export default [
  // Public
  index('public/landing'),
  page('masuk', 'public/sign-in'),
  page('masuk/kode', 'public/second-step'),
  resource('keluar', 'public/sign-out'),
  page('keluar/sebelum', 'account/leaving'),
  page('lupa-sandi', 'public/forgot-password'),
  page('undangan/:token', 'public/invitation'),
  page('persetujuan', 'public/privacy'),
  page('verifikasi', 'public/verification'),
  page('v/:code', 'public/certificate'),

  // Everybody who is signed in
  page('profil', 'account/profile'),
  page('profil/kata-sandi', 'account/password'),
  page('profil/dua-langkah', 'account/two-step'),
  page('profil/dua-langkah/aktifkan', 'account/two-step-activation'),
  resource('profil/tampilan', 'account/theme'),
  resource('profil/pintasan', 'account/shortcuts'),
  resource('profil/data-saya.json', 'account/own-data'),
  resource('gambar/:fileId', 'account/picture'),
  resource('sertifikat/:code/pdf', 'account/certificate-file'),

  // Participant
  page('beranda', 'learn/home'),
  page('kelas/:batchId', 'learn/class'),
  page('kelas/:batchId/pelajaran/:lessonSlug', 'learn/lesson'),
  page('kelas/:batchId/kuis/:quizSlug', 'learn/quiz'),
  resource('kelas/:batchId/kuis/:quizSlug/jawaban', 'learn/quiz-answers'),
  page('perangkat', 'learn/device'),
  page('kelas/:batchId/latihan/:drillSlug', 'learn/drill'),
  page('kelas/:batchId/latihan/:drillSlug/:caseSlug', 'learn/drill-case'),
  page('tugas', 'learn/tasks'),
  page('tugas/sering-diperbaiki', 'learn/corrections'),
  page('tugas/:assignmentId', 'learn/writing'),
  resource('tugas/:assignmentId/draf', 'learn/writing-draft'),
  resource('tugas/:assignmentId/cadangan', 'learn/writing-kept'),
  resource('tugas/:assignmentId/foto', 'learn/writing-picture'),
  resource('tugas/:assignmentId/kirim', 'learn/writing-sending'),
  resource('tugas/:assignmentId/berita-situs', 'learn/writing-story'),
  page('tugas/:assignmentId/meja-foto', 'learn/photo-desk'),
  resource('tugas/:assignmentId/meja-foto/draf', 'learn/photo-draft'),
  resource('tugas/:assignmentId/meja-foto/kirim', 'learn/photo-sending'),
  resource('tugas/:assignmentId/meja-foto/unggahan', 'learn/photo-uploads'),
  resource('tugas/:assignmentId/meja-foto/unggahan/:uploadId', 'learn/photo-upload'),
  page('tugas/:assignmentId/umpan-balik', 'learn/feedback'),
  page('tugas/:assignmentId/umpan-balik/foto', 'learn/photo-feedback'),
  page('tugas/:assignmentId/riwayat', 'learn/history'),

  // Participant: the practice portal
  page('situs-latihan', 'learn/portal/list'),
  resource('situs-latihan/:portalId', 'learn/portal/door'),
  page('situs-latihan/:portalId/tugas', 'learn/portal/task'),
  page('situs-latihan/:portalId/umpan-balik', 'learn/portal/feedback'),
  page('situs-latihan/:portalId/halaman-baru', 'learn/portal/new-page'),
  page('situs-latihan/:portalId/halaman/:pageId', 'learn/portal/page'),
  resource('situs-latihan/:portalId/halaman/:pageId/blok/:blockId', 'learn/portal/block'),
  resource('situs-latihan/:portalId/halaman/:pageId/gambar/:blockId', 'learn/portal/block-picture'),
  resource('situs-latihan/:portalId/halaman/:pageId/terbit', 'learn/portal/page-publication'),
  page('situs-latihan/:portalId/berita', 'learn/portal/stories'),
  page('situs-latihan/:portalId/berita/:storyId', 'learn/portal/story'),
  resource('situs-latihan/:portalId/berita/:storyId/terbit', 'learn/portal/story-publication'),
  resource('situs-latihan/:portalId/berita/:storyId/ralat', 'learn/portal/story-correction'),
  page('situs-latihan/:portalId/dokumen', 'learn/portal/documents'),
  page('situs-latihan/:portalId/dokumen/:documentId', 'learn/portal/document'),
  resource('situs-latihan/:portalId/dokumen/:documentId/terbit', 'learn/portal/document-publication'),
  resource('situs-latihan/:portalId/berkas/:documentId', 'learn/portal/file'),
  resource('situs-latihan/:portalId/gambar/:pictureId', 'learn/portal/picture'),
  resource('situs-latihan/:portalId/warga/*', 'learn/portal/visitor'),

  // Mentor
  page('telaah', 'review/queue'),
  page('telaah/luring', 'review/offline'),
  resource('telaah/urutan', 'review/queue-order'),
  page('telaah/selesai', 'review/decided'),
  page('telaah/frasa', 'review/phrases'),
  page('telaah/frasa/:phraseId', 'review/phrase'),
  resource('telaah/frasa/:phraseId/hapus', 'review/phrase-removal'),
  resource('telaah/frasa/:phraseId/berbagi', 'review/phrase-sharing'),
  resource('telaah/frasa/:phraseId/pakai', 'review/phrase-use'),
  page('telaah/:submissionId', 'review/submission'),
  page('telaah/:submissionId/kemiripan', 'review/similarity'),
  page('telaah/:submissionId/tindak-lanjut', 'review/follow-up'),
  page('telaah/:submissionId/situs', 'review/portal-room'),
  resource('telaah/:submissionId/situs/komentar', 'review/portal-comments'),
  resource('telaah/:submissionId/situs/warga/*', 'review/portal-visitor'),
  page('telaah/:submissionId/foto', 'review/photo-room'),
  resource('telaah/:submissionId/foto/tanda', 'review/photo-marks'),
  resource('telaah/:submissionId/foto/catatan', 'review/photo-notes'),
  page('telaah/:submissionId/paket', 'review/package-notes'),
  resource('telaah/:submissionId/isi', 'review/room-contents'),
  resource('telaah/:submissionId/putusan', 'review/decision'),
  resource('telaah/:submissionId/hadir', 'review/presence'),
  page('telaah/:submissionId/ambil', 'review/taking'),
  page('telaah/:submissionId/mentor', 'review/hand-back'),
  resource('telaah/:submissionId/tanda', 'review/marks'),
  resource('telaah/:submissionId/komentar', 'review/comments'),
  resource('telaah/:submissionId/komentar/hapus', 'review/comment-removal'),
  resource('telaah/:submissionId/usul', 'review/suggestions'),
  resource('telaah/:submissionId/usul/hapus', 'review/suggestion-removal'),
  resource('telaah/:submissionId/urungkan', 'review/undo'),
  page('sertifikat', 'learn/certificates'),

  // Organizer: certificates
  page('panitia/angkatan/:batchId/sertifikat', 'organize/certificates'),
  page('panitia/angkatan/:batchId/sertifikat/:certificateId', 'organize/certificate'),

  // Organizer: agencies
  page('panitia/opd', 'organize/opd-list'),
  page('panitia/opd/:opdId', 'organize/opd-edit'),

  // Admin
  page('admin', 'admin/summary'),
  page('admin/lembaga', 'admin/institutions'),
  page('admin/lembaga/balai/:balaiId', 'admin/balai'),
  resource('admin/lembaga/balai/:balaiId/lambang', 'admin/emblem'),
  page('admin/lembaga/balai/:balaiId/penanda-tangan', 'admin/signatories'),
  page('admin/lembaga/balai/:balaiId/penanda-tangan/:signatoryId', 'admin/signatory'),
  page('admin/lembaga/pemda/:pemdaId', 'admin/pemda'),
  page('admin/lembaga/opd/:opdId', 'admin/opd'),
  page('admin/akun', 'admin/accounts'),
  { ...page('admin/akun/baru', 'admin/account-edit'), id: 'admin/account-new' },
  page('admin/akun/:accountId', 'admin/account'),
  page('admin/akun/:accountId/ubah', 'admin/account-edit'),
  resource('admin/akun/:accountId/peran', 'admin/roles'),
  resource('admin/akun/:accountId/akses', 'admin/access'),
  page('admin/akun/:accountId/tautan', 'admin/link'),
  page('admin/jejak-audit', 'admin/audit'),
  page('admin/surat-keluar', 'admin/outbox'),

  // Organizer
  page('panitia', 'organize/home'),
  page('panitia/angkatan', 'organize/batches'),
  page('panitia/angkatan/baru', 'organize/new-batch'),
  page('panitia/angkatan/:batchId', 'organize/batch'),
  page('panitia/angkatan/:batchId/ubah', 'organize/edit-batch'),
  page('panitia/angkatan/:batchId/ketuntasan', 'organize/completion'),
  resource('panitia/angkatan/:batchId/ketuntasan.csv', 'organize/completion-csv'),
  resource('panitia/angkatan/:batchId/ketuntasan.xlsx', 'organize/completion-xlsx'),
  page('panitia/angkatan/:batchId/butir-soal', 'organize/items'),
  resource('panitia/angkatan/:batchId/butir-soal.csv', 'organize/items-csv'),
  resource('panitia/angkatan/:batchId/pengingat', 'organize/reminder'),
  page('panitia/angkatan/:batchId/peserta', 'organize/people'),
  resource('panitia/angkatan/:batchId/peserta/undangan', 'organize/invitation-mails'),
  page('panitia/angkatan/:batchId/peserta/lembar-undangan', 'organize/invitation-sheet'),
  page('panitia/angkatan/:batchId/peserta/:enrolmentId/tautan', 'organize/person-link'),
  page('panitia/angkatan/:batchId/peserta/:enrolmentId/keikutsertaan', 'organize/person-enrolment'),
  page('panitia/angkatan/:batchId/impor', 'organize/import'),
  resource('panitia/angkatan/:batchId/impor/contoh.xlsx', 'organize/import-template'),
  page('panitia/angkatan/:batchId/impor/:importId', 'organize/import-review'),
  resource('panitia/angkatan/:batchId/impor/:importId/perbaikan.xlsx', 'organize/import-mends'),
  page('panitia/angkatan/:batchId/impor/:importId/undangan', 'organize/import-invitations'),
  page('panitia/angkatan/:batchId/mentor', 'organize/mentors'),
  page('panitia/angkatan/:batchId/mentor/alih', 'organize/reassignment'),
  page('panitia/angkatan/:batchId/jadwal', 'organize/schedule'),
  page('panitia/angkatan/:batchId/jadwal/perpanjangan', 'organize/extension'),
  page('panitia/angkatan/:batchId/presensi', 'organize/attendance'),
  page('panitia/angkatan/:batchId/presensi/:meetingId', 'organize/meeting'),

  // Leader and contact person
  page('laporan', 'report/reader'),
  page('laporan/:batchId', 'report/reader-batch'),
] satisfies RouteConfigEntry[];

/** The page at the site's root. */
function index(folder: string): RouteConfigEntry {
  return { index: true, file: `routes/${folder}/route.tsx` };
}

/** A page: draws something. `children` lie in it and share its loader's layout. */
function page(path: string, folder: string, children?: RouteConfigEntry[]): RouteConfigEntry {
  return { path, file: `routes/${folder}/route.tsx`, children };
}

/** A resource: answers data, a file or a redirect; no component. */
function resource(path: string, folder: string): RouteConfigEntry {
  return { path, file: `routes/${folder}/route.ts` };
}
