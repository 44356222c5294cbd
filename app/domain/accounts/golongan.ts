export interface Golongan {
  kind: 'pns' | 'pppk';
  /** "III/c" for PNS, "IX" for PPPK: what is stored and printed. */
  code: string;
  /** Pangkat such as "Penata"; PPPK have none. */
  name: string;
}

/** The 17 ranks of PNS (PP 7/1977 and its changes), lowest first. */
export const PNS_RANKS: readonly Golongan[] = [
  ['I/a', 'Juru Muda'],
  ['I/b', 'Juru Muda Tingkat I'],
  ['I/c', 'Juru'],
  ['I/d', 'Juru Tingkat I'],
  ['II/a', 'Pengatur Muda'],
  ['II/b', 'Pengatur Muda Tingkat I'],
  ['II/c', 'Pengatur'],
  ['II/d', 'Pengatur Tingkat I'],
  ['III/a', 'Penata Muda'],
  ['III/b', 'Penata Muda Tingkat I'],
  ['III/c', 'Penata'],
  ['III/d', 'Penata Tingkat I'],
  ['IV/a', 'Pembina'],
  ['IV/b', 'Pembina Tingkat I'],
  ['IV/c', 'Pembina Utama Muda'],
  ['IV/d', 'Pembina Utama Madya'],
  ['IV/e', 'Pembina Utama'],
].map(([code = '', name = '']) => ({ kind: 'pns', code, name }));

/** Golongan of PPPK, I to XVII. */
export const PPPK_GOLONGAN: readonly Golongan[] = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII'
  .split(' ')
  .map((code) => ({ kind: 'pppk', code, name: '' }));

const ROMAN = new Map(PPPK_GOLONGAN.map(({ code }, index) => [code.toLowerCase(), index + 1]));

/**
 * Reads a golongan as people write it: "III/c", "3c", "III c", "Gol. III-C", "Penata (III/c)", "Penata Tk. I", "IX",
 * "PPPK 9". A bare I to IV is no answer unless it says PPPK, because a PNS whose letter was forgotten writes the same.
 */
export function parseGolongan(text: string, kind: 'pns' | 'pppk' | 'unknown' = 'unknown'): Golongan | null {
  const plain = text
    .slice(0, 120)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const isPppk = kind === 'pppk' || /\bp3k\b|\bpppk\b/.test(plain);
  const words = plain.replace(/\b(?:p3k|pppk|pns|golongan|gol|ruang|pangkat)\b/g, ' ').trim();
  const rank = isPppk ? undefined : (rankByCode(words) ?? rankByName(words));
  if (rank) return rank;
  if (kind === 'pns') return null;
  const ordinal = ROMAN.get(words) ?? (/^\d{1,2}$/.test(words) ? Number(words) : 0);
  return ordinal > 4 || isPppk ? (PPPK_GOLONGAN[ordinal - 1] ?? null) : null;
}

/** "Penata, III/c" as it stands on a certificate; "Golongan IX" for PPPK. */
export function formatGolongan(golongan: Golongan): string {
  return golongan.kind === 'pns' ? `${golongan.name}, ${golongan.code}` : `Golongan ${golongan.code}`;
}

function rankByCode(words: string): Golongan | undefined {
  const found = [...words.matchAll(/(?:^|\s)(iv|i{1,3}|[1-4])\s?([a-e])(?=\s|$)/g)];
  const [match] = found;
  if (!match || found.length > 1) return undefined;
  const step = ROMAN.get(match[1] ?? '') ?? Number(match[1]);
  return PNS_RANKS.find(({ code }) => code === `${PPPK_GOLONGAN[step - 1]?.code}/${match[2]}`);
}

function rankByName(words: string): Golongan | undefined {
  const name = words.replace(/\b(?:tk|tkt|tingkat)\s?(?:i|1)\b/, 'tingkat i').replace(/\s+/g, ' ');
  return PNS_RANKS.find((rank) => rank.name.toLowerCase() === name);
}
