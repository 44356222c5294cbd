import type { PortalDocument, PpidClass } from '../snapshot.ts';
import { inWords, isStale } from './ages.ts';
import { type Check, type Fault, type Ground, type Look, PORTAL, whole } from './check.ts';
import { bareLength, findSection, ppidPage, type Reading } from './reading.ts';

const CUSTOM: Ground = {
  kind: 'kebiasaan',
  text: 'Kebiasaan dalam penilaian situs PPID; bukan kutipan pasal.',
};
const law = (text: string): Ground => ({ kind: 'hukum', text });

/** Where the parts of the PPID are looked for; what is missing is missed on the PPID page. */
function onPpidPage(reading: Reading, fault: Fault | undefined): Look[] {
  const page = ppidPage(reading);
  return [whole(fault, page ? { kind: 'page', pageId: page.id } : PORTAL)];
}

function missing(what: string, todo: string): Fault {
  return { short: 'Belum ada', problem: `${what} belum ada di situs ini.`, todo };
}

const ofClass = ({ documents }: Reading, ppidClass: PpidClass): PortalDocument[] =>
  documents.filter((document) => document.ppidClass === ppidClass);

const profile: Check = {
  id: 'ppid-profil',
  topic: 'ppid',
  title: 'Profil instansi',
  why: 'Warga mencari tahu instansi ini mengurus apa sebelum datang atau bertanya.',
  ground: CUSTOM,
  weight: 2,
  look(reading) {
    const page = reading.pages.find(({ kind }) => kind === 'profile');
    const isFull = page && bareLength(page.blocks.map(({ text }) => text).join('')) >= 120;
    const fault = isFull
      ? undefined
      : missing(
          'Profil yang menjelaskan tugas instansi',
          'Tulis tugas, alamat, dan jam layanan di halaman profil.',
        );
    return [whole(fault, page ? { kind: 'page', pageId: page.id } : PORTAL)];
  },
};

const structure: Check = {
  id: 'ppid-struktur',
  topic: 'ppid',
  title: 'Struktur organisasi',
  why: 'Struktur menunjukkan bagian mana yang bertanggung jawab, tanpa warga harus bertanya di loket.',
  ground: CUSTOM,
  weight: 2,
  look(reading) {
    const page = reading.pages.find(({ kind }) => kind === 'profile');
    const fault = findSection(reading, /struktur/i)
      ? undefined
      : missing(
          'Struktur organisasi',
          'Tambahkan bagian “Struktur organisasi” di halaman profil: nama jabatan dan tugasnya.',
        );
    return [whole(fault, page ? { kind: 'page', pageId: page.id } : PORTAL)];
  },
};

const informationList: Check = {
  id: 'ppid-dip',
  topic: 'ppid',
  title: 'Daftar informasi publik',
  why: 'Dari daftar ini warga tahu informasi apa saja yang boleh dan dapat diminta.',
  ground: CUSTOM,
  weight: 3,
  look: (reading) =>
    onPpidPage(
      reading,
      reading.documents.some(({ docKind }) => docKind === 'dip')
        ? undefined
        : missing(
            'Daftar informasi publik (DIP)',
            'Unggah DIP ke Dokumen PPID dengan jenis “Daftar informasi publik”.',
          ),
    ),
};

const periodic: Check = {
  id: 'ppid-berkala',
  topic: 'ppid',
  title: 'Informasi berkala, paling lama enam bulan',
  why: 'Laporan kinerja dan keuangan menunjukkan apa yang dikerjakan dengan uang daerah.',
  ground: law('UU 14/2008 Pasal 9: informasi berkala diumumkan paling sedikit setiap enam bulan.'),
  weight: 4,
  look(reading) {
    const newest = ofClass(reading, 'berkala')
      .map(({ publishedOn }) => publishedOn)
      .sort()
      .at(-1);
    const fault: Fault | undefined =
      newest === undefined
        ? missing('Dokumen informasi berkala', 'Unggah laporan terbaru ke Dokumen PPID, kelas “Berkala”.')
        : isStale(newest, reading.today)
          ? {
              short: 'Lebih dari 6 bulan',
              problem: `Dokumen berkala terakhir diumumkan ${inWords(newest)}.`,
              todo: 'Unggah laporan terbaru, misalnya kinerja atau realisasi anggaran semester ini.',
            }
          : undefined;
    return onPpidPage(reading, fault);
  },
};

