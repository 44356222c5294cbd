/**
 * What an OPD does for people who come to it: a dinas serves at counters, a kecamatan at its own, a badan or sekretariat
 * serves other offices and has no public service of its own to describe.
 */
export type OpdKind = 'dinas' | 'kecamatan' | 'badan';

const DISTRICT = /\b(?:kecamatan|kelurahan|distrik|nagari|desa)\b/i;
const COUNTERS =
  /\b(?:dinas|rsud|rumah sakit|puskesmas|uptd?|satpol|satuan polisi|perpustakaan|kependudukan|perizinan|mal pelayanan)\b/i;

export function opdKind(opdName: string): OpdKind {
  if (DISTRICT.test(opdName)) return 'kecamatan';
  return COUNTERS.test(opdName) ? 'dinas' : 'badan';
}
