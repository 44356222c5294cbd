import type { PortalDocument } from '../snapshot.ts';
import { type Check, type Fault, type Ground, whole } from './check.ts';

const CUSTOM: Ground = {
  kind: 'kebiasaan',
  text: 'Kebiasaan pengelolaan dokumen PPID; bukan kutipan pasal.',
};
const ACCESS: Ground = {
  kind: 'baku',
  text: 'WCAG 2.2 kriteria 1.4.5; hak atas informasi yang mudah diakses ada di UU 8/2016 Pasal 24.',
};

function ofDocuments(
  facts: Omit<Check, 'look' | 'topic'>,
  fault: (document: PortalDocument) => Fault | undefined,
): Check {
  return {
    ...facts,
    topic: 'dokumen',
    look: ({ documents }) =>
      documents.map((document) => whole(fault(document), { kind: 'document', documentId: document.id })),
  };
}

const MACHINE_TITLE =
  /^(?:scan|img|doc|document|dokumen|file|untitled|new|copy of|salinan|book|microsoft word|presentation|wa)[-_ .]*(?:of)?[-_ .\d]*(?:\(\d+\))?$|\.(?:pdf|docx?|xlsx?)$|_\w+_|\b(?:fix|final|rev(?:isi)?)[-_ ]*\d*$|^[\d\W]+$/i;

const title = ofDocuments(
  {
    id: 'dokumen-judul',
    title: 'Judul dokumen dapat dipahami',
    why: 'Dari judul warga memilih; “scan0001” tidak memberi tahu apa pun, juga kepada mesin pencari.',
    ground: CUSTOM,
    weight: 2,
  },
  ({ title: words }) =>
    words.trim().length >= 8 && !MACHINE_TITLE.test(words.trim())
      ? undefined
      : {
          short: 'Judul berkas',
          problem: `Judul dokumen “${words.trim()}” adalah nama berkas, bukan judul.`,
          todo: 'Tulis jenis dokumen, tentang apa, dan tahunnya.',
        },
);

const metadata = ofDocuments(
  {
    id: 'dokumen-metadata',
    title: 'Judul tercatat di dalam berkas',
    why: 'Judul di dalam berkas tampil di tab peramban dan dibacakan pertama oleh pembaca layar.',
    ground: { kind: 'baku', text: 'WCAG 2.2 kriteria 2.4.2.' },
    weight: 1,
  },
  ({ inspection }) => {
    if (!inspection) return undefined;
    const said = inspection.title.trim();
    if (
      said !== '' &&
      !/^(?:microsoft (?:word|excel|powerpoint)|untitled)\b/i.test(said) &&
      !MACHINE_TITLE.test(said)
    )
      return undefined;
    return {
      short: 'Tanpa judul berkas',
      problem: said === '' ? 'Berkas tidak menyimpan judul.' : `Di dalam berkas tertulis judul “${said}”.`,
      todo: 'Buka berkas aslinya, isi judul di Properti, ekspor lagi, lalu unggah sebagai pengganti.',
    };
  },
);

const summary = ofDocuments(
  {
    id: 'dokumen-ringkasan',
    title: 'Ringkasan dokumen',
    why: 'Satu kalimat ringkasan menghemat unduhan, terutama bagi yang memakai kuota.',
    ground: CUSTOM,
    weight: 1,
  },
  ({ summary: words }) =>
    words.trim().length >= 20
      ? undefined
      : {
          short: 'Ringkasan kosong',
          problem: words.trim() === '' ? 'Ringkasan dokumen kosong.' : `Ringkasan hanya “${words.trim()}”.`,
          todo: 'Tulis satu kalimat tentang isi dokumen dan untuk siapa.',
        },
);

const searchable = ofDocuments(
  {
    id: 'dokumen-pindaian',
    title: 'Teks dokumen dapat dicari',
    why: 'Pindaian adalah foto: tidak dapat dicari, disalin, atau dibacakan.',
    ground: ACCESS,
    weight: 3,
  },
  ({ inspection }) =>
    inspection?.isScanned
      ? {
          short: 'Tidak dapat dicari',
          problem: 'Dokumen ini hasil pindai tanpa teks.',
          todo: 'Ekspor PDF dari berkas Word aslinya, atau jalankan pengenalan teks (OCR), lalu unggah sebagai pengganti.',
        }
      : undefined,
);

/** Some minutes on a village's line, and a good share of a small data package. */
export const LARGE_BYTES = 5_000_000;

const size = ofDocuments(
  {
    id: 'dokumen-ukuran',
    title: 'Ukuran berkas wajar',
    why: 'Berkas besar berarti kuota dan waktu tunggu bagi pembaca di luar kota.',
    ground: { kind: 'kebiasaan', text: 'Batas 5 MB adalah kebiasaan, bukan ketentuan.' },
    weight: 1,
  },
  ({ bytes }) =>
    bytes <= LARGE_BYTES
      ? undefined
      : {
          short: 'Terlalu besar',
          problem: `Berkas ini berukuran ${String(Math.round(bytes / 100_000) / 10).replace('.', ',')} MB.`,
          todo: 'Ekspor PDF dari berkas aslinya, atau kecilkan gambarnya sampai di bawah 5 MB.',
        },
);

const openable = ofDocuments(
  {
    id: 'dokumen-terbuka',
    title: 'Berkas tidak terkunci dan tidak menjalankan apa pun',
    why: 'Berkas terkunci menutup informasi publik; skrip di dalamnya membahayakan pembaca.',
    ground: CUSTOM,
    weight: 2,
  },
  ({ inspection }) =>
    inspection?.hasScript || inspection?.isEncrypted
      ? {
          short: inspection.isEncrypted ? 'Terkunci' : 'Berisi skrip',
          problem: inspection.isEncrypted
            ? 'Berkas ini terkunci.'
            : 'Berkas ini berisi perintah yang dijalankan.',
          todo: 'Simpan ulang sebagai PDF biasa tanpa kata sandi dan tanpa skrip, lalu unggah sebagai pengganti.',
        }
      : undefined,
);

/** What a document needs to be found and read. */
export const documentChecks = [title, metadata, summary, searchable, size, openable];