const atAnyTime: Check = {
  id: 'ppid-setiap-saat',
  topic: 'ppid',
  title: 'Informasi setiap saat',
  why: 'SOP, standar, dan perjanjian harus siap ketika warga memintanya.',
  ground: law('UU 14/2008 Pasal 11: informasi yang wajib tersedia setiap saat.'),
  weight: 4,
  look: (reading) =>
    onPpidPage(
      reading,
      ofClass(reading, 'setiap_saat').length > 0
        ? undefined
        : missing(
            'Dokumen informasi setiap saat',
            'Unggah SOP atau standar pelayanan ke kelas “Setiap saat”.',
          ),
    ),
};

const atOnce: Check = {
  id: 'ppid-serta-merta',
  topic: 'ppid',
  title: 'Informasi serta-merta',
  why: 'Saat ada bahaya bagi orang banyak, warga harus tahu di mana pengumumannya.',
  ground: law('UU 14/2008 Pasal 10: informasi yang wajib diumumkan serta-merta.'),
  weight: 3,
  look(reading) {
    const isThere =
      ofClass(reading, 'serta_merta').length > 0 || findSection(reading, /serta[-\s]merta/i) !== undefined;
    const todo =
      'Sediakan bagian “Informasi serta-merta”. Bila tidak ada keadaan darurat, tulis begitu dan sebut tanggalnya.';
    return onPpidPage(reading, isThere ? undefined : missing('Tempat untuk informasi serta-merta', todo));
  },
};

const exempt: Check = {
  id: 'ppid-dikecualikan',
  topic: 'ppid',
  title: 'Informasi dikecualikan, dengan uji konsekuensi',
  why: 'Permohonan tidak boleh ditolak dengan kata “rahasia” saja; daftar dan alasannya terbuka.',
  ground: law('UU 14/2008 Pasal 17: pengecualian hanya setelah uji konsekuensi.'),
  weight: 2,
  look(reading) {
    const section = findSection(reading, /dikecualikan/i);
    const texts = [
      section?.text ?? '',
      ...ofClass(reading, 'dikecualikan').map(({ title, summary }) => `${title}\n${summary}`),
    ].join('\n');
    const fault: Fault | undefined =
      texts.trim() === ''
        ? missing(
            'Daftar informasi yang dikecualikan',
            'Tambahkan daftar jenis informasi yang dikecualikan; dokumennya sendiri tidak diunggah.',
          )
        : /uji konsekuensi/i.test(texts)
          ? undefined
          : {
              short: 'Tanpa uji konsekuensi',
              problem: 'Daftar informasi dikecualikan tidak menyebut uji konsekuensi.',
              todo: 'Sebutkan kapan uji konsekuensi dilakukan dan oleh siapa.',
            };
    return onPpidPage(reading, fault);
  },
};

const request: Check = {
  id: 'ppid-permohonan',
  topic: 'ppid',
  title: 'Cara meminta informasi',
  why: 'Tanpa langkah yang jelas, hak atas informasi berhenti di meja depan.',
  ground: law(
    'UU 14/2008: permohonan dijawab dalam 10 hari kerja, dapat diperpanjang 7 hari kerja satu kali.',
  ),
  weight: 3,
  look(reading) {
    const section = findSection(reading, /permohonan informasi|(?:cara|tata cara) (?:meminta|memohon)/i);
    const fault: Fault | undefined = !section
      ? missing(
          'Langkah permohonan informasi',
          'Tambahkan bagian “Permohonan informasi” dengan langkah-langkahnya.',
        )
      : /\b10\b|sepuluh/i.test(section.text)
        ? undefined
        : {
            short: 'Tanpa batas waktu',
            problem: 'Langkah permohonan informasi tidak menyebut batas waktu jawaban.',
            todo: 'Tulis bahwa permohonan dijawab paling lama 10 hari kerja.',
            blockId: section.block?.id,
          };
    return section && fault
      ? [whole(fault, { kind: 'page', pageId: section.page.id })]
      : onPpidPage(reading, fault);
  },
};

/** What a PPID must have. */
export const ppidChecks = [profile, structure, informationList, periodic, atAnyTime, atOnce, exempt, request];
