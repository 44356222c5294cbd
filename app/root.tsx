import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { type ReactNode, useContext } from 'react';
import { ErrorPage, errorTitle } from '#app/error-page.tsx';
import { readTheme } from '#app/http/theme.ts';
import { RequestContext, useFaultCode } from '#app/request-context.ts';
import { isScriptFree } from '#app/script-free.ts';
import interfaceFont from '#app/ui/fonts/plus-jakarta-sans.woff2?url';
import readingFont from '#app/ui/fonts/source-serif-4.woff2?url';
import stylesheet from '#app/ui/styles/main.css?url';

export const links: LinksFunction = () => [
  ...[interfaceFont, readingFont].map(
    (href) => ({ rel: 'preload', href, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' }) as const,
  ),
  { rel: 'stylesheet', href: stylesheet },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction = ({ error }) => [
  { title: error ? `${errorTitle(error)} · Pewarta` : 'Pewarta' },
];

export function loader({ request }: LoaderFunctionArgs) {
  return { theme: readTheme(request.headers.get('Cookie')) };
}

/** The error page stands here, so what a refusal says in headers (`Retry-After`) goes out here too. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? {};

/** Only a document load can change the theme, so going from page to page never asks again. */
export const shouldRevalidate = () => false;

export function Layout({ children }: { children: ReactNode }) {
  const { nonce } = useContext(RequestContext);
  const theme = useRouteLoaderData<typeof loader>('root')?.theme;
  const handles = useMatches().map((match) => match.handle);
  const hasScripts = !isScriptFree(handles, Boolean(useRouteError()));
  return (
    <html lang="id" data-tema={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, interactive-widget=resizes-content"
        />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip-link" href="#isi">
          Langsung ke isi
        </a>
        {children}
        {hasScripts ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} code={useFaultCode()} />;
}
