import type { PortalPage } from '../snapshot.ts';
import { at, blocks, monthsAgo, type Planted, page, type Scene } from './planting.ts';
import { servicesOf } from './services.ts';

/** Written for the office: hardly a component is there, and what is there is a sentence. */
export function officeService(scene: Scene): Planted<PortalPage> {
  const { forOffice } = servicesOf(scene.opd);
  return page(
    {
      id: 'layanan-kantor',
      slug: `layanan/${forOffice.slug}`,
      kind: 'service',
      title: forOffice.title,
      summary: forOffice.summary,
      updatedAt: at(monthsAgo(scene, 33)),
      blocks: blocks([
        { kind: 'facts', text: 'Waktu: menyesuaikan' },
        { kind: 'text', role: 'syarat', heading: 'Persyaratan', text: forOffice.needs },
        { kind: 'text', role: 'prosedur', heading: 'Alur pelayanan', text: forOffice.flow },
        {
          kind: 'text',
          heading: 'Keterangan',
          text: 'Keterangan lebih lanjut hubungi Pak Darto (staf) di 0813-0000-2256 atau [klik di sini](/struktur-organisasi).',
        },
      ]),
    },
    'layanan-judul',
    'layanan-biaya',
    'layanan-waktu',
    'layanan-tempat',
    'layanan-syarat',
    'layanan-alur',
    'layanan-produk',
    'layanan-pengaduan',
    'layanan-maklumat',
    'layanan-sop',
    'data-pribadi-halaman',
    'kata-tautan',
    'tautan-rusak',
    'tanggal-pembaruan',
  );
}

/** Somebody began to mend this one, and was moved to another office. */
export function begunService(scene: Scene): Planted<PortalPage> {
  const { begun } = servicesOf(scene.opd);
  return page(
    {
      id: 'layanan-mulai',
      slug: `layanan/${begun.slug}`,
      kind: 'service',
      title: begun.title,
      summary: begun.summary,
      reviewedOn: monthsAgo(scene, 11),
      updatedAt: at(monthsAgo(scene, 11)),
      blocks: blocks([
        { kind: 'facts', text: `Biaya: ${begun.cost}\nWaktu: ${begun.hours}\nTempat: ${begun.place}` },
        { kind: 'list', role: 'syarat', heading: 'Yang perlu dibawa', text: begun.needs.join('\n') },
        { kind: 'steps', role: 'prosedur', heading: 'Alur pelayanan', text: '' },
        { kind: 'text', role: 'produk', heading: 'Yang Anda terima', text: begun.result },
        {
          kind: 'text',
          role: 'pengaduan',
          heading: 'Pengaduan',
          text: 'Sampaikan keluhan melalui [SP4N-LAPOR!](https://www.lapor.go.id).',
        },
      ]),
    },
    'layanan-biaya',
    'layanan-alur',
    'layanan-maklumat',
    'layanan-sop',
    'tanggal-pembaruan',
  );
}
