// A start state as a careful participant would leave it: for tests of what a mended portal must reach.

import type { PlacedPicture, PortalDocument, PortalPage, PortalSnapshot, PortalStory } from './snapshot.ts';
import { blocks } from './start/planting.ts';

/** Everything mended; whoever tests one check breaks one thing again. */
export function repaired(portal: PortalSnapshot): PortalSnapshot {
  return {
    ...portal,
    pages: portal.pages.map((page) => mendPage(page, portal)),
    stories: portal.stories.map((story, index) => mendStory(story, index, portal.today)),
    documents: [
      ...portal.documents.map((document) => mendDocument(document, portal.today)),
      ...added(portal),
    ],
  };
}

const PICTURE: PlacedPicture = {
  pictureId: 'loket.jpg',
  alt: 'Dua petugas melayani warga di loket pelayanan kantor',
  caption: 'Petugas melayani warga di loket, Senin pagi. Antrean dibuka pukul 08.00. (Foto: Subbagian Umum)',
};

function mendPage(page: PortalPage, portal: PortalSnapshot): PortalPage {
  const mended: PortalPage = { ...page, reviewedOn: portal.today, state: 'published', unpublishedReason: '' };
  const put = (list: Parameters<typeof blocks>[0], more: Partial<PortalPage> = {}): PortalPage => ({
    ...mended,
    ...more,
    blocks: blocks(list).map((block) => ({ ...block, id: `${page.id}-${block.id}` })),
  });
  if (page.kind === 'service') return put(serviceBlocks(), { title: 'Surat keterangan pindah' });
  switch (page.id) {
    case 'beranda':
      return put([
        { kind: 'links', heading: 'Yang paling dicari', text: doors(portal) },
        { kind: 'picture', picture: PICTURE },
      ]);
    case 'profil':
      return put([
        {
          kind: 'text',
          heading: 'Tugas kami',
          text: 'Kami melayani warga di loket setiap hari kerja, mendampingi desa dan kelurahan, menjaga mutu pelayanan, dan menjawab setiap pertanyaan yang masuk lewat situs ini.',
        },
        {
          kind: 'list',
          heading: 'Struktur organisasi',
          level: 3,
          text: 'Kepala\nSekretaris\nKelompok jabatan fungsional',
        },
      ]);
    case 'ppid':
      return put([
        {
          kind: 'steps',
          heading: 'Permohonan informasi',
          text: 'Isi formulir.\nTerima jawaban paling lama 10 hari kerja.',
        },
        { kind: 'text', heading: 'Informasi serta-merta', text: 'Tidak ada keadaan darurat pada hari ini.' },
        {
          kind: 'list',
          heading: 'Informasi yang dikecualikan',
          level: 3,
          text: 'Berkas pribadi pegawai, menurut uji konsekuensi PPID utama',
        },
      ]);
    case 'kontak':
      return put([
        {
          kind: 'facts',
          text: 'Alamat: Jalan Perkantoran Nomor 1\nJam layanan: 08.00–15.00\nTelepon kantor: (0621) 555010',
        },
      ]);
    case 'unduhan':
      return { ...mended, state: 'unpublished', unpublishedReason: 'Isinya pindah ke daftar dokumen PPID.' };
    case 'struktur':
      return mended;
    default:
      return put(
        [
          {
            kind: 'text',
            heading: 'Rapat koordinasi',
            text: 'Rapat koordinasi pelayanan diadakan setiap Senin di aula. Notulanya dimuat di halaman ini.',
          },
        ],
        { title: 'Kabar kantor' },
      );
  }
}

function doors({ pages }: PortalSnapshot): string {
  const service = pages.find(({ kind }) => kind === 'service');
  return `${service ? `[${service.title}](/${service.slug})\n` : ''}[Informasi publik](/ppid)`;
}

const serviceBlocks = (): Parameters<typeof blocks>[0] => [
  {
    kind: 'facts',
    text: 'Biaya: Gratis\nWaktu: 15 menit, Senin–Kamis pukul 08.00–12.00 WIB\nTempat: Loket 1, lantai 1',
  },
  { kind: 'list', role: 'syarat', heading: 'Yang perlu dibawa', text: 'KTP, asli\nKartu keluarga, salinan' },
  {
    kind: 'steps',
    role: 'prosedur',
    heading: 'Alur pelayanan',
    text: 'Ambil nomor.\nSerahkan berkas.\nTerima surat.',
  },
  { kind: 'text', role: 'produk', heading: 'Yang Anda terima', text: 'Surat keterangan pindah' },
  { kind: 'text', role: 'pengaduan', heading: 'Pengaduan', text: '[SP4N-LAPOR!](https://www.lapor.go.id)' },
  {
    kind: 'links',
    role: 'dokumen',
    heading: 'Dokumen',
    text: '[Maklumat layanan](/dokumen/maklumat)\n[SOP pelayanan administrasi](/dokumen/scan0001)',
  },
];

function mendStory(story: PortalStory, index: number, today: string): PortalStory {
  if (story.state === 'withdrawn')
    return { ...story, withdrawnReason: 'Isinya tidak lagi sesuai; lihat berita terbaru.' };
  return {
    ...story,
    headline: `Loket dibuka lebih pagi, bagian ${index + 1}`,
    dateline: 'Pesisir Hulu',
    eventOn: today,
    publishedOn: today,
    body: 'Loket pelayanan dibuka setengah jam lebih pagi mulai pekan ini. Perubahan dibuat setelah warga menyampaikan bahwa mereka perlu berangkat kerja pukul 08.00.\n\nDalam tiga hari pertama, 84 warga dilayani sebelum pukul 08.00. Jam tutup tidak berubah, dan loket siang tetap buka seperti biasa bagi warga yang datang setelah bekerja.',
    picture: story.picture && PICTURE,
  };
}

function mendDocument(document: PortalDocument, today: string): PortalDocument {
  if (document.state === 'withdrawn') return { ...document, withdrawnReason: 'Agenda sudah tidak berlaku.' };
  return {
    ...document,
    title:
      document.docKind === 'sop' ? 'SOP pelayanan administrasi' : `Laporan pelayanan ${document.id.length}`,
    summary: 'Memuat langkah, waktu, dan petugas yang bertanggung jawab.',
    year: Number(today.slice(0, 4)),
    publishedOn: today,
    bytes: 210_000,
    inspection: {
      kind: 'pdf',
      pages: 2,
      title: 'SOP pelayanan administrasi',
      author: 'Subbagian Umum',
      textLength: 2400,
      isScanned: false,
      hasScript: false,
      isEncrypted: false,
      personalData: [],
      isPartial: false,
    },
  };
}

function added({ documents, today }: PortalSnapshot): PortalDocument[] {
  const [model] = documents;
  if (!model) return [];
  return [
    {
      ...mendDocument(model, today),
      id: 'maklumat',
      slug: 'maklumat',
      title: 'Maklumat layanan',
      docKind: 'maklumat',
    },
    {
      ...mendDocument(model, today),
      id: 'dip',
      slug: 'dip',
      title: 'Daftar informasi publik',
      docKind: 'dip',
    },
  ];
}
