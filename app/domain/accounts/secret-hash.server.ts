import { createHash, randomBytes } from 'node:crypto';

/** SHA-256 in hex: for secrets that are already random (session ids, link tokens), so no slow hash is needed. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** A random secret for a link: 160 bits, base64url. */
export const newSecret = (): string => randomBytes(20).toString('base64url');
