// Indonesian affixes, both ways: what a root becomes with them, and which roots a word may have come from.
// Loose where it only has to recognise ("memakani" passes though nobody says it), strict where it proposes a word.

/** `meN-` before a root as the standard has it: mengajar, menyapu, memakai, menulis, melihat, mengecat. */
export function withMe(root: string): string {
  return `me${nasal(root)}`;
}

/** `peN-` likewise: pengajar, penyapu, pemakai, penulis, pelihat, pengecat. */
export function withPe(root: string): string {
  return `pe${nasal(root)}`;
}

export function withBer(root: string): string {
  if (root === 'ajar') return 'belajar';
  return root.startsWith('r') || /^[ktc]er[^aiueo]/.test(root) ? `be${root}` : `ber${root}`;
}

export function withPer(root: string): string {
  if (root === 'ajar') return 'pelajar';
  return root.startsWith('r') || root.startsWith('kerja') ? `pe${root}` : `per${root}`;
}

export function withTer(root: string): string {
  return root.startsWith('r') ? `te${root}` : `ter${root}`;
}

/** k, p, s and t melt into the nasal, except in loans with a cluster (memproses, mentransfer). */
function nasal(root: string): string {
  if (isOneSyllable(root)) return `nge${root}`;
  const second = root[1] ?? '';
  switch (root[0]) {
    case 'a':
    case 'i':
    case 'u':
    case 'e':
    case 'o':
    case 'g':
    case 'h':
      return `ng${root}`;
    case 'k':
      return second === 'h' || LIQUIDS.includes(second) ? `ng${root}` : `ng${root.slice(1)}`;
    case 's':
      return 'yptkl'.includes(second) ? `n${root}` : `ny${root.slice(1)}`;
    case 'b':
    case 'f':
    case 'v':
      return `m${root}`;
    case 'p':
      return LIQUIDS.includes(second) ? `m${root}` : `m${root.slice(1)}`;
    case 'c':
    case 'd':
    case 'j':
    case 'z':
      return `n${root}`;
    case 't':
      return LIQUIDS.includes(second) ? `n${root}` : `n${root.slice(1)}`;
    default:
      return root;
  }
}

const VOWELS = 'aiueo';
const LIQUIDS = 'rl';

/** cat, bom, tes, cek: they take menge-. */
function isOneSyllable(root: string): boolean {
  if (root.length > 4) return false;
  let vowels = 0;
  for (const letter of root) if (VOWELS.includes(letter)) vowels++;
  return vowels === 1 && !VOWELS.includes(root[0] ?? '');
}

/**
 * The affixed forms a root may have in running news, one letter each. They are written behind a root in root-words.txt:
 * "sampai/acfi" says that sampai, sampaikan, menyampaikan and disampaikan are common words.
 */
export const PATTERNS: Record<string, (root: string) => string> = {
  a: (root) => root,
  b: (root) => `${root}an`,
  c: (root) => `${root}kan`,
  d: (root) => `${root}i`,
  e: (root) => withMe(root),
  f: (root) => `${withMe(root)}kan`,
  g: (root) => `${withMe(root)}i`,
  h: (root) => `di${root}`,
  i: (root) => `di${root}kan`,
  j: (root) => `di${root}i`,
  k: (root) => withTer(root),
  l: (root) => `${withTer(root)}kan`,
  m: (root) => `${withTer(root)}i`,
  n: (root) => withBer(root),
  o: (root) => `${withBer(root)}an`,
  p: (root) => `${withBer(root)}kan`,
  q: (root) => withPe(root),
  r: (root) => `${withPe(root)}an`,
  s: (root) => `${withPer(root)}an`,
  t: (root) => `ke${root}an`,
  u: (root) => `se${root}`,
  v: (root) => `mem${withPer(root)}kan`,
  w: (root) => `di${withPer(root)}kan`,
  x: (root) => `mem${withPer(root)}`,
  y: (root) => `di${withPer(root)}`,
  z: (root) => `mem${withPer(root)}i`,
  A: (root) => `di${withPer(root)}i`,
  B: (root) => `pe${root}`,
  C: (root) => withPer(root),
  D: (root) => `ke${root}`,
  E: (root) => `ke${withBer(root)}an`,
  F: (root) => `ketidak${root}an`,
  G: (root) => `se${root}nya`,
  H: (root) => `pem${withBer(root)}an`,
  I: (root) => `mem${withBer(root)}kan`,
  J: (root) => `di${withBer(root)}kan`,
  K: (root) => `${root}wan`,
};

/** Forms that commonly take -nya: nouns and what is made into nouns. */
export const NOUN_PATTERNS = 'abqrst';

/** Every root that a word might have been made from, the likeliest first; the word itself among them. */
export function* possibleRoots(word: string): Generator<string> {
  for (const stem of withoutSuffixes(word)) yield* withoutPrefixes(stem, DEEPEST);
}

