import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { packPage } from '#app/http/pack-page.ts';
import { log } from '#app/log.server.ts';
import { RequestContext } from '#app/request-context.ts';
import { isScriptFree } from '#app/script-free.ts';

/** After this a deferred part is given up; the rest of the page stands. */
export const streamTimeout = 5_000;

/**
 * Every page is drawn whole and packed in one go: no page of ours waits for a part of its data, and handing small
 * pieces from stream to stream costs as much as drawing them.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Promise<Response> {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const page = (
    <RequestContext.Provider value={{ nonce, requestId }}>
      <RemixServer context={entry} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
    </RequestContext.Provider>
  );
  if (isScriptFreePage(entry)) {
    const html = Buffer.from(`<!DOCTYPE html>${renderToStaticMarkup(page)}`);
    return new Response(packPage(html, request, headers), { status, headers });
  }
  const drawn = await drawWithScripts(page, nonce, requestId);
  return new Response(packPage(drawn.html, request, headers), {
    status: drawn.hasFailed ? 500 : status,
    headers,
  });
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

interface Drawn {
  html: Buffer<ArrayBuffer>;
  hasFailed: boolean;
}

function drawWithScripts(page: React.ReactElement, nonce: string, requestId: string): Promise<Drawn> {
  return new Promise((resolve, reject) => {
    let hasFailed = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        clearTimeout(deadline);
        const whole = new PassThrough();
        buffer(pipe(whole)).then((html) => resolve({ html, hasFailed }), reject);
      },
      onShellError(error) {
        clearTimeout(deadline);
        reject(error);
      },
      onError(error: unknown) {
        // Errors of the shell are thrown again and logged by handleError too.
        hasFailed = true;
        log.error({ requestId, err: error }, 'a page failed while it was drawn');
      },
    });
    // One second more than the data's limit, so that rejected data can still be drawn.
    const deadline = setTimeout(abort, streamTimeout + 1_000).unref();
  });
}
