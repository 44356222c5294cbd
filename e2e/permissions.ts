/**
 * Who may open which address: one row for every route of app/routes.ts, tried by permissions.spec.ts with each of
 * these people. Names are of the demo world and of the strangers beside it (support/strangers.ts).
 */
export const people = {
  /** Not signed in. */
  nobody: null,
  /** In the running batch; the manuscript of the table is theirs. */
  author: 'peserta4',
  /** In the same batch, in another OPD. */
  classmate: 'peserta12',
  /** In the batch that has ended; the certificate of the table is theirs. */
  graduate: 'peserta35',
  /** In a batch of the other office. */
  outsider: 'peserta41',
  /** The manuscript of the table waits for them, or waited. */
  mentor: 'mentor1',
  /** Of the same batch; may look, not decide. */
  fellowMentor: 'mentor3',
  /** Of the same batch, for pictures. */
  photoMentor: 'mentor2',
  /** Of a batch of the other office. */
  otherMentor: 'mentor4',
  organizer: 'panitia',
  otherOrganizer: 'panitia2',
  /** Contact person of one OPD of the first Pemda. */
  contact: 'adminopd',
  otherContact: 'adminopd2',
  /** Head in the first Pemda. */
  leader: 'pimpinan',
  otherLeader: 'pimpinan2',
  admin: 'admin',
} as const;

export type Person = keyof typeof people;

export const everybody = Object.keys(people) as Person[];
const signedIn = everybody.filter((person) => person !== 'nobody');
const participants: Person[] = ['author', 'classmate', 'graduate', 'outsider'];

/**
 * - `open`: the page, the file; of a form: it is taken, or sent back with what is wrong in it
 * - `onwards`: a redirect, but not to the sign-in page · `signIn`: sent to /masuk and back
 * - `forbidden`: 403, wrong role · `missing`: 404, not theirs or not there
 */
export type Answer = 'open' | 'onwards' | 'signIn' | 'forbidden' | 'missing';

export interface Row {
  /** As in app/routes.ts; the parameters stand for what bin/measure/landmarks.ts finds. */
  path: string;
  /** A landmark that stands for a parameter instead of the one of its own name. */
  landmarks?: Record<string, string>;
  /** What asking for the address gives; absent where it takes only forms. */
  get?: Answers;
  /** What sending it the form gives those who are kept out; the others may get anything but a fault. */
  post?: Answers;
  /** What the form says; `:name` stands for a landmark. Empty where the right is asked before the form is read. */
  form?: Record<string, string>;
  /** The form of those who may send it would end what the other rows need: only the others try. */
  isFinal?: true;
}

export type Answers = Partial<Record<Answer, readonly Person[]>> & { others: Answer };

const always = (answer: Answer): Answers => ({ others: answer });

/** For those who are signed in, whoever they are. */
const personal: Answers = { open: signedIn, others: 'signIn' };

/** For some; whoever has the role elsewhere meets nothing, everybody else a refusal. */
function only(open: readonly Person[], missing: readonly Person[] = []): Answers {
  return { open, missing, signIn: ['nobody'], others: 'forbidden' };
}

const ownClass = only(['author', 'classmate'], ['graduate', 'outsider']);
/** An assignment belongs to the course, and so to everybody who takes it in one batch or another. */
const ownCourse = only(participants);
const ownPortal = only(['graduate'], ['author', 'classmate', 'outsider']);
const sentPortalFile: Answers = {
  open: ['graduate', 'mentor', 'fellowMentor', 'photoMentor', 'organizer'],
  signIn: ['nobody'],
  others: 'missing',
};
const photoTask = { assignmentId: 'photoAssignmentId' };
const ofOwnOffice = only(['organizer'], ['otherOrganizer']);
const organizers = only(['organizer', 'otherOrganizer']);
const manuscriptReaders = only(
  ['mentor', 'fellowMentor', 'photoMentor', 'organizer'],
  ['otherMentor', 'otherOrganizer'],
);
const adminOnly = only(['admin']);
const backToAccount: Answers = { ...only([]), onwards: ['admin'] };

const phraseUsers = only([
  'mentor',
  'fellowMentor',
  'photoMentor',
  'otherMentor',
  'organizer',
  'otherOrganizer',
]);
const phraseKeepers = only(
  ['organizer'],
  ['mentor', 'fellowMentor', 'photoMentor', 'otherMentor', 'otherOrganizer'],
);

