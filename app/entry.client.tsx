import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { RequestContext } from '#app/request-context.ts';

// Browsers hide the attribute from scripts; the property is still there.
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';

function hydrate(): void {
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

// Remix waits for the page's data while it renders; a key pressed during that wait would make React give up. Once the
// document is whole, so is its data.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', hydrate);
else hydrate();
