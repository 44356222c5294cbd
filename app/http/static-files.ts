import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import express, { type RequestHandler } from 'express';

const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

const offlineWorker = /[\\/]offline-worker-[\w-]+\.js(\.(br|gz))?$/;

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
      // It lies with the other scripts and speaks for the mentors' wing alone.
      if (offlineWorker.test(path)) response.setHeader('Service-Worker-Allowed', '/telaah');
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
