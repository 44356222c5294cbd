import type { PortalPage } from '../snapshot.ts';
import { at, blocks, monthsAgo, type Planted, page, type Scene } from './planting.ts';

/** What a badan or sekretariat, which serves other offices, has in place of service pages. */
export function officePages(scene: Scene): Planted<PortalPage>[] {
  return [
    page(
      {
        id: 'tugas',
        slug: 'tugas-dan-fungsi',
        kind: 'page',
        title: 'TUGAS POKOK DAN FUNGSI',
        updatedAt: at(monthsAgo(scene, 33)),
        blocks: blocks([
          {
            kind: 'text',
            text: `${scene.opd} mempunyai tugas membantu kepala daerah melaksanakan fungsi penunjang. Keterangan lebih lanjut hubungi Pak Darto (staf) di 0813-0000-2256 atau [klik di sini](/struktur-organisasi).`,
          },
        ]),
      },
      'judul-kapital',
      'data-pribadi-halaman',
      'kata-tautan',
      'tautan-rusak',
      'tanggal-pembaruan',
    ),
    page(
      {
        id: 'zona',
        slug: 'zona-integritas',
        kind: 'page',
        title: 'Zona integritas',
        reviewedOn: monthsAgo(scene, 11),
        updatedAt: at(monthsAgo(scene, 11)),
        blocks: blocks([
          {
            kind: 'text',
            heading: 'Rencana aksi',
            text: 'Rencana aksi dibahas dalam rapat tim setiap triwulan dan dimuat di halaman ini.',
          },
          { kind: 'list', heading: 'Hasil rapat tim', text: '' },
        ]),
      },
      'halaman-kosong',
      'tanggal-pembaruan',
    ),
  ];
}
