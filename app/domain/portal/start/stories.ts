import type { PortalStory } from '../snapshot.ts';
import {
  dayInWords,
  fridayBefore,
  headOf,
  monthsAgo,
  type Planted,
  type Scene,
  story,
  workday,
} from './planting.ts';

/** Newest first. */
export function stories(scene: Scene): Planted<PortalStory>[] {
  const rollCall = workday(monthsAgo(scene, 8));
  const gymnastics = fridayBefore(monthsAgo(scene, 13));
  const repair = workday(monthsAgo(scene, 17));
  return [
    story(
      {
        id: 'berita-apel',
        slug: 'kepala-pimpin-apel-pagi',
        headline: `${headOf(scene).toUpperCase()} PIMPIN APEL PAGI`,
        dateline: scene.pemda,
        eventOn: rollCall,
        publishedOn: rollCall,
        body: `Dalam rangka meningkatkan disiplin aparatur, ${headOf(scene)} memimpin apel pagi pada ${dayInWords(rollCall)} di halaman kantor. Hadir dalam kesempatan tersebut para kepala bidang, para kepala subbagian, serta seluruh staf.\n\nDalam arahannya, beliau menekankan pentingnya kehadiran. Kegiatan berjalan dengan tertib dan lancar, kemudian diakhiri dengan foto bersama.`,
        picture: { pictureId: 'IMG_2041.jpg', alt: '', caption: '' },
      },
      'judul-kapital',
      'teks-pengganti',
      'takarir-foto',
    ),
    story(
      {
        id: 'berita-senam',
        slug: 'senam-jumat',
        headline: 'Senam Jumat berlangsung meriah',
        publishedOn: gymnastics,
        body: 'Senam berlangsung meriah dan penuh keakraban. Seluruh pegawai mengikuti dengan semangat meskipun pengeras suara sempat mati. Setelah senam, acara dilanjutkan dengan sarapan bubur kacang hijau bersama.\n\nPanitia menyampaikan terima kasih kepada semua pihak. Senam berikutnya diadakan bila cuaca mendukung.',
      },
      // It says neither when nor where.
      'berita-lengkap',
    ),
    story(
      {
        id: 'berita-antrean',
        slug: 'mesin-antrean-baru',
        headline: 'Mesin antrean baru mulai dipakai',
        dateline: scene.pemda,
        eventOn: repair,
        publishedOn: repair,
        body: `${scene.opd} mulai memakai mesin antrean pada ${dayInWords(repair)}. Pengunjung mengambil nomor di pintu masuk, lalu menunggu dipanggil. Bila mesin macet, nomor ditulis tangan oleh petugas jaga.\n\nPertanyaan dapat disampaikan kepada Ibu Yanti di 0812-0000-4417. Cara memakai mesin dapat dibaca [selengkapnya](/layanan/cara-mengantre).`,
      },
      'data-pribadi-halaman',
      'kata-tautan',
      'tautan-rusak',
    ),
    story(
      {
        id: 'berita-kunjungan',
        slug: 'kunjungan-kerja',
        headline: 'Menerima kunjungan kerja kabupaten tetangga',
        dateline: scene.pemda,
        eventOn: workday(monthsAgo(scene, 22)),
        publishedOn: workday(monthsAgo(scene, 22)),
        body: 'Rombongan diterima di aula dan membahas pengelolaan situs instansi. Kedua pihak sepakat bahwa situs perlu sering diperbarui.',
        state: 'withdrawn',
        withdrawnReason: '-',
      },
      'alasan-turun',
    ),
  ];
}
