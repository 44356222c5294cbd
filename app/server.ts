import { randomBytes } from 'node:crypto';
import { constants } from 'node:zlib';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import type { Config } from '#app/config.server.ts';
import { accessLog } from '#app/http/access-log.ts';
import { completeHeaders, refuseBody, securityHeaders } from '#app/http/headers.ts';
import { mayProceed } from '#app/http/origin-guard.ts';
import { probes } from '#app/http/probes.ts';
import { processMetrics } from '#app/http/process-metrics.ts';
import { type Refusal, refusalPage, refusals } from '#app/http/refusal-page.ts';
import { staticFiles } from '#app/http/static-files.ts';
import { divideIntoWings } from '#app/http/wing.ts';
import stylesheet from '#app/ui/styles/main.css?url';

export interface HostOptions {
  build: ServerBuild;
  config: Pick<Config, 'origin' | 'ownOrigins' | 'isHttps'>;
  log: Logger;
  isReady: () => Promise<boolean>;
  /** Of the built client files; undefined while Vite serves them. */
  clientFolder: string | undefined;
}

/** The Express application around Remix: everything a request meets before and after its route. */
export function createHost({ build, config, log, isReady, clientFolder }: HostOptions): Express {
  const metrics = processMetrics();
  const wings = divideIntoWings(build);

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // Who the visitor is, only the one proxy in front of us may say, and only by what it has added itself: everything
  // further left in X-Forwarded-For is the visitor's own word. We never speak TLS ourselves, so https means a proxy.
  app.set('trust proxy', config.isHttps ? 1 : ['loopback']);

  app.use(markRequest);
  app.use(accessLog({ log, registry: metrics.registry, knownWings: wings.names }));
  app.use(probes({ metrics, isReady }));
  app.use(securityHeaders({ isHttps: config.isHttps, isDevelopment: clientFolder === undefined }));
  app.use(refuseMalformed(config.origin));
  if (clientFolder) app.use(staticFiles(clientFolder));
  app.use(guardWrites(config.ownOrigins));
  app.use(compression({ brotli: { params: smallBrotli } }));
  app.use(remix(build, wings.buildFor));
  app.use(answerFault(log));
  return app;
}

/** Pages are small: a window of 256 kB compresses them as well as the usual 4 MB and costs a fraction of the memory. */
const smallBrotli = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 };

const markRequest: RequestHandler = (_request, response, next) => {
  response.locals.requestId = newRequestId();
  response.locals.nonce = randomBytes(16).toString('base64');
  completeHeaders(response, response.locals.requestId);
  next();
};

/** Short enough to be read out over the telephone: `7KQ2-M9XD`. */
function newRequestId(): string {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const letters = [...randomBytes(8)].map((byte) => alphabet[byte % 32]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** What Remix would answer with a fault although only the address is wrong. */
function refuseMalformed(origin: string): RequestHandler {
  const { host } = new URL(origin);
  return (request, response, next) => {
    // The NUL sign is in no address of ours, and PostgreSQL refuses a query that carries one.
    const isReadable =
      request.url.startsWith('/') &&
      !request.url.includes('%00') &&
      URL.canParse(request.url, origin) &&
      isDecodable(request.path);
    // `?_data=` is Remix's way of asking for data before single fetch; nothing of ours uses it.
    if (!isReadable || request.query._data !== undefined) return refuse(response, refusals.malformed);
    // Routes see our configured origin, whatever the visitor's Host header says.
    request.headers.host = host;
    delete request.headers['x-forwarded-host'];
    next();
  };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function guardWrites(ownOrigins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    if (!mayProceed(request, ownOrigins)) return refuse(response, refusals.foreignOrigin);
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const bodyRefusal = refuseBody(request.headers);
    if (bodyRefusal) return refuse(response, refusals[bodyRefusal]);
    // The question is settled; Remix would ask it again, of the Host header.
    delete request.headers.origin;
    next();
  };
}

/** One Remix handler per wing, made when its first visitor comes. */
function remix(build: ServerBuild, buildFor: (pathname: string) => ServerBuild): RequestHandler {
  const handlers = new Map<ServerBuild, RequestHandler>();
  return (request, response, next) => {
    const wing = buildFor(request.path);
    let handler = handlers.get(wing);
    if (!handler) {
      handler = createRequestHandler({ build: wing, mode: build.mode, getLoadContext });
      handlers.set(wing, handler);
    }
    return handler(request, response, next);
  };
}

function getLoadContext(request: express.Request, response: Response) {
  return {
    nonce: response.locals.nonce as string,
    requestId: response.locals.requestId as string,
    clientAddress: request.ip ?? '',
  };
}

function answerFault(log: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    const isOurFault = !(error.status >= 400 && error.status < 500);
    if (isOurFault) log.error({ requestId: response.locals.requestId, err: error }, 'the host failed');
    if (response.headersSent) return next(error);
    refuse(response, isOurFault ? refusals.fault : refusals.malformed);
  };
}

function refuse(response: Response, refusal: Refusal): void {
  response.status(refusal.status).type('html');
  response.send(refusalPage(refusal, response.locals.requestId, stylesheet));
}
