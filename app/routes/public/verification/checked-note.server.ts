import { now } from '#app/clock.ts';
import { config } from '#app/config.server.ts';
import { formatLongDateTime } from '#app/ui/format.ts';
import type { CheckedNote } from './verification-page.tsx';

/** When and where the check was made; `zone` is the issuing office's where one is known. */
export function checkedNote(zone = 'Asia/Jakarta'): CheckedNote {
  return { checkedAt: formatLongDateTime(now(), zone), host: new URL(config.origin).host };
}
