import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { RequestContext } from '#app/request-context.ts';

// Browsers hide the attribute from scripts; the property is still there.
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';

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
