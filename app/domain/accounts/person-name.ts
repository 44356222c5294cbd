/** A person's name as it is stored: the bare name, and the titles in fields of their own ('' where there are none). */
export interface PersonName {
  titleBefore: string;
  name: string;
  titleAfter: string;
}

/** Titles before a name that are well known. A single letter counts only with its dot: "H. Akmal", never "H Akmal". */
const BEFORE =
  /^(?:(?:prof|drs|dra|drg|drh|dr|ir|hj|apt|ns|kh|pdt)(?:\.\s*|\s+)|k\.\s*h\.\s*|h\.\s*|\(?h\.\s*c\.\)?\s*)/i;

/** Titles after a name that are well known, without dots and in lower case. */
const AFTER = new Set(
  (
    'sh se st sp spt ss si sik skm sag sab sak sap sip siip sikom sihum skom ssi ssn ssos spd spdi spdsd spsi skep skh ' +
    'skg ked sked sfarm sgz shum shi sei sekdi sth sthi sstp sst stp sstat stat sm smat sak sars sds sap str strkes strkeb ' +
    'strip strsos strak strgz skeb sstt shut spi sthan sesy siptek sin sap smb ' +
    'mm mh mt ma mp me mes msi msc map maks mak mkom mkes mkm mkn mhum mpd mpdi mpsi mti mip mikom mecdev meng mba mph ' +
    'mpp mpa mpt mhut mag mars mkep mtp mtr mtrip mds msn mstat mfarm mgz mpm msos mec mtpn msp mhi mphil mpkp ' +
    'ap ama amapd amdkeb amdkep amd amk amkg amg amak akp phd dea dess ca cpa cfe qia cgcae ak apt ns ners dip dipl ' +
    'spa spog spb span spjp sppd spm spkk sprad sppk spot spkj sptht spu spkfr spbs spp spn spo spak'
  ).split(' '),
);
const DIPLOMA = /^a\.?\s?md\.?(?:\.?\s?[a-z]{2,10}\.?){0,2}$/i;
const MAX_LENGTH = 300;

/**
 * Splits well-known titles off a full name: "Drs. H. Akmal, AP, M.Si" has "Drs. H." before and "AP, M.Si" after. What
 * is not well known stays in the name, and at least one word always remains as the name.
 */
export function splitName(full: string): PersonName {
  const parts = tidy(full)
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const after: string[] = [];
  while (parts.length > 1 && isTitlesOnly(parts.at(-1) ?? '')) after.unshift(parts.pop() ?? '');
  let name = parts.join(', ');
  const before: string[] = [];
  for (;;) {
    const title = BEFORE.exec(name)?.[0];
    if (!title || title.length >= name.length) break;
    before.push(title.trim());
    name = name.slice(title.length).replace(/^,\s*/, '');
  }
  const words = name.split(' ');
  // Without a comma only a title that no name looks like is taken: it has a dot inside or mixed case ("S.Kom").
  while (words.length > 1 && /\p{L}\.\p{L}|^M(?:Si|Sc|Kes|Kom|Pd)$/u.test(words.at(-1) ?? '')) {
    if (!isTitle(words.at(-1) ?? '')) break;
    after.unshift(words.pop() ?? '');
  }
  return { titleBefore: before.join(' '), name: words.join(' '), titleAfter: after.join(', ') };
}

/** The name with its titles, as it is printed on a certificate. */
export function displayName(person: PersonName): string {
  const withBefore = person.titleBefore ? `${person.titleBefore} ${person.name}` : person.name;
  return person.titleAfter ? `${withBefore}, ${person.titleAfter}` : withBefore;
}

/** What lists are sorted and people are searched by: the bare name, the same on every machine and engine. */
export function sortKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`´ʼ]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** First letters of the first and last word of the bare name; one letter for a one-word name. */
export function initials(name: string): string {
  const letters = name
    .split(/\s+/)
    .map((word) => word.match(/\p{L}/u)?.[0] ?? '')
    .filter((letter) => letter !== '');
  const first = letters[0] ?? '';
  return (letters.length > 1 ? first + (letters.at(-1) ?? '') : first).toUpperCase();
}

/**
 * How a person is addressed. "Bu" or "Pak" only where somebody has said which; otherwise the bare name whole. It is
 * never inferred: the sex digit of a NIP is no consent to be addressed by it.
 */
export function greeting(person: PersonName, address: 'Bu' | 'Pak' | null = null): string {
  if (!address) return person.name;
  const called = person.name.split(' ').find((word) => !/^\p{L}{1,2}\.$|^\p{L}$/u.test(word));
  return `${address} ${called ?? person.name}`;
}

/** "AP", "M.Si", but also two titles without a comma between them: "S.Sos M.Si". */
function isTitlesOnly(part: string): boolean {
  return isTitle(part) || part.split(' ').every(isTitle);
}

function isTitle(text: string): boolean {
  return AFTER.has(text.replace(/[.\s()]/g, '').toLowerCase()) || DIPLOMA.test(text);
}

function tidy(text: string): string {
  return text
    .slice(0, MAX_LENGTH)
    .normalize('NFC')
    .replace(/[\p{Cc}\u200B-\u200D\u2060\uFEFF]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