/** What is done to a phrase that the first office's organizer has shared. */
function phrase(path: string, get?: Answers): Row {
  const users: readonly Person[] = ['mentor', 'fellowMentor', 'photoMentor', 'organizer'];
  const post = path.endsWith('/pakai') ? only(users, ['otherMentor', 'otherOrganizer']) : phraseKeepers;
  return { path, get, post };
}

/** A form of the review room, made on a state of the review that is long past: what it says is never done. */
function review(path: string, form: Record<string, string>, get?: Answers): Row {
  return {
    path,
    landmarks: { submissionId: 'waitingId' },
    form: { n: ':waitingVersion', rev: '999999', ...form },
    get,
    post: only(['mentor'], ['fellowMentor', 'photoMentor', 'otherMentor']),
  };
}

/** The same for the room of pictures; only the photo mentor has them. */
function photoReview(path: string, form: Record<string, string>, get?: Answers): Row {
  return {
    path,
    landmarks: { submissionId: 'waitingPhotosId' },
    form: { n: ':waitingPhotosVersion', rev: '999999', ...form },
    get,
    post: only(['photoMentor'], ['mentor', 'fellowMentor', 'otherMentor']),
  };
}

export const permissions: Row[] = [
  // Public
  { path: '/', get: { open: ['nobody'], others: 'onwards' } },
  { path: 'masuk', get: { open: ['nobody'], others: 'onwards' }, post: always('open') },
  { path: 'masuk/kode', get: always('signIn'), post: always('signIn') },
  { path: 'keluar', get: always('signIn'), post: always('open'), isFinal: true },
  // Nobody of the table has just pressed "Keluar".
  { path: 'keluar/sebelum', get: { onwards: signedIn, others: 'signIn' } },
  { path: 'lupa-sandi', get: always('open'), post: always('open') },
  { path: 'undangan/:token', get: always('missing'), post: always('open') },
  { path: 'persetujuan', get: always('open'), post: personal },
  { path: 'verifikasi', get: always('open'), post: always('open') },
  { path: 'v/:code', get: always('open'), post: always('open') },

  // Everybody who is signed in
  { path: 'profil', get: personal, post: personal },
  { path: 'profil/kata-sandi', get: personal, post: personal },
  // Before the row that prepares it for everybody.
  {
    path: 'profil/dua-langkah/aktifkan',
    get: { onwards: signedIn, others: 'signIn' },
    post: personal,
  },
  { path: 'profil/dua-langkah', get: personal, post: personal },
  { path: 'profil/tampilan', get: always('onwards'), post: personal },
  {
    path: 'profil/pintasan',
    get: always('onwards'),
    post: personal,
    // Left as they were: journeys after this one go on by keyboard.
    form: { pintasan: 'hidup' },
  },
  { path: 'profil/data-saya.json', get: personal },
  // A picture of the author's manuscript: for those who may read it.
  {
    path: 'gambar/:fileId',
    get: {
      open: ['author', 'mentor', 'fellowMentor', 'photoMentor', 'organizer'],
      signIn: ['nobody'],
      others: 'missing',
    },
  },

  // Participant
  { path: 'beranda', get: only(participants) },
  { path: 'kelas/:batchId', get: ownClass },
  { path: 'kelas/:batchId/pelajaran/:lessonSlug', get: ownClass, post: ownClass },
  { path: 'kelas/:batchId/kuis/:quizSlug', get: ownClass, post: ownClass },
  { path: 'kelas/:batchId/kuis/:quizSlug/jawaban', post: ownClass },
  { path: 'kelas/:batchId/latihan/:drillSlug', get: ownClass },
  { path: 'kelas/:batchId/latihan/:drillSlug/:caseSlug', get: ownClass, post: ownClass },
  { path: 'perangkat', get: ownCourse },
  { path: 'tugas', get: ownCourse },
  { path: 'tugas/sering-diperbaiki', get: ownCourse },
  { path: 'tugas/:assignmentId', get: ownCourse, post: ownCourse },
  { path: 'tugas/:assignmentId/draf', post: ownCourse },
  { path: 'tugas/:assignmentId/cadangan', post: ownCourse },
  { path: 'tugas/:assignmentId/foto', post: ownCourse },
  { path: 'tugas/:assignmentId/kirim', post: ownCourse },
  { path: 'tugas/:assignmentId/meja-foto', landmarks: photoTask, get: ownCourse, post: ownCourse },
  { path: 'tugas/:assignmentId/meja-foto/draf', landmarks: photoTask, get: ownCourse, post: ownCourse },
  { path: 'tugas/:assignmentId/meja-foto/kirim', landmarks: photoTask, post: ownCourse },
  { path: 'tugas/:assignmentId/meja-foto/unggahan', landmarks: photoTask, post: ownCourse },
  // Asked and continued by the upload's own verbs alone; nobody has one under way.
  {
    path: 'tugas/:assignmentId/meja-foto/unggahan/:uploadId',
    landmarks: photoTask,
    get: only([], participants),
    post: only([], participants),
  },
  // Only a package becomes a story of a portal.
  { path: 'tugas/:assignmentId/berita-situs', form: { script: 'on' }, post: only([], participants) },
  // Feedback is there for those who have been given some.
  {
    path: 'tugas/:assignmentId/umpan-balik',
    form: { pressed: 'save:' },
    get: only(['author', 'graduate'], ['classmate', 'outsider']),
    post: only(['author', 'graduate'], ['classmate', 'outsider']),
  },
  // The author's pictures are not decided yet: what a mentor has begun to note is nobody's.
  {
    path: 'tugas/:assignmentId/umpan-balik/foto',
    landmarks: photoTask,
    get: only(['graduate'], ['author', 'classmate', 'outsider']),
    post: only([], participants),
  },
  // Only a text of one's own comes back; the form asks for a first version.
  {
    path: 'tugas/:assignmentId/riwayat',
    form: { text: '1' },
    get: ownCourse,
    post: only(['author', 'classmate', 'graduate'], ['outsider']),
  },
  { path: 'sertifikat', get: ownCourse },
  {
    path: 'sertifikat/:code/pdf',
    get: { open: ['graduate', 'organizer'], others: 'missing' },
  },

  // The practice portal of the graduate: theirs alone. It has passed, so what is sent is refused with a sentence.
  {
    path: 'situs-latihan',
    get: { ...ownCourse, open: ['author', 'classmate', 'outsider'], onwards: ['graduate'] },
  },
  { path: 'situs-latihan/:portalId', get: { ...ownPortal, open: [], onwards: ['graduate'] } },
  { path: 'situs-latihan/:portalId/tugas', get: ownPortal, post: ownPortal },
  { path: 'situs-latihan/:portalId/umpan-balik', get: ownPortal },
  { path: 'situs-latihan/:portalId/halaman-baru', get: ownPortal, post: ownPortal },
  { path: 'situs-latihan/:portalId/halaman/:pageId', get: ownPortal, post: ownPortal },
  { path: 'situs-latihan/:portalId/halaman/:pageId/blok/:blockId', post: ownPortal },
  { path: 'situs-latihan/:portalId/halaman/:pageId/gambar/:blockId', post: ownPortal },
  { path: 'situs-latihan/:portalId/halaman/:pageId/terbit', post: ownPortal },
  { path: 'situs-latihan/:portalId/berita', get: ownPortal },
  { path: 'situs-latihan/:portalId/berita/:storyId', get: ownPortal, post: ownPortal },
  { path: 'situs-latihan/:portalId/berita/:storyId/terbit', post: ownPortal },
  { path: 'situs-latihan/:portalId/berita/:storyId/ralat', post: ownPortal },
  { path: 'situs-latihan/:portalId/dokumen', get: ownPortal, post: ownPortal },
  { path: 'situs-latihan/:portalId/dokumen/:documentId', get: ownPortal, post: ownPortal },
  { path: 'situs-latihan/:portalId/dokumen/:documentId/terbit', post: ownPortal },
  // Its files also for those who may read the version it was passed with.
  { path: 'situs-latihan/:portalId/berkas/:documentId', get: sentPortalFile },
  { path: 'situs-latihan/:portalId/gambar/:pictureId', get: sentPortalFile },
  {
    path: 'situs-latihan/:portalId/warga/*',
    get: { open: ['graduate'], signIn: ['nobody'], others: 'missing' },
  },

  // Mentor: a manuscript that waits for the mentor of the table. Others of the batch read it and change nothing.
  { path: 'telaah', get: only(['mentor', 'fellowMentor', 'photoMentor', 'otherMentor']) },
  // Empty, and the same for everybody: what it shows stands on the device.
  { path: 'telaah/luring', get: always('open') },
  { path: 'telaah/urutan', get: only(['mentor', 'fellowMentor', 'photoMentor', 'otherMentor']) },
  { path: 'telaah/selesai', get: only(['mentor', 'fellowMentor', 'photoMentor', 'otherMentor']) },
  // Phrases are their owner's; those the first office shares are changed by its organizer too.
  { path: 'telaah/frasa', get: phraseUsers, post: phraseUsers },
  phrase('telaah/frasa/:phraseId', phraseKeepers),
  phrase('telaah/frasa/:phraseId/pakai'),
  phrase('telaah/frasa/:phraseId/berbagi'),
  // Last: it is gone then.
  { ...phrase('telaah/frasa/:phraseId/hapus'), isFinal: true },
  review('telaah/:submissionId', { decision: 'return' }, manuscriptReaders),
  photoReview('telaah/:submissionId/foto', { decision: 'return' }, manuscriptReaders),
  photoReview('telaah/:submissionId/foto/tanda', { note: 'uji' }),
  photoReview('telaah/:submissionId/foto/catatan', { photoId: 'tidak-ada', caption: 'Uji.' }),
  {
    path: 'telaah/:submissionId/kemiripan',
    landmarks: { submissionId: 'waitingId' },
    get: manuscriptReaders,
    post: manuscriptReaders,
  },
  // The author's, which was returned; only its mentor answers what is asked.
  {
    path: 'telaah/:submissionId/tindak-lanjut',
    form: { n: '2', subjectId: 'tidak-ada' },
    get: manuscriptReaders,
    post: only(['mentor'], ['fellowMentor', 'photoMentor', 'otherMentor']),
  },
  // The graduate's portal was read by the other mentor, who hears that it was decided; nobody else has a review of it.
  {
    path: 'telaah/:submissionId/situs',
    landmarks: { submissionId: 'portalSubmissionId' },
    form: { n: '1', rev: '999999', decision: 'return' },
    get: manuscriptReaders,
    post: only(['fellowMentor'], ['mentor', 'photoMentor', 'otherMentor']),
  },
  {
    path: 'telaah/:submissionId/situs/komentar',
    landmarks: { submissionId: 'portalSubmissionId' },
    form: { n: '1', rev: '999999', spot: 'page:tidak-ada:', kind: 'comment', body: 'uji' },
    post: only(['fellowMentor'], ['mentor', 'photoMentor', 'otherMentor']),
  },
  {
    path: 'telaah/:submissionId/situs/warga/*',
    landmarks: { submissionId: 'portalSubmissionId' },
    get: manuscriptReaders,
  },
  {
    path: 'telaah/:submissionId/isi',
    landmarks: { submissionId: 'waitingId' },
    get: only(['mentor', 'fellowMentor', 'photoMentor'], ['otherMentor']),
  },
  review(
    'telaah/:submissionId/paket',
    { part: 'photo', kind: 'comment', body: 'x' },
    only(['mentor', 'fellowMentor', 'photoMentor'], ['otherMentor']),
  ),
  review('telaah/:submissionId/putusan', { decision: 'return' }),
  {
    path: 'telaah/:submissionId/hadir',
    landmarks: { submissionId: 'waitingId' },
    post: only(['mentor', 'fellowMentor', 'photoMentor'], ['otherMentor']),
  },
  // A photographer may not take a news manuscript; who tries is told why. Who may, would take it from the other rows.
  {
    path: 'telaah/:submissionId/ambil',
    landmarks: { submissionId: 'waitingId' },
    get: only(['mentor', 'fellowMentor', 'photoMentor'], ['otherMentor']),
    post: only(['mentor', 'fellowMentor', 'photoMentor'], ['otherMentor']),
    isFinal: true,
  },
  {
    path: 'telaah/:submissionId/mentor',
    landmarks: { submissionId: 'waitingId' },
    form: { kind: 'asked', reason: '' },
    get: only(['mentor', 'fellowMentor', 'photoMentor'], ['otherMentor']),
    post: only(['mentor', 'fellowMentor', 'photoMentor'], ['otherMentor']),
  },
  review('telaah/:submissionId/tanda', { note: 'uji' }),
  review('telaah/:submissionId/komentar', { body: 'uji', paragraph: 'tubuh:0' }),
  review('telaah/:submissionId/komentar/hapus', { threadId: 'tidak-ada' }),
  review('telaah/:submissionId/usul', { field: 'judul', from: '0', to: '1', text: 'Uji' }),
  review('telaah/:submissionId/usul/hapus', { suggestionId: 'tidak-ada' }),
  {
    path: 'telaah/:submissionId/urungkan',
    form: { decisionId: 'tidak-ada' },
    post: only([], ['mentor', 'fellowMentor', 'photoMentor', 'otherMentor']),
  },

  // Organizer
  { path: 'panitia', get: organizers },
  { path: 'panitia/angkatan', get: organizers },
  { path: 'panitia/angkatan/baru', get: organizers, post: organizers },
  { path: 'panitia/angkatan/:batchId', get: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/ubah', get: ofOwnOffice, post: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/ketuntasan', get: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/ketuntasan.csv', get: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/ketuntasan.xlsx', get: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/butir-soal', get: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/butir-soal.csv', get: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/pengingat', post: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/peserta', get: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/peserta/undangan', post: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/peserta/lembar-undangan', get: ofOwnOffice, post: ofOwnOffice },
  {
    path: 'panitia/angkatan/:batchId/peserta/:enrolmentId/tautan',
    get: ofOwnOffice,
    post: ofOwnOffice,
  },
  {
    path: 'panitia/angkatan/:batchId/peserta/:enrolmentId/keikutsertaan',
    get: ofOwnOffice,
    post: ofOwnOffice,
  },
  { path: 'panitia/angkatan/:batchId/impor', get: ofOwnOffice, post: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/impor/contoh.xlsx', get: ofOwnOffice },
  {
    path: 'panitia/angkatan/:batchId/impor/:importId',
    form: { step: 'import' },
    get: ofOwnOffice,
    post: ofOwnOffice,
  },
  { path: 'panitia/angkatan/:batchId/impor/:importId/perbaikan.xlsx', get: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/impor/:importId/undangan', get: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/mentor', get: ofOwnOffice, post: ofOwnOffice },
  {
    path: 'panitia/angkatan/:batchId/mentor/alih',
    form: { submission: ':waitingId', mentor: 'tidak-ada' },
    get: ofOwnOffice,
    post: ofOwnOffice,
  },
  { path: 'panitia/angkatan/:batchId/jadwal', get: ofOwnOffice, post: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/jadwal/perpanjangan', get: ofOwnOffice, post: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/presensi', get: ofOwnOffice, post: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/presensi/:meetingId', get: ofOwnOffice, post: ofOwnOffice },
  { path: 'panitia/angkatan/:batchId/sertifikat', get: ofOwnOffice, post: ofOwnOffice },
  {
    path: 'panitia/angkatan/:batchId/sertifikat/:certificateId',
    landmarks: { batchId: 'endedBatchId' },
    get: ofOwnOffice,
    post: ofOwnOffice,
  },
  { path: 'panitia/opd', get: organizers },
  { path: 'panitia/opd/:opdId', get: ofOwnOffice, post: organizers },

  // Reports for the contact person of an OPD and the head of a Pemda
  { path: 'laporan', get: only(['contact', 'otherContact', 'leader', 'otherLeader']) },
  { path: 'laporan/:batchId', get: only(['contact', 'leader'], ['otherContact', 'otherLeader']) },

  // Admin
  { path: 'admin', get: adminOnly },
  { path: 'admin/lembaga', get: adminOnly },
  { path: 'admin/lembaga/balai/:balaiId', get: adminOnly, post: adminOnly },
  {
    path: 'admin/lembaga/balai/:balaiId/lambang',
    get: only([], ['admin']), // no emblem has been uploaded
    post: adminOnly,
  },
  { path: 'admin/lembaga/balai/:balaiId/penanda-tangan', get: adminOnly, post: adminOnly },
  {
    path: 'admin/lembaga/balai/:balaiId/penanda-tangan/:signatoryId',
    get: adminOnly,
    post: adminOnly,
  },
  { path: 'admin/lembaga/pemda/:pemdaId', get: adminOnly, post: adminOnly },
  { path: 'admin/lembaga/opd/:opdId', get: adminOnly, post: adminOnly },
  { path: 'admin/akun', get: adminOnly },
  { path: 'admin/akun/baru', get: adminOnly, post: adminOnly },
  { path: 'admin/akun/:accountId', get: adminOnly },
  { path: 'admin/akun/:accountId/ubah', get: adminOnly, post: adminOnly },
  { path: 'admin/akun/:accountId/peran', get: backToAccount, post: adminOnly },
  {
    path: 'admin/akun/:accountId/akses',
    form: { ubah: 'akhiri-sesi' },
    get: backToAccount,
    post: adminOnly,
  },
  { path: 'admin/akun/:accountId/tautan', get: adminOnly, post: adminOnly },
  { path: 'admin/jejak-audit', get: adminOnly },
  // An empty form names no mail.
  { path: 'admin/surat-keluar', get: adminOnly, post: only([], ['admin']) },
];
