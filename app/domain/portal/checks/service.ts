import { fact, lines } from '../block-text.ts';
import type { BlockRole, DocumentKind, PortalBlock, PortalPage } from '../snapshot.ts';
import { type Check, type Fault, type Ground, type Look, PORTAL } from './check.ts';
import { plainTitleFault } from './plain-title.ts';
import { blocksWithRole, hasContent, linksTo, type Reading } from './reading.ts';

const STANDARD: Ground = {
  kind: 'hukum',
  text: 'UU 25/2009: komponen standar pelayanan pada bagian penyampaian layanan.',
};

/** Each published service page. */
function ofServices(reading: Reading, fault: (page: PortalPage) => Fault | undefined): Look[] {
  return reading.pages
    .filter(({ kind }) => kind === 'service')
    .map((page) => {
      const found = fault(page);
      return { place: { kind: 'page', pageId: page.id }, faults: found ? [found] : [] };
    });
}

/** What stands about this on the page: its own block, or a line of short facts. `at` = where to write it. */
function told(
  page: PortalPage,
  role: BlockRole,
  label: RegExp,
): { text: string; at?: string; block?: PortalBlock } {
  const block = blocksWithRole(page, role).find(hasContent);
  if (block) return { text: block.text, at: block.id, block };
  for (const facts of page.blocks.filter(({ kind }) => kind === 'facts'))
    for (const line of lines(facts.text)) {
      const { label: name, value } = fact(line);
      if (label.test(name) && value !== '') return { text: value, at: facts.id };
    }
  return { text: '', at: blocksWithRole(page, role)[0]?.id };
}

const EVASIVE =
  /sesuai (?:dengan )?(?:ketentuan|peraturan|perda|aturan)|menyesuaikan|^\s*[-–—.]+\s*$|hubungi petugas/i;

const offered: Check = {
  id: 'layanan-ada',
  topic: 'layanan',
  title: 'Layanan punya halaman',
  why: 'Kebanyakan orang membuka situs instansi untuk satu urusan saja.',
  ground: { kind: 'kebiasaan', text: 'Kebiasaan dalam penilaian situs instansi; bukan kutipan pasal.' },
  weight: 3,
  look: (reading) =>
    reading.opdKind === 'badan'
      ? []
      : [
          {
            place: PORTAL,
            faults: reading.pages.some(({ kind }) => kind === 'service')
              ? []
              : [
                  {
                    short: 'Belum ada',
                    problem: 'Tidak ada halaman layanan yang tayang.',
                    todo: 'Buat halaman untuk layanan yang paling sering diminta warga.',
                  },
                ],
          },
        ],
};

const title: Check = {
  id: 'layanan-judul',
  topic: 'layanan',
  title: 'Judul memakai kata warga',
  why: 'Orang mencari “imunisasi anak”, bukan “Penyelenggaraan Program P2P”.',
  ground: { kind: 'kebiasaan', text: 'Kebiasaan menulis untuk situs layanan; bukan kutipan pasal.' },
  weight: 2,
  look: (reading) => ofServices(reading, plainTitleFault),
};

const cost: Check = {
  id: 'layanan-biaya',
  topic: 'layanan',
  title: 'Biaya disebut jelas',
  why: 'Biaya yang tidak tertulis membuka ruang pungutan.',
  ground: STANDARD,
  weight: 4,
  look: (reading) =>
    ofServices(reading, (page) => {
      const { text, at } = told(page, 'biaya', /biaya|tarif|retribusi/i);
      const isClear = /gratis|tidak dipungut|tanpa biaya|bebas biaya|nol rupiah|rp\s?\.?\s?\d/i.test(text);
      if (isClear) return undefined;
      return {
        short: text === '' ? 'Biaya belum ada' : 'Biaya belum jelas',
        problem:
          text === '' ? 'Biaya belum disebut.' : `Biaya ditulis “${cut(text)}”; warga tidak tahu jumlahnya.`,
        todo: 'Tulis jumlahnya dalam rupiah, atau “Gratis”.',
        blockId: at,
      };
    }),
};

