import type { PortalBlock, PortalPage, StartState } from './snapshot.ts';

/** A few pages to begin with. */
export async function makeStartState(
  { name, pemda }: { name: string; pemda: string },
  today: string,
): Promise<StartState> {
  const page = (
    id: string,
    kind: PortalPage['kind'],
    title: string,
    menuOrd: number,
    blocks: PortalBlock[],
  ): PortalPage => ({
    id,
    slug: kind === 'home' ? '' : kind === 'service' ? `layanan/${id}` : id,
    kind,
    title,
    summary: '',
    blocks,
    menuOrd,
    state: 'published',
    unpublishedReason: '',
    reviewedOn: null,
    updatedAt: `${today}T00:00:00.000Z`,
  });
  const block = (heading: string, text: string, more: Partial<PortalBlock> = {}): PortalBlock => ({
    id: heading,
    kind: 'text',
    heading,
    level: 2,
    role: '',
    text,
    picture: null,
    ...more,
  });
  return {
    portal: {
      opdName: name,
      siteName: `${name} ${pemda}`,
      host: 'opd.latihan.example',
      today,
      pages: [
        page('beranda', 'home', 'Beranda', 1, [block('Selamat datang', `Situs resmi ${name}.`)]),
        page('profil', 'profile', 'Profil', 2, [block('Tentang kami', `${name} melayani warga ${pemda}.`)]),
        page('surat-keterangan', 'service', 'Surat keterangan', 3, [
          block('Yang perlu dibawa', 'Kartu keluarga\nKTP', { kind: 'list', role: 'syarat' }),
          block('Alur pelayanan', '', { kind: 'steps', role: 'prosedur' }),
        ]),
      ],
      stories: [],
      documents: [],
      pictures: [],
    },
    files: new Map(),
  };
}
