import type { PortalPage } from '../snapshot.ts';
import {
  at,
  blocks,
  dayInWords,
  headOf,
  monthsAgo,
  type Planted,
  page,
  type Scene,
  workday,
  yearsAgo,
} from './planting.ts';

/** Pages that every neglected portal has, in the order of its menu. */
export function homePage(scene: Scene, links: string): Planted<PortalPage> {
  const updated = workday(monthsAgo(scene, 40));
  const ordinal = yearsAgo(scene, 4) - 1945;
  return page(
    {
      id: 'beranda',
      slug: '',
      kind: 'home',
      title: `Selamat datang di situs resmi ${scene.opd}`,
      summary: 'Melayani dengan sepenuh hati',
      updatedAt: at(updated),
      blocks: blocks([
        {
          kind: 'text',
          heading: `DIRGAHAYU REPUBLIK INDONESIA`,
          level: 3,
          text: `Keluarga besar ${scene.opd} mengucapkan selamat Hari Kemerdekaan Republik Indonesia ke-${ordinal}. Bersama kita maju, bersama kita bisa.`,
        },
        {
          kind: 'picture',
          picture: { pictureId: 'banner1.jpg', alt: 'banner1.jpg', caption: '' },
        },
        {
          kind: 'text',
          heading: 'Kata sambutan',
          level: 2,
          text: `Puji syukur kita panjatkan. Dengan telah diluncurkannya situs ini, kami berharap masyarakat dapat memperoleh informasi secara cepat, tepat, dan akurat. Situs ini masih jauh dari sempurna, oleh karena itu kritik dan saran yang membangun sangat kami harapkan.\n\n${headOf(scene)} periode ${yearsAgo(scene, 9)}–${yearsAgo(scene, 4)}\n(telah purnatugas)`,
        },
        { kind: 'links', heading: 'Tautan cepat', level: 2, text: links },
        {
          kind: 'text',
          text: `Terakhir diperbarui: ${dayInWords(updated)}. Pengunjung hari ini: 0. Resolusi terbaik 1024 × 768.`,
        },
      ]),
    },
    // The heading in capitals begins at level 3; the banner has neither words nor caption; two texts are long over.
    'judul-kapital',
    'urutan-judul',
    'teks-pengganti',
    'takarir-foto',
    'teks-kedaluwarsa',
    'teks-kedaluwarsa',
    'kata-tautan',
    'tautan-rusak',
    'tanggal-pembaruan',
    'beranda-pintu',
    'berita-terbaru',
  );
}

export function profilePage(scene: Scene): Planted<PortalPage> {
  return page(
    {
      id: 'profil',
      slug: 'profil',
      kind: 'profile',
      title: 'Profil',
      summary: `Sekilas tentang ${scene.opd}`,
      reviewedOn: monthsAgo(scene, 26),
      updatedAt: at(monthsAgo(scene, 26)),
      blocks: blocks([
        {
          kind: 'text',
          heading: 'Visi dan misi',
          text: 'Terwujudnya pelayanan prima. Misi menyusul.',
        },
        {
          kind: 'picture',
          picture: {
            pictureId: 'loket.jpg',
            alt: 'gambar',
            caption: 'Ruang pelayanan setelah dicat ulang. Nomor antrean dipanggil dengan pengeras suara.',
          },
        },
        { kind: 'text', heading: 'Sejarah singkat', text: '' },
      ]),
    },
    'ppid-profil',
    'ppid-struktur',
    'halaman-kosong',
    'teks-pengganti',
    'tanggal-pembaruan',
  );
}

/** Taken out of the menu when the structure changed; nobody said so, and nobody put the new one there. */
export function structurePage(scene: Scene): Planted<PortalPage> {
  return page(
    {
      id: 'struktur',
      slug: 'struktur-organisasi',
      kind: 'page',
      title: 'Struktur organisasi',
      state: 'unpublished',
      updatedAt: at(monthsAgo(scene, 14)),
      blocks: blocks([
        {
          kind: 'list',
          heading: 'Susunan organisasi',
          text: 'Kepala\nSekretaris: keuangan, kepegawaian, dan surat-menyurat\nSubbagian Umum: ruang, kendaraan, dan arsip\nKelompok jabatan fungsional: pelayanan dan pengawasan',
        },
      ]),
    },
    'alasan-turun',
  );
}

