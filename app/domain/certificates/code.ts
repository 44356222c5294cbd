/** Crockford base 32: no I, L, O, U, so that a code read aloud or off paper has one spelling. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const PREFIX = 'PWT';
const RANDOM_BYTES = 10;
const BODY_LENGTH = 16;

/** A new code `PWT-XXXX-XXXX-XXXX-XXXX` of 80 random bits, such as `crypto.randomBytes` gives. */
export function newCode(randomBytes: (size: number) => Uint8Array): string {
  const bytes = randomBytes(RANDOM_BYTES);
  if (bytes.length !== RANDOM_BYTES) throw new RangeError('80 random bits are needed');
  let bits = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let body = '';
  for (let index = 0; index < BODY_LENGTH; index++) {
    body = ALPHABET[Number(bits & 31n)] + body;
    bits >>= 5n;
  }
  return withHyphens(body);
}

/**
 * A code as people type it → the one stored form, or null. Any case, with or without hyphens, spaces and prefix;
 * O is read as 0, I and L as 1.
 */
export function parseCode(text: string): string | null {
  if (text.length > 100) return null;
  const compact = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u200B-\u200D\u2060\uFEFF]/gu, '');
  const body = compact.length === BODY_LENGTH ? compact : compact.replace(new RegExp(`^${PREFIX}`), '');
  const read = body.replaceAll('O', '0').replace(/[IL]/g, '1');
  const isCode = read.length === BODY_LENGTH && [...read].every((character) => ALPHABET.includes(character));
  return isCode ? withHyphens(read) : null;
}

function withHyphens(body: string): string {
  return [PREFIX, body.slice(0, 4), body.slice(4, 8), body.slice(8, 12), body.slice(12)].join('-');
}
