import '@remix-run/server-runtime';

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true;
  }

  /** What the host tells every loader and action about the request. */
  interface AppLoadContext {
    /** Of the content security policy; every inline script carries it. */
    nonce: string;
    /** Stands in the log, in `X-Request-Id` and on error pages. */
    requestId: string;
    /** The visitor's address, with a reverse proxy already seen through. */
    clientAddress: string;
  }
}
