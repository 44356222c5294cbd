import autocannon from 'autocannon';
import type { CpuClock } from './cpu-time.ts';

export interface HttpRequest {
  path: string;
  cookie?: string;
  /** A form to post; without it the page is read. */
  form?: Record<string, string>;
}

export interface Load {
  origin: string;
  cpu: CpuClock;
  /** The nth request of the work. */
  request: (index: number) => HttpRequest;
  /** Requests counted from here on, so that nothing is sent twice that counts once. */
  from: number;
  amount: number;
  status: number;
}

/** Requests per second of the server's processor time. Any answer but the expected one ends the measuring. */
export async function requestsPerCpuSecond(load: Load): Promise<number> {
  const before = await load.cpu();
  const counts = await send(load);
  const seconds = (await load.cpu()) - before;
  const other = Object.keys(counts).filter((status) => Number(status) !== load.status);
  if (other.length > 0) {
    const { path } = load.request(load.from);
    throw new Error(`${path} answered ${JSON.stringify(counts)} instead of ${load.status} alone`);
  }
  return load.amount / seconds;
}

async function send({ origin, request, from, amount }: Load): Promise<Record<string, number>> {
  let next = from;
  const { statusCodeStats, errors } = await autocannon({
    url: origin,
    amount,
    connections: 4,
    timeout: 30,
    requests: [{ setupRequest: (base) => ({ ...base, ...asSent(request(next++), origin) }) }],
  });
  const counts = Object.entries(statusCodeStats ?? {}).map(([status, { count }]) => [status, count ?? 0]);
  return Object.fromEntries(errors > 0 ? [...counts, ['errors', errors]] : counts);
}

function asSent({ path, cookie, form }: HttpRequest, origin: string) {
  const headers: Record<string, string> = { 'accept-encoding': 'br, gzip' };
  if (cookie) headers.cookie = cookie;
  if (!form) return { method: 'GET' as const, path, headers };
  return {
    method: 'POST' as const,
    path,
    headers: { ...headers, origin, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  };
}
