/** 64 bits as 16 hexadecimal digits; pictures that look alike differ in few of them. */
export type PerceptualHash = string;

/** Up to so many differing bits it is one picture: sent twice, compressed again, made lighter or darker. */
const SAME_BITS = 7;
/** Up to so many they are two frames of one look: taken a moment or a step apart. */
const ALIKE_BITS = 12;

export const isSamePicture = (one: PerceptualHash, other: PerceptualHash): boolean =>
  differingBits(one, other) <= SAME_BITS;

function differingBits(one: PerceptualHash, other: PerceptualHash): number {
  let bits = 0;
  for (let left = BigInt(`0x${one}`) ^ BigInt(`0x${other}`); left > 0n; left &= left - 1n) bits += 1;
  return bits;
}

const QUARTERS = [0, 1, 2, 3] as const;
const QUARTER_BITS = 16;

/** The keys under which a picture is found again: its four quarters, each with its number. */
export function bandsOf(hash: PerceptualHash): number[] {
  return QUARTERS.map((quarter) => quarter * 2 ** QUARTER_BITS + quarterOf(hash, quarter));
}

/**
 * The keys under which to look for pictures like this one: with at most seven differing bits, one of four quarters
 * differs in one bit or none, so the quarters and their neighbours by one bit miss nothing.
 */
export function bandsNear(hash: PerceptualHash): number[] {
  return bandsOf(hash).flatMap((band) => [
    band,
    ...Array.from({ length: QUARTER_BITS }, (_, bit) => band ^ (1 << bit)),
  ]);
}

const quarterOf = (hash: PerceptualHash, quarter: number): number =>
  Number.parseInt(hash.slice(quarter * 4, quarter * 4 + 4), 16);

/**
 * Pictures that look alike, by their places from 1: frames of one moment, of which one will do. What is like a picture
 * of a group belongs to that group.
 */
export function likeGroups(hashes: readonly PerceptualHash[]): number[][] {
  const groups: number[][] = [];
  for (const [index, hash] of hashes.entries()) {
    const isLike = (number: number) => differingBits(hashes[number - 1] ?? '0', hash) <= ALIKE_BITS;
    const [first, ...others] = groups.filter((group) => group.some(isLike));
    if (!first) {
      groups.push([index + 1]);
      continue;
    }
    first.push(...others.flatMap((group) => group.splice(0)), index + 1);
    first.sort((a, b) => a - b);
  }
  return groups.filter((group) => group.length > 1);
}
