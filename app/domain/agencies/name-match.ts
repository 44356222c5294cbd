/** What stands before a Pemda's proper name; abbreviations as found in rosters. */
const PEMDA_KINDS: ReadonlyMap<string, string> = new Map([
  ['kabupaten', 'kabupaten'],
  ['kab', 'kabupaten'],
  ['kota', 'kota'],
  ['kotamadya', 'kota'],
  ['provinsi', 'provinsi'],
  ['propinsi', 'provinsi'],
  ['prov', 'provinsi'],
]);

/**
 * The key by which names and other names of an OPD are compared ("OPD matches its name or another name, without
 * case and punctuation"): lower case, no diacritics, no punctuation, `&` read as "dan", and without the tail that
 * names its own Pemda ("Dinas Kesehatan Kab. Sei Rantau" is "dinas kesehatan" in Kabupaten Sei Rantau). A tail that
 * names another Pemda stays, so that the agency of a neighbour, or of the Kota of the same name, never matches.
 */
export function opdNameKey(name: string, pemdaName: string): string {
  const words = plainName(name).split(' ');
  const pemda = plainName(pemdaName).split(' ');
  const pemdaKind = PEMDA_KINDS.get(pemda[0] ?? '');
  const proper = pemdaKind ? pemda.slice(1) : pemda;
  return withoutTail(words, proper, pemdaKind).join(' ');
}

/** Lower case, no diacritics or punctuation, single spaces: "R.S.U.D. Sei-Rantau" becomes "rsud sei rantau". */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (acronym) => `${acronym.replaceAll('.', '')} `)
    .replaceAll('&', ' dan ')
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function withoutTail(words: string[], proper: string[], pemdaKind: string | undefined): string[] {
  let kindAt = words.length - 1 - proper.length;
  if (kindAt < 1 || words.slice(kindAt + 1).join(' ') !== proper.join(' ')) {
    // "Sekretariat Daerah Kabupaten", without the proper name, means the own one too.
    kindAt = words.length - 1;
  }
  const kind = PEMDA_KINDS.get(words[kindAt] ?? '');
  if (!kind || (pemdaKind && kind !== pemdaKind)) return words;
  // "Kecamatan Kota" is a name of its own, "Dinas Kesehatan Kota" is not.
  if (kindAt === words.length - 1 && (!pemdaKind || kindAt < 2)) return words;
  const end = words[kindAt - 1] === 'pemerintah' ? kindAt - 1 : kindAt;
  return end < 1 ? words : words.slice(0, end);
}
