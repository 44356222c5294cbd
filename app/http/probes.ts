import type { RequestHandler } from 'express';
import { Router } from 'express';
import type { ProcessMetrics } from './process-metrics.ts';

export interface ProbeOptions {
  metrics: ProcessMetrics;
  /** Whether the database answers. */
  isReady: () => Promise<boolean>;
}

/** For machines: is the process alive, is its database, what has it measured. */
export function probes({ metrics, isReady }: ProbeOptions): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.type('text/plain').send('ok');
  });
  router.get('/readyz', async (_request, response) => {
    const ready = await isReady().catch(() => false);
    response
      .status(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ok' : 'database unavailable');
  });
  router.get('/metrics', onlyLoopback, async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.read());
  });
  return router;
}

/** A reverse proxy on the same machine also connects from loopback; what it forwards is marked. */
const onlyLoopback: RequestHandler = (request, _response, next) => {
  const address = request.socket.remoteAddress ?? '';
  const isLoopback = address === '::1' || address.startsWith('127.') || address.startsWith('::ffff:127.');
  const isForwarded =
    request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
  next(isLoopback && !isForwarded ? undefined : 'router');
};
