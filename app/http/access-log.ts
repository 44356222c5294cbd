import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { Histogram, type Registry } from 'prom-client';
import { firstSegment } from './wing.ts';

/** Addresses whose second segment is a secret; it never reaches the log. */
const secretAfter = new Set(['undangan', 'lupa-sandi']);

export interface AccessLogOptions {
  log: Logger;
  registry: Registry;
  /** First segments that exist; all others count as one, so that strangers cannot invent metrics. */
  knownWings: ReadonlySet<string>;
}

/** One line and one measurement per request, written when the answer has left. */
export function accessLog({ log, registry, knownWings }: AccessLogOptions): RequestHandler {
  const duration = new Histogram({
    name: 'pewarta_http_request_duration_seconds',
    help: 'Time from receiving a request to the end of its answer',
    labelNames: ['method', 'wing', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return (request, response, next) => {
    const startedAt = performance.now();
    const { method } = request;
    const path = request.originalUrl.split('?', 1)[0] ?? '/';
    response.once('close', () => {
      const milliseconds = performance.now() - startedAt;
      const wing = firstSegment(path);
      const status = response.writableFinished ? response.statusCode : 499; // the visitor left first
      duration.observe(
        { method, wing: knownWings.has(wing) ? wing : 'other', status: `${Math.floor(status / 100)}xx` },
        milliseconds / 1000,
      );
      log[path.startsWith('/assets/') ? 'debug' : 'info'](
        {
          requestId: response.locals.requestId,
          method,
          path: withoutSecrets(path),
          status,
          ms: Math.round(milliseconds),
        },
        'request',
      );
    });
    next();
  };
}

export function withoutSecrets(path: string): string {
  if (!secretAfter.has(firstSegment(path))) return path;
  return path
    .split('/')
    .slice(0, 2)
    .concat(path.split('/').length > 2 ? ['•••'] : [])
    .join('/');
}
