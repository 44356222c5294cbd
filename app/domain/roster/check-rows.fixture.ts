import type { RosterKnowledge } from './check-rows.ts';
import type { RosterRow } from './read-roster.ts';
import type { ColumnId } from './table.ts';

/** A Pemda of four OPD and three accounts, the first of them enrolled. */
export const KNOWN: RosterKnowledge = {
  pemdaName: 'Kabupaten Sei Rantau',
  opds: [
    {
      id: 'dinkes',
      name: 'Dinas Kesehatan',
      shortName: 'Dinas Kesehatan',
      otherNames: ['Dinkes Sei Rantau'],
    },
    { id: 'satpol', name: 'Satuan Polisi Pamong Praja', shortName: 'Satpol PP', otherNames: [] },
    { id: 'labuhan', name: 'Kecamatan Labuhan', shortName: '', otherNames: ['Kantor Camat'] },
    { id: 'hulutor', name: 'Kecamatan Hulu Tor', shortName: '', otherNames: ['Kantor Camat'] },
  ],
  accounts: [
    { id: 'a-marlina', name: 'Marlina Situmeang', nip: '198403122010012014', email: 'marlina@demo.test' },
    { id: 'a-togar', name: 'Togar Simbolon', nip: '197901152005011007', email: null },
    { id: 'a-melati', name: 'Melati Sinurat', nip: null, email: 'melati@demo.test' },
  ],
  enrolledAccountIds: new Set(['a-marlina']),
};
/** A row in which nothing is to be mended. */
export const OK: Record<ColumnId, string> = {
  name: 'Dewi Anggraini',
  nip: '199105222015032003',
  email: 'dewi@demo.test',
  opd: 'Dinas Kesehatan',
  position: 'Pranata Humas',
  rank: 'III/b',
};
/** The good row with some values changed. */
export const row = (change: Partial<Record<ColumnId, string>>, at = 2, isNipNumber = false): RosterRow => ({
  row: at,
  values: { ...OK, ...change },
  isNipNumber,
});