function* withoutSuffixes(word: string): Generator<string> {
  yield word;
  for (const base of [word, ...cut(word, PARTICLES)]) {
    if (base !== word) yield base;
    for (const owned of [base, ...cut(base, OWNERS)]) {
      if (owned !== base) yield owned;
      yield* cut(owned, DERIVED);
    }
  }
}

const PARTICLES = ['lah', 'kah', 'pun', 'tah'];
const OWNERS = ['nya', 'ku', 'mu'];
const DERIVED = ['kan', 'an', 'i', 'wan', 'wati', 'isme', 'isasi', 'iah', 'wi'];
const SHORTEST = 2;

function cut(word: string, endings: string[]): string[] {
  const stems: string[] = [];
  for (const ending of endings) {
    if (word.length - ending.length >= SHORTEST && word.endsWith(ending))
      stems.push(word.slice(0, -ending.length));
  }
  return stems;
}

function* withoutPrefixes(stem: string, depth: number): Generator<string> {
  yield stem;
  if (depth === 0 || stem.length < 4) return;
  for (const prefix of PLAIN_PREFIXES) {
    if (stem.startsWith(prefix) && stem.length - prefix.length >= SHORTEST)
      yield* withoutPrefixes(stem.slice(prefix.length), depth - 1);
  }
  // Beternak, bekerja, becermin: no second r where the root's first syllable has one.
  if (/^be[^aiueo]er/.test(stem)) yield stem.slice(2);
  // Before r the prefix has already ended in one: berenang, terasa, perumahan.
  if (stem[2] === 'r' && stem[1] === 'e' && 'btp'.includes(stem[0] ?? ' '))
    yield* withoutPrefixes(stem.slice(2), depth - 1);
  if (stem.startsWith('me') || stem.startsWith('pe')) {
    for (const root of denasalised(stem.slice(2))) yield* withoutPrefixes(root, depth - 1);
    // Pekerja, petani: pe- without a nasal takes any root.
    if (stem.startsWith('pe')) yield stem.slice(2);
  }
  if (depth === DEEPEST) {
    for (const prefix of JOINED_PREFIXES) {
      if (stem.startsWith(prefix) && stem.length - prefix.length >= 4) yield stem.slice(prefix.length);
    }
  }
}

const DEEPEST = 3;
const PLAIN_PREFIXES = ['di', 'ke', 'se', 'ter', 'ber', 'per', 'ku', 'kau', 'tidak', 'bel', 'pel'];

/** Bound forms that EYD writes together with the word they precede. */
export const JOINED_PREFIXES = [
  ...['adi', 'agro', 'antar', 'anti', 'audio', 'auto', 'bi', 'bio', 'catur', 'dasa', 'de'],
  ...['dis', 'dwi', 'eka', 'eko', 'eks', 'ekstra', 'elektro', 'foto', 'geo', 'hidro', 'hiper'],
  ...[
    'in',
    'infra',
    'inter',
    'intra',
    'ko',
    'kontra',
    'kilo',
    'loka',
    'maha',
    'makro',
    'manca',
    'mega',
    'mikro',
  ],
  ...[
    'mini',
    'mono',
    'multi',
    'nara',
    'neo',
    'nir',
    'non',
    'oto',
    'panca',
    'para',
    'pasca',
    'poli',
    'pra',
    'pro',
  ],
  ...[
    'proto',
    'pseudo',
    'psiko',
    'purna',
    're',
    'sapta',
    'semi',
    'serba',
    'sosio',
    'sub',
    'super',
    'supra',
    'swa',
  ],
  ...['tele', 'trans', 'tri', 'tuna', 'ultra', 'video', 'hemo', 'hipo', 'kardio', 'narko', 'nano', 'termo'],
];

/** What may have stood behind `me-` or `pe-` before the nasal melted into it. */
function* denasalised(rest: string): Generator<string> {
  if (rest.startsWith('nge')) yield rest.slice(3);
  if (rest.startsWith('ng')) {
    yield rest.slice(2);
    if (VOWELS.includes(rest[2] ?? ' ')) yield `k${rest.slice(2)}`;
  } else if (rest.startsWith('ny')) {
    yield `s${rest.slice(2)}`;
  } else if (rest.startsWith('m') && 'bfpv'.includes(rest[1] ?? ' ')) {
    yield rest.slice(1);
  } else if (rest.startsWith('n') && 'cdjzst'.includes(rest[1] ?? ' ')) {
    yield rest.slice(1);
  } else if (rest.startsWith('m') && VOWELS.includes(rest[1] ?? ' ')) {
    yield `p${rest.slice(1)}`;
  } else if (rest.startsWith('n') && VOWELS.includes(rest[1] ?? ' ')) {
    yield `t${rest.slice(1)}`;
  }
  if ('lmnrwy'.includes(rest[0] ?? ' ')) yield rest;
}
