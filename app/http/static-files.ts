import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import express, { type RequestHandler } from 'express';

const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/** Workers lie with the other scripts; each speaks for one part of the addresses. */
const workerScopes = [
  { file: /[\\/]offline-worker-[\w-]+\.js(\.(br|gz))?$/, scope: '/telaah' },
  { file: /[\\/]saved-worker-[\w-]+\.js(\.(br|gz))?$/, scope: '/' },
];

/** Serves the built client files, already compressed where the build has done so; hashed names never change. */
export function staticFiles(folder: string): RequestHandler {
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`),
  );
  const serve = express.static(folder, {
    index: false,
    redirect: false,
    setHeaders(response, path) {
      const isHashed = relative(folder, path).startsWith(`assets${sep}`);
      response.setHeader(
        'Cache-Control',
        isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      );
      response.setHeader('X-Robots-Tag', 'all');
      const worker = workerScopes.find(({ file }) => file.test(path));
      if (worker) response.setHeader('Service-Worker-Allowed', worker.scope);
    },
  });

  // Most requests are for pages: the list of files spares them a look at the disk.
  return (request, response, next) => {
    const { path } = request;
    if (!files.has(path)) return next();
    response.vary('Accept-Encoding');
    const encoding = encodings.find(
      ({ name, suffix }) => files.has(path + suffix) && request.acceptsEncodings(name) === name,
    );
    if (encoding) {
      response.setHeader('Content-Encoding', encoding.name);
      response.type(path.slice(path.lastIndexOf('.')));
      request.url = path + encoding.suffix;
    }
    serve(request, response, next);
  };
}
