import { createHash } from 'node:crypto';

/** Names what somebody saw: another stamp means that it has been changed since. */
export function stampOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