const time: Check = {
  id: 'layanan-waktu',
  topic: 'layanan',
  title: 'Waktu pelayanan disebut',
  why: 'Warga mengambil cuti atau menutup warung untuk datang; mereka perlu tahu berapa lama.',
  ground: STANDARD,
  weight: 4,
  look: (reading) =>
    ofServices(reading, (page) => {
      const { text, at } = told(page, 'waktu', /waktu|lama|jam|jadwal|hari/i);
      const isClear =
        !EVASIVE.test(text) &&
        /\d|\b(?:satu|dua|tiga|empat|lima|enam|tujuh)\b/i.test(text) &&
        /menit|jam|hari|minggu|\d[.:]\d\d|senin|pukul/i.test(text);
      if (isClear) return undefined;
      return {
        short: text === '' ? 'Waktu belum ada' : 'Waktu belum jelas',
        problem: text === '' ? 'Waktu pelayanan belum disebut.' : `Waktu ditulis “${cut(text)}”.`,
        todo: 'Tulis hari dan jam buka, atau berapa hari kerja sampai selesai.',
        blockId: at,
      };
    }),
};

const place: Check = {
  id: 'layanan-tempat',
  topic: 'layanan',
  title: 'Tempat disebut',
  why: 'Loket sering pindah; alamat yang salah berarti satu hari terbuang.',
  ground: { kind: 'kebiasaan', text: 'Kebiasaan menulis halaman layanan; bukan kutipan pasal.' },
  weight: 2,
  look: (reading) =>
    ofServices(reading, (page) => {
      const { text, at } = told(page, 'tempat', /tempat|lokasi|alamat|loket/i);
      if (text.trim().length >= 8) return undefined;
      return {
        short: 'Tempat belum ada',
        problem: 'Tempat layanan belum disebut.',
        todo: 'Tulis gedung, loket, dan jalannya, atau alamat layanan daringnya.',
        blockId: at,
      };
    }),
};

const requirements: Check = {
  id: 'layanan-syarat',
  topic: 'layanan',
  title: 'Persyaratan berupa daftar',
  why: 'Daftar dapat dicentang di rumah, sehingga warga tidak pulang karena satu berkas kurang.',
  ground: STANDARD,
  weight: 4,
  look: (reading) =>
    ofServices(reading, (page) => {
      const { text, at, block } = told(page, 'syarat', /syarat/i);
      if (text === '')
        return {
          short: 'Syarat belum ada',
          problem: 'Persyaratan belum diisi.',
          todo: 'Tulis satu berkas tiap baris, dengan asli atau salinan.',
          blockId: at,
        };
      if (block?.kind === 'list' || block?.kind === 'steps') return undefined;
      return {
        short: 'Syarat bukan daftar',
        problem: 'Persyaratan ditulis sebagai kalimat panjang.',
        todo: 'Ubah bagian ini menjadi daftar, satu berkas tiap baris.',
        blockId: at,
      };
    }),
};

/** More steps than that nobody remembers on the way. */
const MOST_STEPS = 5;

const procedure: Check = {
  id: 'layanan-alur',
  topic: 'layanan',
  title: 'Alur pelayanan',
  why: 'Warga perlu tahu apa yang terjadi dari datang sampai pulang.',
  ground: STANDARD,
  weight: 4,
  look: (reading) =>
    ofServices(reading, (page) => {
      const { text, at, block } = told(page, 'prosedur', /alur|prosedur|langkah/i);
      const steps = lines(text).length;
      if (block?.kind === 'steps' && steps <= MOST_STEPS) return undefined;
      const short =
        steps === 0 ? 'Alur belum ada' : steps > MOST_STEPS ? 'Alur terlalu panjang' : 'Alur bukan langkah';
      return {
        short,
        problem:
          steps === 0
            ? 'Alur pelayanan belum diisi.'
            : steps > MOST_STEPS
              ? `Alur pelayanan terdiri atas ${steps} langkah.`
              : 'Alur pelayanan tidak ditulis sebagai langkah.',
        todo: `Tulis langkah dari datang sampai pulang, paling banyak ${MOST_STEPS} langkah.`,
        blockId: at,
      };
    }),
};

