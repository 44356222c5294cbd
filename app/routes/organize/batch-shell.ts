import { type ShellFacts, shellFacts } from '#app/desk/shell-facts.ts';
import type { Viewer } from '#app/domain/accounts/viewer.ts';

/** The frame inside one batch: its own rooms in the masthead, the way out in the account menu and the folio. */
export function batchShell(viewer: Viewer, batchId: string): ShellFacts {
  const shell = shellFacts(viewer, 'organizer');
  const at = `/panitia/angkatan/${batchId}`;
  return {
    ...shell,
    items: [
      { href: `${at}/ketuntasan`, label: 'Ketuntasan' },
      { href: `${at}/peserta`, label: 'Peserta' },
      { href: `${at}/mentor`, label: 'Mentor' },
      { href: `${at}/jadwal`, label: 'Jadwal' },
      { href: `${at}/presensi`, label: 'Presensi' },
      { href: `${at}/sertifikat`, label: 'Sertifikat' },
    ],
    links: [
      { href: at, label: 'Data angkatan', icon: 'notebook-pen' },
      { href: `${at}/butir-soal`, label: 'Analisis butir soal', icon: 'spell-check' },
      { href: '/panitia/angkatan', label: 'Semua angkatan', icon: 'list-checks' },
      ...shell.links,
    ],
  };
}
