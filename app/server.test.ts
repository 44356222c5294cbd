import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, type RequestOptions, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { data, type LoaderFunctionArgs, type ServerBuild } from '@remix-run/node';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHost } from './server.ts';

const origin = 'http://localhost:3000';
const logged: string[] = [];
let isDatabaseUp = true;
let server: Server;
let clientFolder: string;

beforeAll(async () => {
  clientFolder = mkdtempSync(join(tmpdir(), 'pewarta-client-'));
  const app = createHost({
    build: build(),
    config: { origin, ownOrigins: [origin], isHttps: false },
    log: pino({ level: 'info' }, { write: (line) => logged.push(line) }),
    isReady: async () => isDatabaseUp,
    clientFolder,
  });
  await new Promise<void>((listening) => {
    server = app.listen(0, '127.0.0.1', listening);
  });
});

afterAll(() => {
  server.close();
  rmSync(clientFolder, { recursive: true });
});

describe('what every answer carries', () => {
  it('is private, unlisted and guarded by a policy without inline code unless its route says otherwise', async () => {
    const { headers } = await send('/pribadi');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('keeps what the route has said', async () => {
    const { headers } = await send('/umum');
    expect(headers['cache-control']).toBe('public, max-age=60');
    expect(headers['x-robots-tag']).toBe('all');
  });

  it('has a nonce and a code of its own, which the route knows too', async () => {
    const [first, second] = [await send('/pribadi'), await send('/pribadi')];
    const context = JSON.parse(first.body);
    expect(first.headers['content-security-policy']).toContain(`'nonce-${context.nonce}'`);
    expect(first.headers['x-request-id']).toBe(context.requestId);
    expect(context.requestId).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(JSON.parse(second.body).nonce).not.toBe(context.nonce);
    expect(JSON.parse(second.body).requestId).not.toBe(context.requestId);
  });

  it('tells routes our configured origin, whatever the visitor claims', async () => {
    const { body } = await send('/pribadi', {
      headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' },
    });
    expect(JSON.parse(body).url).toBe(`${origin}/pribadi`);
  });

  it('sees the visitor through a proxy on this machine, and only the last address it added', async () => {
    const { body } = await send('/pribadi', { headers: { 'x-forwarded-for': '1.2.3.4, 203.0.113.9' } });
    expect(JSON.parse(body).clientAddress).toBe('203.0.113.9');
  });
});

describe('writes', () => {
  const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };

  it('reach a page and a resource from our own pages', async () => {
    expect(await send('/pribadi', { method: 'POST', headers: own }, 'a=1')).toMatchObject({
      status: 200,
      body: 'a=1',
    });
  });

  it('are not judged a second time by the Host header', async () => {
    const headers = { ...own, origin: 'not an address' };
    expect((await send('/halaman', { method: 'POST', headers }, 'a=1')).status).toBe(200);
  });

  it('are refused with a page from anywhere else, resources and data requests included', async () => {
    for (const path of ['/pribadi', '/halaman', '/halaman.data', '/tidak-ada', '/healthz']) {
      const answer = await send(path, { method: 'POST', headers: { origin: 'https://evil.example' } }, 'a=1');
      expect(answer.status).toBe(403);
      expect(answer.body).toContain('Kiriman ini ditolak');
      expect(answer.body).toContain(String(answer.headers['x-request-id']));
    }
  });

  it('are bounded: more than 2 MB in a form, more than 64 MB with files, and no length at all', async () => {
    const tooLong = { ...own, 'content-length': String(2 * 1024 * 1024 + 1) };
    expect((await send('/pribadi', { method: 'POST', headers: tooLong })).status).toBe(413);
    const files = { ...own, 'content-type': 'multipart/form-data; boundary=x' };
    const tooMuch = { ...files, 'content-length': String(64 * 1024 * 1024 + 1) };
    expect((await send('/pribadi', { method: 'POST', headers: tooMuch })).status).toBe(413);
    const unmeasured = { ...own, 'transfer-encoding': 'chunked' };
    expect((await send('/pribadi', { method: 'POST', headers: unmeasured }, 'a=1')).status).toBe(411);
  });
});

describe('bad addresses', () => {
  it.each(['/%', '/pribadi?x=%', '/..%2f..%2fetc/passwd', '//pribadi', '/%00', '/assets/tidak-ada.css'])(
    '%s is never a fault',
    async (path) => {
      expect((await send(path)).status).toBeLessThan(500);
    },
  );

  it.each(['/halaman?_data=routes/halaman', '/?_data=root', '/halaman?_data[]=x', '/?cari=a%00b', '/%00'])(
    '%s is refused: Remix 1 asked so, or no database text may hold it',
    async (path) => {
      expect((await send(path)).status).toBe(400);
    },
  );

  it('in absolute form is refused', async () => {
    expect((await send('http://evil.example/pribadi')).status).toBe(400);
  });
});

describe('faults', () => {
  it('carry their code where scripts can read it, and the log knows it', async () => {
    const { status, headers } = await send('/rusak');
    expect(status).toBe(500);
    expect(headers['server-timing']).toBe(`fault;desc="${headers['x-request-id']}"`);
  });
});

describe('probes', () => {
  it('say whether the process and the database live', async () => {
    expect(await send('/healthz')).toMatchObject({ status: 200, body: 'ok' });
    expect((await send('/readyz')).status).toBe(200);
    isDatabaseUp = false;
    expect((await send('/readyz')).status).toBe(503);
    isDatabaseUp = true;
  });

  it('give figures to this machine only, not to those a proxy on it speaks for', async () => {
    await send('/tidak-ada-1');
    const { status, body } = await send('/metrics');
    expect(status).toBe(200);
    expect(body).toContain(
      'pewarta_http_request_duration_seconds_count{method="GET",wing="other",status="4xx"}',
    );
    expect(body).not.toContain('tidak-ada-1');
    expect((await send('/metrics', { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(404);
  });
});

it('logs the path without query and without secrets', async () => {
  await send('/undangan/abcdef123456?token=rahasia');
  await send('/lupa-sandi/abcdef123456.data');
  const lines = logged.join('');
  expect(lines).toContain('"path":"/undangan/•••"');
  expect(lines).not.toContain('abcdef123456');
  expect(lines).not.toContain('rahasia');
});

/** A Remix build by hand: a resource that echoes, a public one, a page, and one that fails. */
function build(): ServerBuild {
  const routes = {
    root: { id: 'root', path: '', module: { default: () => null } },
    'routes/pribadi': {
      id: 'routes/pribadi',
      parentId: 'root',
      path: 'pribadi',
      module: {
        loader: ({ context, request: { url } }: LoaderFunctionArgs) => Response.json({ ...context, url }),
        action: async ({ request: received }: LoaderFunctionArgs) => new Response(await received.text()),
      },
    },
    'routes/umum': {
      id: 'routes/umum',
      parentId: 'root',
      path: 'umum',
      module: {
        loader: () =>
          new Response('umum', { headers: { 'Cache-Control': 'public, max-age=60', 'X-Robots-Tag': 'all' } }),
      },
    },
    'routes/halaman': {
      id: 'routes/halaman',
      parentId: 'root',
      path: 'halaman',
      module: { default: () => null, loader: () => data({}), action: () => data({}) },
    },
    'routes/rusak': {
      id: 'routes/rusak',
      parentId: 'root',
      path: 'rusak',
      module: {
        loader: () => {
          throw new Error('rusak');
        },
      },
    },
  };
  return {
    mode: 'production',
    entry: {
      module: {
        default: (_request: Request, status: number, headers: Headers) =>
          new Response('halaman', { status, headers }),
        handleError: () => {},
      },
    },
    routes,
    assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
    publicPath: '/',
    assetsBuildDirectory: 'build/client',
    future: { v3_singleFetch: true, v3_lazyRouteDiscovery: true },
    isSpaMode: false,
  } as unknown as ServerBuild;
}

/** Node's own client: fetch would not send a false Host or an address as crooked as these. */
function send(path: string, options: RequestOptions = {}, body?: string) {
  const { port } = server.address() as AddressInfo;
  type Answer = { status: number; headers: IncomingMessage['headers']; body: string };
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = request({ ...options, host: '127.0.0.1', port, path, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk) => chunks.push(chunk));
      incoming.on('end', () => {
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          body: Buffer.concat(chunks).toString(),
        });
        outgoing.destroy();
      });
    });
    outgoing.on('error', reject);
    // A body that is only announced is never sent; the answer must come without it.
    if (body === undefined && options.headers && 'content-length' in options.headers) outgoing.flushHeaders();
    else outgoing.end(body);
  });
}
