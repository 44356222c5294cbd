import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { RequestContext } from '#app/request-context.ts';

// Browsers hide the attribute from scripts; the property is still there.
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';

/**
 * Until the page's data, which arrives with the document, has been read. Remix reads it at its first drawing and has
 * React wait; a key or a click in that wait makes React draw at once, find nothing to draw, and give the page up for
 * good. So Remix is asked once before React is: it begins to read, and throws what React would wait for.
 */
async function untilDataIsRead(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (reading) {
    await reading;
  }
}

async function hydrate(): Promise<void> {
  await untilDataIsRead();
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RequestContext.Provider value={{ nonce, requestId: undefined }}>
          <RemixBrowser />
        </RequestContext.Provider>
      </StrictMode>,
    );
  });
}

void hydrate();
