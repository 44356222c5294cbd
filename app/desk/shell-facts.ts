import { displayName } from '#app/domain/accounts/person-name.ts';
import { landingPages, type Persona, type Viewer } from '#app/domain/accounts/viewer.ts';
import type { IconName } from '#app/ui/icons/names.ts';

/** What the frame around a signed-in page shows; plain data for a loader to return. */
export interface ShellFacts {
  accountId: string;
  persona: Persona;
  name: string;
  detail: string;
  homeHref: string;
  items: { href: string; label: string; icon?: IconName }[];
  links: { href: string; label: string; icon?: IconName }[];
}

const PERSONA_LABEL: Record<Persona, string> = {
  participant: 'Peserta',
  mentor: 'Mentor',
  organizer: 'Panitia',
  reader: 'Laporan',
  admin: 'Pengelola',
};

/** The frame of a persona's wing: its own destinations, and the ways to the viewer's other roles. */
export function shellFacts(viewer: Viewer, persona: Persona): ShellFacts {
  const landings = landingPages(viewer);
  const home = landings.find((page) => page.persona === persona)?.to ?? landings[0]?.to ?? '/';
  const others = landings.filter((page) => page.persona !== persona);
  return {
    accountId: viewer.accountId,
    persona,
    name: displayName(viewer),
    detail: persona === 'participant' ? (viewer.opdName ?? 'Peserta') : PERSONA_LABEL[persona],
    homeHref: home,
    items: destinations(viewer, persona),
    links: [
      ...others.map((page) => ({
        href: page.to,
        label: `Buka sebagai ${PERSONA_LABEL[page.persona].toLowerCase()}`,
      })),
      { href: '/profil', label: 'Profil dan keamanan', icon: 'user' as const },
    ],
  };
}

function destinations(viewer: Viewer, persona: Persona): ShellFacts['items'] {
  switch (persona) {
    case 'participant':
      return [
        { href: '/beranda', label: 'Beranda', icon: 'house' },
        ...(viewer.batchId
          ? [{ href: `/kelas/${viewer.batchId}`, label: 'Materi', icon: 'book-open' as const }]
          : []),
        { href: '/tugas', label: 'Tugas', icon: 'pencil-line' },
        { href: '/sertifikat', label: 'Sertifikat', icon: 'award' },
      ];
    case 'mentor':
      return [
        { href: '/telaah', label: 'Antrean' },
        { href: '/telaah/selesai', label: 'Selesai ditelaah' },
        { href: '/telaah/frasa', label: 'Frasa siap pakai' },
      ];
    case 'organizer':
      return [
        { href: '/panitia', label: 'Ringkasan' },
        { href: '/panitia/angkatan', label: 'Angkatan' },
        { href: '/panitia/opd', label: 'OPD' },
      ];
    case 'reader':
      return [{ href: '/laporan', label: 'Laporan' }];
    case 'admin':
      return [
        { href: '/admin', label: 'Ringkasan' },
        { href: '/admin/lembaga', label: 'Lembaga' },
        { href: '/admin/akun', label: 'Akun' },
        { href: '/admin/jejak-audit', label: 'Jejak audit' },
        { href: '/admin/surat-keluar', label: 'Surat keluar' },
      ];
  }
}