const product: Check = {
  id: 'layanan-produk',
  topic: 'layanan',
  title: 'Hasil layanan disebut',
  why: 'Warga perlu tahu apa yang dibawa pulang: surat, kartu, atau tindakan.',
  ground: STANDARD,
  weight: 3,
  look: (reading) =>
    ofServices(reading, (page) => {
      const { text, at } = told(page, 'produk', /produk|hasil/i);
      if (text.trim().length >= 4 && !EVASIVE.test(text)) return undefined;
      return {
        short: 'Hasil belum ada',
        problem: 'Hasil layanan belum disebut.',
        todo: 'Sebut apa yang diterima warga, misalnya “Kartu, dicetak hari itu juga”.',
        blockId: at,
      };
    }),
};

const complaint: Check = {
  id: 'layanan-pengaduan',
  topic: 'layanan',
  title: 'Kontak yang dapat dihubungi',
  why: 'Tanpa saluran pengaduan, keluhan pindah ke media sosial dan tidak pernah selesai.',
  ground: STANDARD,
  weight: 4,
  look: (reading) =>
    ofServices(reading, (page) => {
      const texts = [
        told(page, 'pengaduan', /pengaduan|aduan|keluhan|lapor/i),
        told(page, 'kontak', /kontak|telepon|hubungi|surel|email|whatsapp/i),
      ];
      const isReachable = texts.some(({ text }) => /lapor|@|mailto:|tel:|\d[\d\s().-]{5,}\d/i.test(text));
      if (isReachable) return undefined;
      return {
        short: 'Kontak belum ada',
        problem: 'Belum ada nomor, surel, atau kanal pengaduan di halaman ini.',
        todo: 'Tulis nomor layanan kantor dan tautan SP4N-LAPOR!.',
        blockId: texts[0]?.at ?? texts[1]?.at,
      };
    }),
};

function published(reading: Reading, docKind: DocumentKind, words: RegExp) {
  return reading.documents.filter((document) => document.docKind === docKind || words.test(document.title));
}

/** Published in the portal's own PPID, and linked from the page of the service. */
function linkedDocument(id: string, name: string, docKind: DocumentKind, words: RegExp, why: string): Check {
  return {
    id,
    topic: 'layanan',
    title: `${name} terbit dan ditautkan`,
    why,
    ground: {
      kind: 'hukum',
      text: 'UU 25/2009 mengenal standar dan maklumat pelayanan. Bahwa keduanya dicari di situs instansi sendiri adalah kebiasaan penilaian.',
    },
    weight: 3,
    look: (reading) =>
      ofServices(reading, (page) => {
        if (published(reading, docKind, words).length === 0)
          return {
            short: `${name} belum ada`,
            problem: `${name} belum ada di Dokumen PPID.`,
            todo: `Unggah ${name} ke Dokumen PPID, lalu tautkan dari halaman ini.`,
          };
        const isIt = (document: { docKind: DocumentKind; title: string }) =>
          document.docKind === docKind || words.test(document.title);
        if (linksTo(reading, page, isIt)) return undefined;
        return {
          short: `${name} belum ditautkan`,
          problem: `${name} ada di Dokumen PPID, tetapi halaman ini belum menautkannya.`,
          todo: 'Tautkan dari Dokumen PPID.',
          blockId: blocksWithRole(page, 'dokumen')[0]?.id,
        };
      }),
  };
}

const pledge = linkedDocument(
  'layanan-maklumat',
  'Maklumat layanan',
  'maklumat',
  /maklumat/i,
  'Maklumat adalah janji tertulis: warga dapat menunjuknya ketika layanan tidak sesuai.',
);
const sop = linkedDocument(
  'layanan-sop',
  'SOP',
  'sop',
  /\bSOP\b|standar operasional/i,
  'SOP yang terbuka membuat petugas dan warga memegang aturan yang sama.',
);

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** What the page of a service must tell. */
export const serviceChecks = [
  offered,
  title,
  cost,
  time,
  place,
  requirements,
  procedure,
  product,
  complaint,
  pledge,
  sop,
];
