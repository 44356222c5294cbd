import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request may change something: reading always may; writing only from our own pages.
 * Browsers that send `Sec-Fetch-Site` are believed; for the others `Origin` must be one of ours, as configured
 * (never compared with Host, which the sender chooses). A request that says neither comes from no form of ours.
 */
export function mayProceed(
  request: { method?: string | undefined; headers: IncomingHttpHeaders },
  ownOrigins: readonly string[],
): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = request.headers;
  return origin !== undefined && ownOrigins.includes(origin);
}
