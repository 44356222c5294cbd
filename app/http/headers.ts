import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import helmet from 'helmet';

/** For pages anyone may see and search engines may list: export `headers` returning this from the route. */
export const publicPageHeaders = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'X-Robots-Tag': 'all',
} as const;

/** What a response is when its route says nothing: private, unlisted. */
const privateHeaders = { 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex, nofollow' } as const;

/**
 * Completes the headers at the last moment: private where the route says nothing, and after a fault the
 * request's code in a header that scripts can read, so that an error page drawn in the browser can show it too.
 */
export function completeHeaders(response: ServerResponse, requestId: string): void {
  response.setHeader('X-Request-Id', requestId);
  const writeHead = response.writeHead;
  response.writeHead = function writeHeadWithDefaults(this: ServerResponse, ...args: unknown[]) {
    for (const [name, value] of Object.entries(privateHeaders)) {
      if (!response.hasHeader(name)) response.setHeader(name, value);
    }
    // The status may still be only an argument here, as in `writeHead(500)`.
    const status = typeof args[0] === 'number' ? args[0] : response.statusCode;
    if (status >= 500) response.setHeader('Server-Timing', `fault;desc="${requestId}"`);
    return Reflect.apply(writeHead, response, args);
  } as typeof writeHead;
}

export interface SecurityOptions {
  isHttps: boolean;
  /** Vite's client injects styles and opens a socket; only in development. */
  isDevelopment: boolean;
}

/** Content security policy with the response's nonce, and helmet's other headers. */
export function securityHeaders({ isHttps, isDevelopment }: SecurityOptions) {
  const nonceSource = (_request: unknown, response: ServerResponse & { locals?: { nonce?: string } }) =>
    `'nonce-${response.locals?.nonce ?? ''}'`;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", nonceSource],
        styleSrc: ["'self'", ...(isDevelopment ? ["'unsafe-inline'"] : [])],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        // The copy check reads along in a worker.
        workerSrc: ["'self'"],
        connectSrc: ["'self'", ...(isDevelopment ? ['ws:'] : [])],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Stricter values make browsers send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isHttps ? { maxAge: 365 * 24 * 60 * 60 } : false,
    xFrameOptions: { action: 'deny' },
  });
}

/** The largest body by kind; a route that takes files sets its own, lower limit and says so beside the field. */
const largestForm = 2 * 1024 * 1024;
const largestUpload = 64 * 1024 * 1024;

export type BodyRefusal = 'lengthRequired' | 'tooLarge';

/** Judges a body before it is read. Its length must be told, so that nothing has to be counted while reading. */
export function refuseBody(headers: IncomingHttpHeaders): BodyRefusal | undefined {
  if (headers['transfer-encoding'] !== undefined) return 'lengthRequired';
  const length = Number(headers['content-length'] ?? 0);
  const isUpload = headers['content-type']?.startsWith('multipart/form-data') ?? false;
  return length > (isUpload ? largestUpload : largestForm) ? 'tooLarge' : undefined;
}