export function ppidPage(scene: Scene): Planted<PortalPage> {
  return page(
    {
      id: 'ppid',
      slug: 'ppid',
      kind: 'ppid',
      title: 'Informasi publik',
      summary: 'Pejabat Pengelola Informasi dan Dokumentasi (PPID) pelaksana',
      reviewedOn: monthsAgo(scene, 20),
      updatedAt: at(monthsAgo(scene, 20)),
      blocks: blocks([
        {
          kind: 'text',
          text: 'PPID pelaksana membantu PPID utama di Dinas Kominfo. Dokumen dapat dibuka di [daftar dokumen PPID](/dokumen).',
        },
        {
          kind: 'steps',
          heading: 'Permohonan informasi',
          text: 'Isi [formulir permohonan informasi](/dokumen/formulir-permohonan).\nSerahkan kepada petugas di meja depan.\nTunggu dihubungi.',
        },
        {
          kind: 'list',
          heading: 'Informasi yang dikecualikan',
          text: 'Semua yang bersifat rahasia\nBerkas pribadi pegawai',
        },
        {
          kind: 'text',
          heading: 'MAKLUMAT DAN LAIN-LAIN',
          level: 4,
          text: 'Maklumat pelayanan terpasang di dinding ruang tunggu.',
        },
      ]),
    },
    'ppid-dip',
    'ppid-berkala',
    'ppid-serta-merta',
    'ppid-dikecualikan',
    'ppid-permohonan',
    'judul-kapital',
    'urutan-judul',
    'tanggal-pembaruan',
  );
}

export function contactPage(scene: Scene): Planted<PortalPage> {
  return page(
    {
      id: 'kontak',
      slug: 'kontak',
      kind: 'contact',
      title: 'Hubungi kami',
      updatedAt: at(monthsAgo(scene, 31)),
      blocks: blocks([
        {
          kind: 'facts',
          text: `Alamat: Jalan Perkantoran, sebelah kantor yang lama\nJam layanan: jam kerja\nPonsel: 0812-0000-4417 (Ibu Yanti, bila di tempat)\nSurel: yanti_tu@gmail.com`,
        },
        { kind: 'text', text: 'Ingin menyampaikan keluhan? [ ](/pengaduan)' },
      ]),
    },
    'kontak-lengkap',
    'data-pribadi-halaman',
    'data-pribadi-halaman',
    'tautan-rusak',
    'kata-tautan',
    'tanggal-pembaruan',
  );
}

export function announcementPage(scene: Scene): Planted<PortalPage> {
  const deadline = workday(monthsAgo(scene, 29));
  return page(
    {
      id: 'pengumuman',
      slug: 'pengumuman',
      kind: 'page',
      title: 'Pengumuman',
      updatedAt: at(monthsAgo(scene, 29)),
      blocks: blocks([
        {
          kind: 'text',
          heading: 'PENTING HARAP DIBACA SAMPAI HABIS',
          text: `Pendaftaran tenaga pendamping dibuka sampai ${dayInWords(deadline)}. Berkas diantar dalam map merah. Formulir ada di [komputer pelayanan](http://192.168.1.12/formulir).`,
        },
        {
          kind: 'text',
          heading: 'Kehilangan',
          text: 'Telah ditemukan sebuah payung biru di ruang tunggu. Pemilik dapat mengambilnya di Subbagian Umum. (Sudah diambil.)',
        },
      ]),
    },
    'judul-kapital',
    'teks-kedaluwarsa',
    'tautan-rusak',
    'tanggal-pembaruan',
  );
}

export function emptyPage(scene: Scene): Planted<PortalPage> {
  return page(
    {
      id: 'unduhan',
      slug: 'unduhan',
      kind: 'page',
      title: 'Unduhan',
      updatedAt: at(monthsAgo(scene, 37)),
      blocks: blocks([
        { kind: 'text', text: 'Halaman ini sedang dalam perbaikan. Silakan kembali minggu depan.' },
      ]),
    },
    'halaman-kosong',
    'tanggal-pembaruan',
  );
}
