import type { RoleName } from '#db/schema/accounts.ts';

export const ROLE_WORDS: Record<RoleName, string> = {
  admin: 'Pengelola',
  organizer: 'Panitia',
  mentor: 'Mentor',
  opd_contact: 'Narahubung OPD',
  leader: 'Pimpinan daerah',
};

interface Places {
  balai: { id: string; name: string }[];
  pemda: { id: string; name: string }[];
  opd: { id: string; name: string; pemdaName: string }[];
}

/** Every role with every place it can hold in, as one list to choose from. */
export function roleOptions({ balai, pemda, opd }: Places): { value: string; label: string }[] {
  return [
    ...balai.map(({ id, name }) => ({ value: `organizer:${id}`, label: `Panitia: ${name}` })),
    ...balai.map(({ id, name }) => ({ value: `mentor:${id}`, label: `Mentor: ${name}` })),
    { value: 'mentor', label: 'Mentor: semua balai' },
    ...pemda.map(({ id, name }) => ({ value: `leader:${id}`, label: `Pimpinan daerah: ${name}` })),
    ...opd.map(({ id, name, pemdaName }) => ({
      value: `opd_contact:${id}`,
      label: `Narahubung OPD: ${name}, ${pemdaName}`,
    })),
    { value: 'admin', label: 'Pengelola instalasi' },
  ];
}
