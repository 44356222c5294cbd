import { PassThrough } from 'node:stream';
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { isbot } from 'isbot';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { log } from '#app/log.server.ts';
import { RequestContext } from '#app/request-context.ts';
import { isScriptFree } from '#app/script-free.ts';

/** After this a deferred part is given up; the rest of the page stands. */
export const streamTimeout = 5_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Response | Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const page = (
    <RequestContext.Provider value={{ nonce, requestId }}>
      <RemixServer context={entry} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
    </RequestContext.Provider>
  );
  if (isScriptFreePage(entry)) {
    return new Response(`<!DOCTYPE html>${renderToString(page)}`, { status, headers });
  }
  return stream(page, { request, status, headers, nonce, requestId });
}

/** Refusals (404, 405 …) are answers, not faults; only what nobody foresaw is an error. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted) return;
  const { requestId } = context;
  if (isRouteErrorResponse(error) && error.status < 500) {
    log.debug({ requestId, status: error.status }, 'refused by the router');
    return;
  }
  log.error({ requestId, err: error }, 'a request failed');
}

/** The same question as in the root's Layout, asked before anything is drawn. */
function isScriptFreePage({
  staticHandlerContext: { matches, errors },
  routeModules,
}: EntryContext): boolean {
  const handles = matches.map((match) => routeModules[match.route.id]?.handle);
  return isScriptFree(handles, Boolean(errors?.root));
}

interface StreamOptions {
  request: Request;
  status: number;
  headers: Headers;
  nonce: string;
  requestId: string;
}

function stream(page: React.ReactElement, options: StreamOptions): Promise<Response> {
  const { request, headers, nonce, requestId } = options;
  // Crawlers wait for the whole page; people see its frame at once.
  const readyEvent = isbot(request.headers.get('User-Agent') ?? '') ? 'onAllReady' : 'onShellReady';
  return new Promise((resolve, reject) => {
    let status = options.status;
    let isShellSent = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      [readyEvent]() {
        isShellSent = true;
        const body = new PassThrough();
        body.once('close', () => clearTimeout(deadline));
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onShellError: reject,
      onError(error: unknown) {
        status = 500;
        // Errors of the shell are thrown again and logged by handleError.
        if (isShellSent) log.error({ requestId, err: error }, 'a page failed while it was streamed');
      },
    });
    // One second more than the data's limit, so that rejected data can still be drawn.
    const deadline = setTimeout(abort, streamTimeout + 1_000).unref();
  });
}
