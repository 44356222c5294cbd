import http from 'node:http';

export interface PageWeight {
  /** Compressed bytes of the document and of everything it names, fetched once each. */
  total: number;
  scripts: number;
}

interface Answer {
  status: number;
  bytes: number;
  /** Uncompressed, for the documents that name others. */
  text: string;
}

/** What a first visit to a page transfers. Every font the stylesheets name is counted, needed or not. */
export async function weighPage(origin: string, path: string, cookie: string): Promise<PageWeight> {
  const page = await fetchCounted(origin, path, cookie);
  if (page.status !== 200) throw new Error(`${path} answered ${page.status}`);
  const scripts = matches(page.text, /<script\b[^>]*\bsrc="([^"]+)"/g);
  const named = new Set([
    ...scripts,
    ...matches(page.text, /<link\b[^>]*\bhref="([^"]+)"/g),
    ...matches(page.text, /<(?:img|use)\b[^>]*\b(?:src|href)="([^"#]+)/g),
  ]);
  let total = page.bytes;
  for (const address of named) {
    if (!address.startsWith('/')) continue;
    const part = await fetchCounted(origin, address, '');
    total += part.bytes;
    if (!address.endsWith('.css')) continue;
    for (const font of new Set(matches(part.text, /url\(["']?([^"')]+)/g)))
      if (font.startsWith('/') && !named.has(font)) total += (await fetchCounted(origin, font, '')).bytes;
  }
  return { total, scripts: matches(page.text, /<script\b/g).length };
}

/** Compressed bytes of one file. */
export async function weighFile(origin: string, path: string): Promise<number> {
  return (await fetchCounted(origin, path, '')).bytes;
}

async function fetchCounted(origin: string, path: string, cookie: string): Promise<Answer> {
  const [compressed, plain] = await Promise.all([
    request(origin, path, { 'Accept-Encoding': 'br, gzip', Cookie: cookie }),
    request(origin, path, { Cookie: cookie }),
  ]);
  return { status: compressed.status, bytes: compressed.body.byteLength, text: plain.body.toString('utf8') };
}

/** fetch() would unpack the answer; the size on the wire is what is asked for here. */
function request(origin: string, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; body: Buffer }>((resolve, reject) => {
    http
      .get(new URL(path, origin), { headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }));
      })
      .on('error', reject);
  });
}

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? match[0]);
